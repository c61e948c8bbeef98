package nl.collectief.model.time;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Splitter;
import com.google.common.collect.Comparators;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.collectief.model.text.Label;

/**
 * How long something held or lasted, as a source says it: from a date until a date, both included and either of them
 * open. Openness is taken at its word: what has no end still lasts, what has no beginning was always so, as far as the
 * source goes. What happened at one inexact date, such as {@code 2021-04}, began and ended somewhere in it.
 *
 * <p>The first day is one of those its first date can be, the last day one of those its last date can be, and the last
 * is not before the first. Questions with "certainly" hold for every such pair of days, those with "may" for at least
 * one.
 *
 * <p>Text forms: {@code 2018/..}, {@code ../2020}, {@code 2018/2020}, and {@code 2021-04} when both dates are equal. A
 * span with no date says nothing and is refused: leave the span out. Equal when both dates are equal; not comparable.
 * Immutable and thread-safe.
 */
public final class Span {
    private static final String OPEN = "..";
    private static final Splitter ENDS = Splitter.on('/');

    private final Optional<PartialDate> from;
    private final Optional<PartialDate> until;

    private Span(Optional<PartialDate> from, Optional<PartialDate> until) {
        this.from = from;
        this.until = until;
    }

    /**
     * Returns the span between two dates, each of which may be open.
     *
     * @throws IllegalArgumentException if both are open, or the last date certainly lies before the first
     */
    public static Span of(Optional<PartialDate> from, Optional<PartialDate> until) {
        checkArgument(from.isPresent() || until.isPresent(), "a span needs a first or a last date");
        checkArgument(
                from.isEmpty() || until.isEmpty() || !until.get().certainlyBefore(from.get()),
                "a span cannot end (%s) before it begins (%s)",
                until.map(PartialDate::toString).orElse(OPEN),
                from.map(PartialDate::toString).orElse(OPEN));
        return new Span(from, until);
    }

    /** Returns the span that began at {@code from} and has not ended. */
    public static Span since(PartialDate from) {
        return of(Optional.of(from), Optional.empty());
    }

    /** Returns the span that ended at {@code until} and had been so before. */
    public static Span until(PartialDate until) {
        return of(Optional.empty(), Optional.of(until));
    }

    /** Returns the span between two dates, both included; refused if the last certainly lies before the first. */
    public static Span between(PartialDate from, PartialDate until) {
        return of(Optional.of(from), Optional.of(until));
    }

    /** Returns the span at or within one date. */
    public static Span at(PartialDate date) {
        return between(date, date);
    }

    /**
     * Reads a text form: {@code 2018/..}, {@code ../2020}, {@code 2018/2020} or {@code 2021-04}.
     *
     * @throws IllegalArgumentException if the text has another form, or for the reasons of {@link #of}
     */
    public static Span parse(String text) {
        List<String> ends = ENDS.splitToList(checkNotNull(text, "text"));
        checkArgument(ends.size() <= 2, "\"%s\" is not a span: expected 2018/2020, 2018/.., ../2020 or 2021-04", text);
        return ends.size() == 1 ? at(PartialDate.parse(text)) : of(end(ends.get(0)), end(ends.get(1)));
    }

    private static Optional<PartialDate> end(String text) {
        return text.equals(OPEN) ? Optional.empty() : Optional.of(PartialDate.parse(text));
    }

    /** Returns the date at which it began, empty when open. */
    public Optional<PartialDate> from() {
        return from;
    }

    /** Returns the date at which it ended, that date included; empty when open. */
    public Optional<PartialDate> until() {
        return until;
    }

    /** Returns the first day it can have begun, empty when open. */
    public Optional<LocalDate> earliest() {
        return from.map(PartialDate::earliest);
    }

    /** Returns the last day it can have lasted, empty when open. */
    public Optional<LocalDate> latest() {
        return until.map(PartialDate::latest);
    }

    /** The last day it can have begun: not after the last day it can have ended. */
    private Optional<LocalDate> latestStart() {
        return from.map(PartialDate::latest)
                .map(day -> latest().map(end -> Comparators.min(day, end)).orElse(day));
    }

    /** The first day it can have ended: not before the first day it can have begun. */
    private Optional<LocalDate> earliestEnd() {
        return until.map(PartialDate::earliest)
                .map(day -> earliest().map(start -> Comparators.max(day, start)).orElse(day));
    }

    /** Returns whether it surely lasted on {@code date}, whichever day that is. */
    public boolean certainlyIncludes(PartialDate date) {
        return notAfter(latestStart(), date.earliest()) && notAfter(date.latest(), earliestEnd());
    }

    /** Returns whether it can have lasted on {@code date}. */
    public boolean mayInclude(PartialDate date) {
        return notAfter(earliest(), date.latest()) && notAfter(date.earliest(), latest());
    }

    /** Returns whether this span surely lies within {@code other}, ends included; an open end only fits in an open end. */
    public boolean certainlyWithin(Span other) {
        return (other.from.isEmpty()
                        || earliest()
                                .filter(day -> notAfter(other.latestStart(), day))
                                .isPresent())
                && (other.until.isEmpty()
                        || latest().filter(day -> notAfter(day, other.earliestEnd()))
                                .isPresent());
    }

    /** Returns whether this span surely ended before {@code other} began. */
    public boolean certainlyBefore(Span other) {
        return other.earliest().isPresent() && latest().isPresent() && !mayReach(other);
    }

    /** Returns whether the two can have a day in common. */
    public boolean mayOverlap(Span other) {
        return mayReach(other) && other.mayReach(this);
    }

    /** Returns whether the two surely have a day in common, whichever days they began and ended. */
    public boolean certainlyOverlaps(Span other) {
        return certainlyReaches(other) && other.certainlyReaches(this);
    }

    private boolean certainlyReaches(Span other) {
        return other.latestStart().map(day -> notAfter(day, earliestEnd())).orElse(true);
    }

    private boolean mayReach(Span other) {
        return other.earliest().map(day -> notAfter(day, latest())).orElse(true);
    }

    private static boolean notAfter(Optional<LocalDate> start, LocalDate day) {
        return start.map(first -> !first.isAfter(day)).orElse(true);
    }

    private static boolean notAfter(LocalDate day, Optional<LocalDate> end) {
        return end.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Returns how a reader sees this span: "sinds 2018", "tot en met 2020", "2018 tot en met 2020", "april 2021". */
    public Label label() {
        if (until.isEmpty()) {
            Label start = from.orElseThrow().label();
            return Label.of("sinds " + start.nl(), "since " + start.en());
        }
        Label end = until.get().label();
        if (from.equals(until)) {
            return end;
        }
        Label through = Label.of("tot en met " + end.nl(), "up to and including " + end.en());
        return from.map(PartialDate::label)
                .map(start -> Label.of(start.nl() + " " + through.nl(), start.en() + " " + through.en()))
                .orElse(through);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Span that && from.equals(that.from) && until.equals(that.until);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, until);
    }

    /** Returns the text form that {@link #parse} reads. */
    @Override
    public String toString() {
        return from.equals(until) ? text(from) : text(from) + "/" + text(until);
    }

    private static String text(Optional<PartialDate> end) {
        return end.map(PartialDate::toString).orElse(OPEN);
    }
}
