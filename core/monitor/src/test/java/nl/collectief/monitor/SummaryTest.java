package nl.collectief.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import nl.collectief.evaluation.Evaluation;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.text.Language;
import nl.collectief.model.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SummaryTest {
    static String summary(Monitor monitor, Language language) throws IOException {
        StringWriter out = new StringWriter();
        monitor.summary(language, out);
        return out.toString();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_summary_of_a_small_programme_is_as_it_was_looked_at(Language language) throws IOException {
        Golden.hold("small-" + language.tag() + ".txt", summary(SmallProgramme.plain(), language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_line_is_wider_than_a_hundred(Language language) throws IOException {
        assertThat(summary(SmallProgramme.monitor(), language).lines())
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(100).doesNotEndWith(" "));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void under_every_heading_stands_something(Language language) throws IOException {
        List<String> lines = summary(SmallProgramme.plain(), language).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("-+")) {
                assertThat(lines.get(i + 1)).as(lines.get(i - 1)).isNotBlank();
            }
        }
    }

    @Test
    void where_no_date_lies_outside_the_period_the_summary_says_so() throws IOException {
        Dossier dossier = Dossier.assemble(List.of(SmallProgramme.PROGRAMME.toBuilder()
                        .areas(List.of())
                        .parties(List.of())
                        .funding(List.of())
                        .sources(List.of())
                        .build()))
                .orElseThrow();
        Monitor monitor = Monitor.of(dossier, Evaluation.of(dossier, Period.ofYear(2021)), List.of());
        assertThat(summary(monitor, Language.NL)).contains("Geen enkel gedateerd feit valt buiten de periode.");
    }

    @Test
    void a_share_tells_of_how_many_it_is_not_known_and_gives_no_percentage() throws IOException {
        assertThat(summary(SmallProgramme.monitor(), Language.NL).replaceAll("\\s+", " "))
                .contains(
                        "geleid door ouders 1 van de 1 waarvan het is vastgelegd; van 2 niet bekend, voorbehoud bij 3 records");
    }

    @Test
    void the_english_summary_marks_dutch() throws IOException {
        assertThat(summary(SmallProgramme.monitor(), Language.EN)).contains("De wachtlijst is lang. (NL)");
    }

    @Test
    void the_summary_says_what_it_is_not() throws IOException {
        assertThat(summary(SmallProgramme.monitor(), Language.NL).lines().limit(2))
                .containsExactly(
                        "Samen opgroeien, 2021",
                        "Werkdocument, niet voor publicatie. Kleine aantallen zijn nog niet afgeschermd.");
    }
}
