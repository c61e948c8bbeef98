package nl.collectief.monitor;

import static nl.collectief.monitor.Pages.page;
import static nl.collectief.monitor.Pages.section;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nl.collectief.evaluation.Evaluation;
import nl.collectief.evaluation.Metric;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Shape;
import nl.collectief.model.text.Language;
import nl.collectief.model.text.Text;
import nl.collectief.model.time.Period;
import nl.collectief.monitor.Html.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which language stands where, and that it says so. */
class PageLanguageTest {
    @Test
    void the_place_in_a_dutch_document_is_dutch_on_the_english_page_without_a_mark() throws IOException {
        List<Element> places = Html.parse(page(Language.EN))
                .all("span")
                .filter(span -> span.text().equals("p. 15, alleen in de lopende tekst"))
                .toList();
        assertThat(places).isNotEmpty().allSatisfy(place -> {
            assertThat(place.lang()).isEqualTo("nl");
            List<Element> siblings = place.parent.orElseThrow().children;
            int next = siblings.indexOf(place) + 1;
            assertThat(next == siblings.size() || !siblings.get(next).hasClass("lang"))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_definition_stands_there_in_full(Language language) throws IOException {
        Element figures = section(Html.parse(page(language)), "figures");
        Dossier dossier = Dossier.assemble(SmallProgramme.records()).orElseThrow();
        List<Metric> metrics = Evaluation.of(dossier, Period.ofYear(2021)).metrics();
        assertThat(metrics).isNotEmpty();
        for (Metric metric : metrics) {
            assertThat(section(figures, "metric-" + metric.id()).text())
                    .contains(
                            metric.question().in(language),
                            metric.formula().in(language),
                            metric.unit().in(language),
                            metric.source().in(language),
                            metric.id() + "@" + metric.version());
        }
    }

    @Test
    void the_english_page_marks_every_text_that_is_in_dutch_only() throws IOException {
        Element page = Html.parse(page(Language.EN));
        for (Entry record : SmallProgramme.records()) {
            Shape.walk(record, (pointer, attribute, value) -> {
                if (value instanceof Text text && !text.wordings().containsKey("en")) {
                    assertMarked(page, text.in(Language.EN));
                }
            });
        }
    }

    /** The words stand in an element that says it is Dutch, with a mark that can be seen beside it. */
    static void assertMarked(Element page, String words) {
        List<Element> holders = page.all("span")
                .filter(span ->
                        span.attribute("lang").isPresent() && span.text().equals(words))
                .toList();
        assertThat(holders).as("marked: %s", words).isNotEmpty();
        assertThat(holders).allSatisfy(holder -> {
            List<Element> siblings = holder.parent.orElseThrow().children;
            Element next = siblings.get(siblings.indexOf(holder) + 1);
            assertThat(holder.lang()).isEqualTo("nl");
            assertThat(next.hasClass("lang")).isTrue();
            assertThat(next.text()).isEqualTo("(NL)");
        });
    }

    @Test
    void the_dutch_page_has_no_mark_where_all_is_dutch() throws IOException {
        assertThat(Html.parse(page(Language.NL)).all("span").filter(span -> span.hasClass("lang")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_finding_stands_there_in_full(Language language) throws IOException {
        Element findings = section(Html.parse(page(language)), "findings");
        List<Finding> all = Dossier.assemble(SmallProgramme.records()).findings();
        assertThat(all).isNotEmpty();
        for (Finding finding : all) {
            assertThat(findings.text())
                    .contains(
                            finding.message().in(language),
                            finding.remedy().in(language),
                            finding.rule(),
                            finding.place().toString(),
                            finding.value());
        }
    }
}
