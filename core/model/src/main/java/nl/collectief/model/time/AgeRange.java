package nl.collectief.model.time;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.collectief.model.text.Label;

/**
 * Ages of children for whom something is meant, in completed months or years as people tell them: who is six years old
 * is so until the seventh birthday, so {@code 4..6 years} and {@code 6..8 years} overlap.
 *
 * <p>Text forms: {@code 8..11 months}, {@code 0..6 years}, {@code 0.. years} without a highest age. Equal when written in
 * the same unit with the same ages: {@code 0..23 months} and {@code 0..1 years} cover the same children and are not
 * equal. Immutable and thread-safe.
 *
 * @param from the lowest age, 0 to 130 years
 * @param to the highest age, that age included, not below the lowest; empty when there is none
 * @param unit what the ages are counted in
 */
public record AgeRange(int from, Optional<Integer> to, AgeUnit unit) {
    private static final int MAX_MONTHS = 130 * 12;
    private static final Pattern FORM = Pattern.compile("(?<from>\\d{1,4})\\.\\.(?<to>\\d{1,4})? (?<unit>[a-z]+)");

    public AgeRange {
        checkNotNull(to, "to");
        checkNotNull(unit, "unit");
        checkAge(from, unit);
        if (to.isPresent()) {
            checkAge(to.get(), unit);
            checkArgument(from <= to.get(), "ages cannot run from %s to %s %s", from, to.get(), unit.code());
        }
    }

    private static void checkAge(int age, AgeUnit unit) {
        int most = MAX_MONTHS / unit.months();
        checkArgument(0 <= age && age <= most, "an age lies between 0 and %s %s, %s does not", most, unit.code(), age);
    }

    /** Returns the ages from {@code from} to {@code to} months, both included. */
    public static AgeRange months(int from, int to) {
        return new AgeRange(from, Optional.of(to), AgeUnit.MONTHS);
    }

    /** Returns the ages from {@code from} to {@code to} years, both included. */
    public static AgeRange years(int from, int to) {
        return new AgeRange(from, Optional.of(to), AgeUnit.YEARS);
    }

    /**
     * Reads a text form, exactly as {@link #toString} writes it.
     *
     * @throws IllegalArgumentException if the text has another form, or the ages are out of range or cross
     */
    public static AgeRange parse(String text) {
        Matcher form = FORM.matcher(checkNotNull(text, "text"));
        Optional<AgeUnit> unit = form.matches() ? Codes.find(AgeUnit.values(), form.group("unit")) : Optional.empty();
        checkArgument(
                unit.isPresent(), "\"%s\" is not an age range: expected 8..11 months, 0..6 years or 0.. years", text);
        return new AgeRange(
                Integer.parseInt(form.group("from")),
                Optional.ofNullable(form.group("to")).map(Integer::valueOf),
                unit.orElseThrow());
    }

    /** Returns the lowest age in completed months. */
    public int fromMonths() {
        return from * unit.months();
    }

    /** Returns the highest age in completed months, that month included: 83 for {@code 0..6 years}; empty if none. */
    public Optional<Integer> toMonthsInclusive() {
        return to.map(age -> (age + 1) * unit.months() - 1);
    }

    /** Returns whether a child can have an age in both ranges. */
    public boolean overlaps(AgeRange other) {
        return reaches(other) && other.reaches(this);
    }

    private boolean reaches(AgeRange other) {
        return toMonthsInclusive().map(last -> other.fromMonths() <= last).orElse(true);
    }

    /** Returns how a reader sees these ages: "8 tot en met 11 maanden", "6 jaar", "4 jaar en ouder". */
    public Label label() {
        Label name = unit.label();
        if (to.isEmpty()) {
            return Label.of(from + " " + name.nl() + " en ouder", from + " " + name.en() + " and older");
        }
        if (to.get() == from) {
            return Label.of(from + " " + name.nl(), from + " " + name.en());
        }
        return Label.of(
                from + " tot en met " + to.get() + " " + name.nl(),
                from + " up to and including " + to.get() + " " + name.en());
    }

    /** Returns the text form that {@link #parse} reads. */
    @Override
    public String toString() {
        return from + ".." + to.map(String::valueOf).orElse("") + " " + unit.code();
    }
}
