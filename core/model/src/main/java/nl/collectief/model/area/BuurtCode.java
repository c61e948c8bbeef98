package nl.collectief.model.area;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.regex.Pattern;

/**
 * The code of a buurt: {@code BU}, the four digits of its gemeente, the two characters of its wijk, and two more, such as
 * {@code BU03440701} or {@code BU0363AD07}.
 *
 * @param value the code in its written form
 */
public record BuurtCode(String value) implements AreaCode {
    static final String PREFIX = "BU";

    private static final Pattern FORM = Pattern.compile("BU\\d{4}[0-9A-Z]{4}");
    private static final String EXAMPLE = "BU03440701";

    public BuurtCode {
        CodeText.checked(checkNotNull(value, "value"), FORM, value, EXAMPLE);
    }

    /**
     * Reads a code, forgiving blanks around it, lower case, a lost prefix and lost leading zeros: 3440101 is BU03440101.
     *
     * @throws IllegalArgumentException if it still is not the code of a buurt
     */
    public static BuurtCode parse(String text) {
        return new BuurtCode(CodeText.mended(text, PREFIX, FORM, EXAMPLE));
    }

    /** Returns the wijk this buurt lies in. */
    public WijkCode wijk() {
        return new WijkCode(WijkCode.PREFIX + value.substring(2, 8));
    }

    /** Returns the gemeente this buurt lies in. */
    public GemeenteCode gemeente() {
        return wijk().gemeente();
    }

    @Override
    public AreaLevel level() {
        return AreaLevel.BUURT;
    }

    @Override
    public boolean contains(AreaCode other) {
        return equals(checkNotNull(other, "other"));
    }

    @Override
    public String toString() {
        return value;
    }
}
