package nl.collectief.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import nl.collectief.evaluation.Evaluation;
import nl.collectief.model.coalition.FamilyCase;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.text.Language;
import nl.collectief.model.time.Period;
import nl.collectief.model.voice.Story;
import nl.collectief.monitor.Monitor;
import nl.collectief.monitor.Table;
import org.junit.jupiter.api.Test;

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

    @Test
    void a_withdrawn_story_is_on_no_page_and_in_no_table_and_the_others_are() throws IOException {
        String withdrawn = "misverstand aan de balie";
        assertThat(LINDERMEER.get(Story.KIND, "ingetrokken").gist().in(Language.NL))
                .contains(withdrawn);
        assertThat(page(Language.NL)).doesNotContain(withdrawn).contains("zwaaien we naar elkaar");
        assertThat(page(Language.EN)).doesNotContain("misunderstanding at the counter");
        assertThat(tables()).doesNotContain(withdrawn).contains("zwaaien we naar elkaar");
    }

    @Test
    void no_case_is_listed_anywhere() throws IOException {
        String all = page(Language.NL) + page(Language.EN) + tables();
        assertThat(LINDERMEER.all(FamilyCase.KIND))
                .allSatisfy(family -> assertThat(all).doesNotContain(family.id().id()));
    }
}
