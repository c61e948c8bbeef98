package nl.collectief.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import nl.collectief.evaluation.Evaluation;
import nl.collectief.json.DossierDocument;
import nl.collectief.json.Reading;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Severity;
import nl.collectief.model.rule.Judgement;
import nl.collectief.model.rule.PracticeRules;
import nl.collectief.model.text.Language;
import nl.collectief.model.time.Period;
import nl.collectief.model.trace.VoiceCycle;
import nl.collectief.monitor.Monitor;
import nl.collectief.monitor.Table;
import org.junit.jupiter.api.Test;

/** Records that gainsay each other, put into the made-up programme: each is told, and nothing else breaks. */
class BadInputTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Reading SOUND = read(document -> {});

    private static Reading read(Consumer<ObjectNode> change) {
        try {
            ObjectNode document = (ObjectNode) JSON.readTree(Programmes.document(Programmes.INVENTED));
            change.accept(document);
            return DossierDocument.read(JSON.writeValueAsBytes(document));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode record(JsonNode document, String kind, String id) {
        for (JsonNode record : document.at("/records/" + kind)) {
            if (record.get("id").asText().equals(id)) {
                return (ObjectNode) record;
            }
        }
        throw new IllegalArgumentException(kind + "/" + id);
    }

    /** Everything there is to make of a dossier is made, and what was found stands on the page where it may be listed. */
    private static void assertAllElseIsMade(Reading reading, Finding told) throws IOException {
        Dossier dossier = reading.orElseThrow();
        assertThat(dossier.records()).hasSameSizeAs(SOUND.orElseThrow().records());
        assertThat(PracticeRules.judge(dossier)).hasSameSizeAs(PracticeRules.judge(SOUND.orElseThrow()));
        assertThat(VoiceCycle.of(dossier).ways()).isNotEmpty();
        Monitor monitor = Monitor.of(dossier, Evaluation.of(dossier, Period.ofYear(2021)), reading.findings());
        for (Language language : Language.values()) {
            StringWriter page = new StringWriter();
            monitor.page(language, page);
            String text = page.toString().replace("&quot;", "\"").replace("&#39;", "'");
            assertThat(text).endsWith("</html>\n");
            assertThat(text.contains(told.message().in(language)))
                    .as(told.toString())
                    .isEqualTo(told.place().record().kind().isListed());
        }
        assertThat(monitor.tables()).isNotEmpty();
        for (Table table : monitor.tables()) {
            StringWriter rows = new StringWriter();
            table.write(rows);
            assertThat(rows.toString()).as(table.name()).isNotBlank();
        }
    }

    private static Finding added(Reading reading, String rule) {
        List<Finding> added = reading.findings().stream()
                .filter(finding -> !SOUND.findings().contains(finding))
                .toList();
        assertThat(added).singleElement().matches(finding -> finding.rule().equals(rule));
        return added.get(0);
    }

    private static Finding broken(Reading reading, String agreement) {
        List<Finding> before = judged(SOUND, agreement).broken();
        List<Finding> added = judged(reading, agreement).broken().stream()
                .filter(finding -> !before.contains(finding))
                .toList();
        assertThat(added).hasSize(1);
        return added.get(0);
    }

    private static Judgement judged(Reading reading, String agreement) {
        return PracticeRules.judge(reading.orElseThrow()).stream()
                .filter(judgement -> judgement.agreement().orElseThrow().id().equals(agreement))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_member_before_the_coalition_exists_is_a_warning() throws IOException {
        Reading reading = read(document ->
                ((ObjectNode) record(document, "coalition", "samen-groot").at("/members/1")).put("period", "2018/.."));
        Finding finding = added(reading, "seat-within-coalition");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.place()).hasToString("coalition/samen-groot#/members/1/period");
        assertThat(finding.value()).isEqualTo("2018/..");
        assertAllElseIsMade(reading, finding);
    }

    @Test
    void a_session_outside_the_life_of_its_activity_is_a_fault_and_the_document_is_refused_whole() {
        Reading reading =
                read(document -> record(document, "session", "cursus-2020").put("when", "2021-06"));
        assertThat(reading.dossier()).isEmpty();
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.in(Language.NL)).contains("2021-06", "/records/session/", "einde van de activiteit");
            assertThat(problem.in(Language.EN)).contains("2021-06", "/when", "after the activity ends");
        });
    }

    @Test
    void a_family_with_three_professionals_breaks_an_agreement() throws IOException {
        Reading reading = read(document -> {
            ObjectNode family = record(document, "case", "c-1f20a4");
            ((ArrayNode) family.get("workers"))
                    .addObject()
                    .put("party", "kraamzorg")
                    .put("period", "2021-03/2021-08")
                    .putArray("expertise")
                    .add("birth-care");
        });
        assertThat(reading.findings()).isEqualTo(SOUND.findings());
        Finding finding = broken(reading, "hooguit-twee");
        assertThat(finding.place()).hasToString("case/c-1f20a4#/workers");
        assertThat(finding.value()).isEqualTo("3");
        assertAllElseIsMade(reading, finding);
    }

    @Test
    void a_consent_after_publication_is_a_warning() throws IOException {
        Reading reading = read(document ->
                ((ObjectNode) record(document, "story", "licht-aan").get("consent")).put("given", "2023-05-01"));
        Finding finding = added(reading, "consent-at-publication");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.place()).hasToString("story/licht-aan#/consent/given");
        assertThat(finding.value()).isEqualTo("2023-05-01");
        assertAllElseIsMade(reading, finding);
    }

    @Test
    void an_insight_with_one_question_breaks_an_agreement() throws IOException {
        Reading reading = read(document ->
                ((ArrayNode) record(document, "insight", "een-gezicht").get("questions")).remove(1));
        assertThat(reading.findings()).isEqualTo(SOUND.findings());
        Finding finding = broken(reading, "twee-vragen");
        assertThat(finding.place()).hasToString("insight/een-gezicht#/questions");
        assertThat(finding.value()).isEqualTo("1");
        assertAllElseIsMade(reading, finding);
    }

    @Test
    void all_that_makes_no_dossier_impossible_is_told_at_once() throws IOException {
        Reading reading = read(document -> {
            ((ObjectNode) record(document, "coalition", "samen-groot").at("/members/1")).put("period", "2018/..");
            ((ObjectNode) record(document, "story", "licht-aan").get("consent")).put("given", "2023-05-01");
            ((ArrayNode) record(document, "insight", "een-gezicht").get("questions")).remove(1);
        });
        assertThat(reading.findings()).hasSize(SOUND.findings().size() + 2);
        assertAllElseIsMade(reading, broken(reading, "twee-vragen"));
    }

    @Test
    void the_sound_programme_breaks_none_of_these() {
        assertThat(SOUND.findings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("consent-withdrawn", "counted-once");
        assertThat(judged(SOUND, "twee-vragen").broken()).isEmpty();
    }
}
