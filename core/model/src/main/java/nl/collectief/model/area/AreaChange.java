package nl.collectief.model.area;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.collectief.model.text.Label;

/**
 * What became of one area between two divisions. Equal when all three parts are. Text form: {@code WK034407@2020 to
 * WK034407@2021: unchanged}. Immutable and thread-safe.
 *
 * @param from the area before
 * @param to the area after, of the same level and a later year; with the same code if unchanged, with another if recoded,
 *     with either if redrawn
 * @param change what changed
 */
public record AreaChange(CbsArea from, CbsArea to, BoundaryChange change) {
    private static final Pattern FORM = Pattern.compile("(?<from>\\S+) to (?<to>\\S+): (?<change>[a-z]+)");
    static final Comparator<AreaChange> ORDER =
            Comparator.comparing(AreaChange::from).thenComparing(AreaChange::to).thenComparing(AreaChange::change);

    public AreaChange {
        checkNotNull(from, "from");
        checkNotNull(to, "to");
        checkNotNull(change, "change");
        checkArgument(from.year() < to.year(), "an area cannot change from %s to %s: the years must ascend", from, to);
        checkArgument(
                from.code().level() == to.code().level(),
                "an area cannot change from %s to %s: the levels differ",
                from,
                to);
        boolean sameCode = from.code().equals(to.code());
        checkArgument(
                change != BoundaryChange.UNCHANGED || sameCode,
                "%s and %s have different codes: not unchanged",
                from,
                to);
        checkArgument(
                change != BoundaryChange.RECODED || !sameCode, "%s and %s have the same code: not recoded", from, to);
    }

    /**
     * Reads the text form, {@code WK034407@2020 to WK034407@2021: unchanged}.
     *
     * @throws IllegalArgumentException if the text has another form, or the areas and the change do not go together
     */
    public static AreaChange parse(String text) {
        Matcher form = FORM.matcher(checkNotNull(text, "text"));
        checkArgument(
                form.matches(),
                "\"%s\" is not a change of an area: expected a text such as WK034407@2020 to WK034407@2021: unchanged",
                text);
        String code = form.group("change");
        return new AreaChange(
                CbsArea.parse(form.group("from")),
                CbsArea.parse(form.group("to")),
                Arrays.stream(BoundaryChange.values())
                        .filter(change -> change.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("\"" + code
                                + "\" is not a change of an area: expected unchanged, recoded or redrawn")));
    }

    /** Returns how a reader sees it: "WK034407 (2020) wordt WK034407 (2021): grens gewijzigd". */
    public Label label() {
        return Label.of(
                shown(from) + " wordt " + shown(to) + ": " + change.label().nl(),
                shown(from) + " becomes " + shown(to) + ": " + change.label().en());
    }

    private static String shown(CbsArea area) {
        return area.code() + " (" + area.year() + ")";
    }

    /** Returns whether figures of both areas are about the same ground. */
    public boolean comparable() {
        return change.comparable();
    }

    /** Returns the text form that {@link #parse} reads. */
    @Override
    public String toString() {
        return from + " to " + to + ": " + change.code();
    }
}
