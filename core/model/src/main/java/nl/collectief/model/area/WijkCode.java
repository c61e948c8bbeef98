package nl.collectief.model.area;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.regex.Pattern;

/**
 * The code of a wijk: {@code WK}, the four digits of its gemeente, and two digits or letters, such as {@code WK034407} or
 * {@code WK0363AD}. What people call a wijk is often a part of one, or several.
 *
 * @param value the code in its written form
 */
public record WijkCode(String value) implements AreaCode {
    static final String PREFIX = "WK";

    private static final Pattern FORM = Pattern.compile("WK\\d{4}[0-9A-Z]{2}");
    private static final String EXAMPLE = "WK034407";

    public WijkCode {
        CodeText.checked(checkNotNull(value, "value"), FORM, value, EXAMPLE);
    }

    /**
     * Reads a code, forgiving blanks around it, lower case, a lost prefix and lost leading zeros: 34401 is WK034401.
     *
     * @throws IllegalArgumentException if it still is not the code of a wijk
     */
    public static WijkCode parse(String text) {
        return new WijkCode(CodeText.mended(text, PREFIX, FORM, EXAMPLE));
    }

    /** Returns the gemeente this wijk lies in. */
    public GemeenteCode gemeente() {
        return new GemeenteCode(GemeenteCode.PREFIX + value.substring(2, 6));
    }

    @Override
    public AreaLevel level() {
        return AreaLevel.WIJK;
    }

    @Override
    public boolean contains(AreaCode other) {
        checkNotNull(other, "other");
        return equals(other) || (other instanceof BuurtCode buurt && equals(buurt.wijk()));
    }

    @Override
    public String toString() {
        return value;
    }
}
