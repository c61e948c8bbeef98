package nl.collectief.model.area;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.regex.Pattern;

/**
 * The code of a gemeente: {@code GM} and four digits, such as {@code GM0344} for Utrecht. It belongs to the name: a
 * gemeente with a new name has a new code.
 *
 * @param value the code in its written form
 */
public record GemeenteCode(String value) implements AreaCode {
    static final String PREFIX = "GM";

    private static final Pattern FORM = Pattern.compile("GM\\d{4}");
    private static final String EXAMPLE = "GM0344";

    public GemeenteCode {
        CodeText.checked(checkNotNull(value, "value"), FORM, value, EXAMPLE);
    }

    /**
     * Reads a code, forgiving blanks around it, lower case, a lost prefix and lost leading zeros: 344 is GM0344.
     *
     * @throws IllegalArgumentException if it still is not the code of a gemeente
     */
    public static GemeenteCode parse(String text) {
        return new GemeenteCode(CodeText.mended(text, PREFIX, FORM, EXAMPLE));
    }

    @Override
    public AreaLevel level() {
        return AreaLevel.GEMEENTE;
    }

    @Override
    public boolean contains(AreaCode other) {
        checkNotNull(other, "other");
        return equals(other)
                || (other instanceof WijkCode wijk && equals(wijk.gemeente()))
                || (other instanceof BuurtCode buurt && equals(buurt.gemeente()));
    }

    @Override
    public String toString() {
        return value;
    }
}
