package nl.collectief.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Entry;
import nl.collectief.model.text.Language;
import nl.collectief.model.text.Text;
import nl.collectief.model.voice.Signal;
import nl.collectief.monitor.Html.Element;
import org.junit.jupiter.api.Test;

/** What the page draws: the way of every voice, and what holds for every drawing. */
class DrawingsTest {
    @Test
    void voices_with_the_same_steps_are_one_line_and_where_one_breaks_off_is_to_be_seen() throws IOException {
        Element few = Pages.section(SmallProgramme.with(loose(1)), "voices", Language.NL);
        Element many = Pages.section(SmallProgramme.with(loose(31)), "voices", Language.NL);
        assertThat(Pages.drawings(many)).containsExactly("ways");
        assertThat(lines(many)).isEqualTo(lines(few));
        assertThat(many.all("text").map(Element::text)).anyMatch(name -> name.endsWith(", 31×"));
        assertThat(many.all("line").filter(line -> line.hasClass("stop"))).isNotEmpty();
        assertThat(many.words()).contains("Los signaal 30", "(houdt hier op)");
    }

    /** Signals of parents of which nothing came. */
    private static Entry[] loose(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> Signal.builder()
                        .id("los-" + i)
                        .says(Text.nl("Los signaal " + i))
                        .addRaisedBy(Stance.PARENT)
                        .build())
                .toArray(Entry[]::new);
    }

    private static long lines(Element section) {
        return section.all("line").filter(line -> line.hasClass("way")).count();
    }

    @Test
    void drawings_hold_text_and_neither_links_nor_scripts() throws IOException {
        Element page = Html.parse(Pages.page(
                SmallProgramme.with(NetworkTest.coalition(
                                NetworkTest.tie("a", NetworkTest.end("jgz"), NetworkTest.end("welzijn"))
                                        .build()))
                        .withBoundaries(WhereTest.boundaries(2020, "WK034401")),
                Language.EN));
        List<Element> pictures =
                page.all("svg").filter(svg -> svg.hasClass("picture")).toList();
        assertThat(pictures).hasSizeGreaterThan(2).allSatisfy(picture -> {
            assertThat(picture.all("text")).isNotEmpty();
            assertThat(picture.all().map(element -> element.name)).doesNotContain("a", "script", "image", "use");
            assertThat(picture.attribute("role")).hasValue("img");
        });
    }
}
