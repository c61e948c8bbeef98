package nl.collectief.model.area;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Splitter;
import java.util.Comparator;
import java.util.List;

/**
 * An area as CBS drew it in one year. The same code in two years may be two different areas; {@link AreaChange} tells.
 *
 * <p>Text form: {@code WK034407@2020}. Ordered by code, then by year, consistent with equals. Immutable and thread-safe.
 *
 * @param code the code of the area
 * @param year the year of the division, {@value #FIRST_YEAR} to {@value #LAST_YEAR}
 */
public record CbsArea(AreaCode code, int year) implements Comparable<CbsArea> {
    /** The first year accepted. */
    public static final int FIRST_YEAR = 1995;

    /** The last year accepted. */
    public static final int LAST_YEAR = 2100;

    private static final Splitter PARTS = Splitter.on('@');
    private static final Comparator<CbsArea> ORDER =
            Comparator.comparing(CbsArea::code).thenComparing(CbsArea::year);

    public CbsArea {
        checkNotNull(code, "code");
        checkArgument(
                FIRST_YEAR <= year && year <= LAST_YEAR,
                "the year of a division lies between %s and %s, %s does not",
                FIRST_YEAR,
                LAST_YEAR,
                year);
    }

    /**
     * Reads the text form, {@code WK034407@2020}; the code is read as forgivingly as {@link AreaCode#parse} does.
     *
     * @throws IllegalArgumentException if the text has another form, or the code or the year is refused
     */
    public static CbsArea parse(String text) {
        List<String> parts = PARTS.splitToList(checkNotNull(text, "text").strip());
        checkArgument(
                parts.size() == 2 && parts.get(1).matches("\\d{4}"),
                "\"%s\" is not an area with its year: expected a text such as WK034407@2020",
                text);
        return new CbsArea(AreaCode.parse(parts.get(0)), Integer.parseInt(parts.get(1)));
    }

    /** Returns whether {@code other} lies in this area, as far as the codes tell; never so of another year. */
    public boolean contains(CbsArea other) {
        return year == other.year && code.contains(other.code);
    }

    @Override
    public int compareTo(CbsArea other) {
        return ORDER.compare(this, other);
    }

    /** Returns the text form that {@link #parse} reads. */
    @Override
    public String toString() {
        return code + "@" + year;
    }
}
