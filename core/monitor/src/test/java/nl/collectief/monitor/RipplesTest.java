package nl.collectief.monitor;

import static nl.collectief.monitor.Pages.page;
import static nl.collectief.monitor.Pages.section;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.collectief.model.learning.Outcome;
import nl.collectief.model.learning.OutcomeState;
import nl.collectief.model.record.Entry;
import nl.collectief.model.text.Language;
import nl.collectief.model.text.Text;
import nl.collectief.model.time.Span;
import nl.collectief.monitor.Html.Element;
import org.junit.jupiter.api.Test;

class RipplesTest {
    private static Element outcomes(Language language) throws IOException {
        Outcome quiet = Outcome.builder()
                .id("rust")
                .says(Text.nl("Meer rust in huis."))
                .state(OutcomeState.HOPED_FOR)
                .build();
        Outcome ask = Outcome.builder()
                .id("vragen")
                .says(Text.nl("Ouders vragen eerder hulp."))
                .state(OutcomeState.OBSERVED)
                .when(Span.parse("2021-06-30"))
                .addLeadsTo(quiet.id())
                .build();
        List<Entry> records = new ArrayList<>(SmallProgramme.records());
        records.remove(SmallProgramme.OUTCOME);
        records.add(SmallProgramme.OUTCOME.toBuilder()
                .when(Span.parse("2021-06-18"))
                .addLeadsTo(ask.id())
                .build());
        records.add(ask);
        records.add(quiet);
        return section(Html.parse(page(SmallProgramme.monitor(records), language)), "outcomes");
    }

    private static List<String> rows(Element outcomes) {
        return outcomes.all("tbody")
                .findFirst()
                .orElseThrow()
                .all("tr")
                .map(Element::words)
                .toList();
    }

    @Test
    void what_led_to_what_stands_under_the_outcomes_with_how_long_it_took() throws IOException {
        Element outcomes = outcomes(Language.NL);
        assertThat(outcomes.words()).contains("Wat waartoe leidde");
        assertThat(rows(outcomes))
                .containsExactly(
                        "Webinars Ouders kunnen zelf verder. niet te zeggen uit de data",
                        "Ouders kunnen zelf verder. Ouders vragen eerder hulp. 12 dagen",
                        "Ouders vragen eerder hulp. Meer rust in huis. verwacht of nagestreefd");
        assertThat(rows(outcomes(Language.EN))).element(0).asString().endsWith("the dates do not tell");
    }

    @Test
    void outcomes_that_led_to_none_leave_the_table_out() throws IOException {
        Element outcomes = section(Html.parse(page(Language.NL)), "outcomes");
        assertThat(outcomes.words()).doesNotContain("Wat waartoe leidde");
        assertThat(outcomes.all("table")).isEmpty();
    }
}
