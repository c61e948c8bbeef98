package nl.collectief.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.collectief.evaluation.Evaluation;
import nl.collectief.model.coalition.FamilyCase;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.text.Language;
import nl.collectief.model.time.Period;
import nl.collectief.model.voice.Story;
import nl.collectief.monitor.Monitor;
import nl.collectief.monitor.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page and the tables of the made-up programme show, and what they must not. */
class LindermeerPageTest {
    private static final Dossier LINDERMEER = Programmes.dossier(Programmes.INVENTED);
    private static final Monitor MONITOR = Monitor.of(
            LINDERMEER,
            Evaluation.of(LINDERMEER, Period.ofYear(2022)),
            Dossier.assemble(LINDERMEER.records()).findings());

    private static String page(Language language) {
        StringWriter page = new StringWriter();
        try {
            MONITOR.page(language, page);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return page.toString();
    }

    private static String tables() throws IOException {
        StringWriter tables = new StringWriter();
        for (Table table : MONITOR.tables()) {
            table.write(tables);
        }
        return tables.toString();
    }

    @Test
    void the_page_says_at_its_head_that_all_of_it_is_made_up() {
        assertThat(page(Language.NL)).contains("<title>Samen groot in Lindermeer (verzonnen voorbeeld), 2022</title>");
        assertThat(page(Language.EN))
                .contains("<title>Growing up together in Lindermeer (invented example), 2022</title>");
    }

    private static void assertWithheld(String story, String words) throws IOException {
        assertThat(LINDERMEER.get(Story.KIND, story).gist().in(Language.NL)).contains(words);
        assertThat(page(Language.NL)).doesNotContain(words);
        assertThat(tables()).doesNotContain(words);
    }

    @Test
    void a_withdrawn_story_is_on_no_page_and_in_no_table_and_the_others_are() throws IOException {
        assertWithheld("ingetrokken", "misverstand aan de balie");
        assertThat(page(Language.NL)).contains("zwaaien we naar elkaar");
        assertThat(page(Language.EN)).doesNotContain("misunderstanding at the counter");
        assertThat(tables()).contains("zwaaien we naar elkaar");
    }

    @Test
    void the_network_tells_who_stayed_since_the_survey_before_with_its_interval() {
        assertThat(page(Language.EN)).contains("first survey", "7 of 8; 52.9 to 97.8% (Wilson interval, 95%)");
    }

    @Test
    void of_a_story_whose_consent_is_not_for_reports_nothing_is_told_and_that_is_said() throws IOException {
        assertWithheld("eerste-ochtend", "vier telefoonnummers");
        assertThat(page(Language.NL)).contains("toestemming geldt niet voor dit doel");
    }

    @Test
    void no_case_is_listed_anywhere() throws IOException {
        String all = page(Language.NL) + page(Language.EN) + tables();
        assertThat(LINDERMEER.all(FamilyCase.KIND))
                .allSatisfy(family -> assertThat(all).doesNotContain(family.id().id()));
    }

    static List<String> programmes() {
        return Programmes.names();
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void every_link_on_the_page_of_every_programme_leads_to_something_on_it(String programme) throws IOException {
        Dossier dossier = Programmes.dossier(programme);
        Monitor monitor = Monitor.of(
                dossier,
                Evaluation.of(dossier, Period.ofYear(2021)),
                Dossier.assemble(dossier.records()).findings());
        for (Language language : Language.values()) {
            StringWriter page = new StringWriter();
            monitor.page(language, page);
            List<String> links = found("<a [^>]*href=\"#([^\"]*)\"", page);
            assertThat(links).hasSizeGreaterThan(100);
            assertThat(new TreeSet<>(links)).isSubsetOf(found(" id=\"([^\"]*)\"", page));
        }
    }

    private static List<String> found(String pattern, StringWriter page) {
        return Pattern.compile(pattern)
                .matcher(page.toString())
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void a_withdrawn_story_is_named_as_such_and_leads_nowhere() {
        assertThat(page(Language.NL))
                .contains("verhaal dat hier niet verteld mag worden")
                .doesNotContain("#story-ingetrokken\"");
    }
}
