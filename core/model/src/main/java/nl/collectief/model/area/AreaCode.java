package nl.collectief.model.area;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

/**
 * The code CBS gives an area. Written in one form, capitals without blanks ({@code GM0344}); read forgivingly, see
 * {@link #parse}. The code alone does not say which ground it covers: that differs by year, see {@link CbsArea}.
 *
 * <p>These five kinds are all there are. Ordered by level from large to small, then by text, consistent with equals.
 * Immutable and thread-safe.
 */
public sealed interface AreaCode extends Comparable<AreaCode>
        permits LandCode, ProvincieCode, GemeenteCode, WijkCode, BuurtCode {
    /**
     * Reads a code of any level. Surrounding blanks (CBS pads its codes), lower case and lost leading zeros are mended;
     * a lost prefix is not, since 34401 can be a wijk or a buurt: read that with the level's own {@code parse}.
     *
     * @throws IllegalArgumentException if the text has no prefix that tells the level, or is no code of that level
     */
    static AreaCode parse(String text) {
        String code = CodeText.clean(checkNotNull(text, "text"));
        checkArgument(
                code.isEmpty() || !Character.isDigit(code.charAt(0)),
                "\"%s\" has no prefix that tells its level: read it with GemeenteCode, WijkCode or BuurtCode",
                text);
        return switch (code.substring(0, Math.min(2, code.length()))) {
            case LandCode.PREFIX -> LandCode.parse(text);
            case ProvincieCode.PREFIX -> ProvincieCode.parse(text);
            case GemeenteCode.PREFIX -> GemeenteCode.parse(text);
            case WijkCode.PREFIX -> WijkCode.parse(text);
            case BuurtCode.PREFIX -> BuurtCode.parse(text);
            default ->
                throw new IllegalArgumentException("\"" + text
                        + "\" is not the code of an area: expected NL, PV26, GM0344, WK034407 or BU03440701");
        };
    }

    /** Returns the code in its one written form, prefix included. */
    String value();

    /** Returns the level of the area. */
    AreaLevel level();

    /**
     * Returns whether {@code other} lies in this area as far as the codes tell; every area contains itself. The code of
     * a gemeente does not tell its provincie, so a provincie contains nothing but itself here.
     */
    boolean contains(AreaCode other);

    @Override
    default int compareTo(AreaCode other) {
        int byLevel = level().compareTo(other.level());
        return byLevel != 0 ? byLevel : value().compareTo(other.value());
    }
}
