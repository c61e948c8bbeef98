package nl.collectief.model.area;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.util.regex.Pattern;

/** The code of the Netherlands, {@code NL}. CBS writes {@code NL00}, {@code NL01} or {@code NL}, by table. */
public record LandCode() implements AreaCode {
    /** The Netherlands. */
    public static final LandCode NL = new LandCode();

    static final String PREFIX = "NL";

    private static final Pattern FORMS = Pattern.compile("NL(00|01)?");

    /**
     * Reads {@code NL}, {@code NL00} or {@code NL01}, forgiving blanks around it and lower case.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public static LandCode parse(String text) {
        checkArgument(
                FORMS.matcher(CodeText.clean(checkNotNull(text, "text"))).matches(),
                "\"%s\" is not the code of the Netherlands: expected NL, NL00 or NL01",
                text);
        return NL;
    }

    @Override
    public String value() {
        return PREFIX;
    }

    @Override
    public AreaLevel level() {
        return AreaLevel.LAND;
    }

    /** Returns true: every area of CBS lies in the Netherlands. */
    @Override
    public boolean contains(AreaCode other) {
        checkNotNull(other, "other");
        return true;
    }

    @Override
    public String toString() {
        return PREFIX;
    }
}
