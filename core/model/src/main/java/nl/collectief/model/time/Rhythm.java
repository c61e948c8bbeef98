package nl.collectief.model.time;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.collectief.model.text.Label;

/**
 * How often something recurs: so many times in a week, a month, a quarter or a year. What recurs "regularly" has no
 * rhythm that can be kept or broken: leave it out.
 *
 * <p>Text form: {@code 1/week}, {@code 2/month}. Equal when both parts are: {@code 3/quarter} and {@code 1/month} are not.
 * Not comparable. Immutable and thread-safe.
 *
 * @param times how many times, 1 to {@value #MAX_TIMES}
 * @param per in what time
 */
public record Rhythm(int times, RhythmUnit per) {
    /** The greatest number of times. */
    public static final int MAX_TIMES = 366;

    private static final Pattern FORM = Pattern.compile("(?<times>[1-9][0-9]{0,2})/(?<per>[a-z]+)");

    public Rhythm {
        checkNotNull(per, "per");
        checkArgument(1 <= times && times <= MAX_TIMES, "a rhythm is 1 to %s times, %s is not", MAX_TIMES, times);
    }

    /**
     * Reads the text form, exactly as {@link #toString} writes it.
     *
     * @throws IllegalArgumentException if the text has another form, or the number is out of range
     */
    public static Rhythm parse(String text) {
        Matcher form = FORM.matcher(checkNotNull(text, "text"));
        Optional<RhythmUnit> per =
                form.matches() ? Codes.find(RhythmUnit.values(), form.group("per")) : Optional.empty();
        checkArgument(per.isPresent(), "\"%s\" is not a rhythm: expected 1/week, 2/month, 4/quarter or 1/year", text);
        return new Rhythm(Integer.parseInt(form.group("times")), per.orElseThrow());
    }

    /** Returns how a reader sees it: "1 keer per week", "twice a month". */
    public Label label() {
        Label unit = per.label();
        return Label.of(times + " keer per " + unit.nl(), often() + " a " + unit.en());
    }

    private String often() {
        return switch (times) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> times + " times";
        };
    }

    /** Returns the text form that {@link #parse} reads. */
    @Override
    public String toString() {
        return times + "/" + per.code();
    }
}
