package nl.collectief.model.area;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.regex.Pattern;

/**
 * The code of a provincie: {@code PV} and two digits, such as {@code PV26} for Utrecht.
 *
 * @param value the code in its written form
 */
public record ProvincieCode(String value) implements AreaCode {
    static final String PREFIX = "PV";

    private static final Pattern FORM = Pattern.compile("PV\\d{2}");
    private static final String EXAMPLE = "PV26";

    public ProvincieCode {
        CodeText.checked(checkNotNull(value, "value"), FORM, value, EXAMPLE);
    }

    /**
     * Reads a code, forgiving blanks around it, lower case, and a lost prefix.
     *
     * @throws IllegalArgumentException if it still is not the code of a provincie
     */
    public static ProvincieCode parse(String text) {
        return new ProvincieCode(CodeText.mended(text, PREFIX, FORM, EXAMPLE));
    }

    @Override
    public AreaLevel level() {
        return AreaLevel.PROVINCIE;
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
