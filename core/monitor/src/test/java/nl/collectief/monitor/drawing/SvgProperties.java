package nl.collectief.monitor.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.w3c.dom.Element;

class SvgProperties {
    @Property
    void any_text_is_well_formed_and_comes_back_as_it_was(@ForAll String words, @ForAll String value) {
        Element read =
                Xml.parse(Svg.of("text").with("lang", value).saying(words)).getDocumentElement();
        assertThat(read.getTextContent()).isEqualTo(held(words));
        assertThat(read.getAttribute("lang")).isEqualTo(held(value));
    }

    /** What no page can hold is replaced, and blanks are blanks. */
    private static String held(String words) {
        StringBuilder held = new StringBuilder();
        words.codePoints()
                .map(c -> c == '\t' || c == '\n' || c == '\r' ? ' ' : c)
                .map(c -> c < ' ' || (0x7f <= c && c <= 0x9f) || (0xd800 <= c && c <= 0xdfff) || c % 0x10000 >= 0xfffe
                        ? 0xfffd
                        : c)
                .forEach(held::appendCodePoint);
        return held.toString();
    }

    @Example
    void signs_that_mean_something_are_escaped() {
        assertThat(Svg.of("text").with("lang", "\"<>&'").saying("</text><script>&\u0000"))
                .hasToString("<text lang=\"&quot;&lt;&gt;&amp;&#39;\">&lt;/text&gt;&lt;script&gt;&amp;\ufffd</text>");
    }

    @Property
    void numbers_are_rounded_to_two_decimals_and_written_without_an_exponent(
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double value) {
        String written = Svg.number(value);
        assertThat(written).matches("-?\\d+(\\.\\d?[1-9])?").isNotEqualTo("-0");
        assertThat(new BigDecimal(written).subtract(BigDecimal.valueOf(value)).abs())
                .isLessThanOrEqualTo(new BigDecimal("0.005"));
    }

    @Example
    void what_cannot_be_drawn_is_refused() {
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, 1e10}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Svg.number(value));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Svg.of("a b"));
        assertThatIllegalArgumentException().isThrownBy(() -> Svg.of("a").with("on click", "x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Svg.of("a").with("x", 1).with("x", 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Svg.of("a").saying("b").add(Svg.of("c")));
    }

    @Example
    void a_drawing_has_a_name_a_description_and_the_role_of_an_image() {
        Element drawing = Xml.parse(
                        new Picture("kaart").draw(Svg.circle(1, 2, 3)).done(120.5, "De kaart", "Tien wijken."))
                .getDocumentElement();
        assertThat(drawing.getAttribute("viewBox")).isEqualTo("0 0 400 120.5");
        assertThat(drawing.getAttribute("role")).isEqualTo("img");
        assertThat(drawing.getAttribute("aria-labelledby")).isEqualTo("kaart-title");
        assertThat(drawing.getAttribute("aria-describedby")).isEqualTo("kaart-desc");
        assertThat(Xml.all(drawing.getOwnerDocument(), "title").get(0).getAttribute("id"))
                .isEqualTo("kaart-title");
        assertThat(Xml.all(drawing.getOwnerDocument(), "desc").get(0).getTextContent())
                .isEqualTo("Tien wijken.");
    }

    @Property
    void lines_are_no_wider_than_the_room_and_lose_nothing_without_saying_so(
            @ForAll String words, @ForAll @DoubleRange(min = 30, max = 400) double width) {
        List<String> lines = Lettering.lines(words, width, 2);
        assertThat(lines).hasSizeBetween(1, 2).allMatch(line -> Lettering.width(line) <= width);
        if (lines.stream().noneMatch(line -> line.endsWith("…"))) {
            assertThat(String.join("", lines).replaceAll("[\\s-]+", "")).isEqualTo(words.replaceAll("[\\s-]+", ""));
        }
    }
}
