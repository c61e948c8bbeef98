package nl.collectief.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import nl.collectief.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest {
    private static final String PROGRAMME =
            "{\"id\": \"proef\", \"mission\": {\"nl\": \"Samen\"}, \"title\": {\"nl\": \"Proef\"}}";
    private static final String ACTIVITY =
            "{\"id\": \"kring\", \"kind\": \"peer-group\", \"title\": {\"nl\": \"Kring\"}}";

    /** Returns a document of which each kind stands on a line of its own, from the second on. */
    private static String document(String... kinds) {
        return "{\"format\": 1, \"type\": \"collectief-dossier\", \"records\": {\n" + String.join(",\n", kinds) + "}}";
    }

    private static String programme() {
        return "\"programme\": [" + PROGRAMME + "]";
    }

    private static String activity(String members) {
        return "\"activity\": [" + ACTIVITY.replace("}}", "}, " + members + "}") + "]";
    }

    private static String session(String members) {
        return "\"session\": [{\"id\": \"s\", \"activity\": \"kring\", \"held\": 1, " + members + "}]";
    }

    private static List<Problem> problems(String document) {
        Reading reading = DossierDocument.read(document);
        assertThat(reading.dossier()).isEmpty();
        assertThat(reading.findings()).isEmpty();
        assertThat(DossierDocument.read(document.getBytes(UTF_8)).problems()).isEqualTo(reading.problems());
        return reading.problems();
    }

    private static Problem only(String document) {
        assertThat(problems(document)).hasSize(1);
        return problems(document).get(0);
    }

    private static byte[] resource(String name) throws IOException {
        return FaultsTest.class.getResourceAsStream("/faulty/" + name).readAllBytes();
    }

    @Test
    void nine_faults_are_nine_problems_with_place_and_value() throws IOException {
        List<Problem> problems =
                DossierDocument.read(resource("nine-faults.json")).problems();
        assertThat(problems)
                .extracting(Problem::pointer, Problem::line, Problem::column, Problem::value)
                .containsExactly(
                        tuple("/records/activity/0/colour", 20, 9, "green"),
                        tuple("/records/activity/1/kind", 25, 17, "lezing-in-het-park"),
                        tuple("/records/activity/2/id", 29, 15, "kring"),
                        tuple("/records/session/0/when", 39, 17, "2021-03-01"),
                        tuple("/records/session/1/when", 45, 17, "2021-02-30"),
                        tuple("/records/session/2/attendance/0/count", 51, 22, "-5"),
                        tuple("/records/session/2/attendance/1/count", 52, 22, "{ \"atLeast\": 30, \"atMost\": 20 }"),
                        tuple("/records/session/3/activity", 58, 21, "activity/verdwenen"),
                        tuple("/records/session/3/title", 60, 18, "j…@example.org"));
    }

    /** What is told only once something else was mended was there all along. */
    @Test
    void faults_behind_faults_are_told_at_once() throws IOException {
        List<Problem> problems =
                DossierDocument.read(resource("faults-behind-faults.json")).problems();
        assertThat(problems)
                .extracting(problem -> problem.pointer().substring("/records/".length()), Problem::value)
                .containsExactly(
                        tuple("programme/0/id", "Proef"),
                        tuple("programme/0/titel", "{ \"nl\": \"Proef\" }"),
                        tuple("programme/0/title", "Proef"),
                        tuple("indicator/0/better", "higer"),
                        tuple("indicator/0/marks/0/count", "60"),
                        tuple("indicator/0/marks/0/when", "2023/2022"),
                        tuple("indicator/0/marks/0/areas/0", "area/dorpp"),
                        tuple("figure/0/measure", "ouders"),
                        tuple(
                                "figure/1",
                                "{ \"id\": \"v-2021\", \"measure\": \"ouders\", \"indicator\": \"voorleezen\","
                                        + " \"count\": 35, …"),
                        tuple("figure/1/measure", "ouders"),
                        tuple("figure/1/indicator", "indicator/voorleezen"),
                        tuple("figure/2/measure", "ouders"),
                        tuple("figure/2/indicator", "indicator/voorleezen"),
                        tuple("figure/2/count", "{ \"atLeast\": 50, \"atMost\": 45 }"),
                        tuple("figure/3/measure", "ouders"),
                        tuple("figure/3/indicator", "indicator/voorleezen"),
                        tuple("figure/3/missing", "vergeten"),
                        tuple("figure/3/areas/0", "area/dorpp"),
                        tuple("story/0/gist", "0…"),
                        tuple("story/0/gist", "j…@example.org"),
                        tuple("story/0/teller", "mother"),
                        tuple("story/0/consent/given", "2022-13"),
                        tuple("story/0/consent/purposes/0", "jaarverslag"),
                        tuple("story/0/consent/attribution", "anoniem"),
                        tuple("publication/0/sources/0", "{ \"document\": \"weg\", \"place\": \" \" }"),
                        tuple("publication/0/sources/0/document", "publication/weg"),
                        tuple("sesion", "[{ \"id\": \"x\" }]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"60\"   | schrijf het zonder aanhalingstekens: 60, of {\"atLeast\": 60}",
                "\"veel\" | schrijf bijvoorbeeld 60, of {\"atLeast\": 60}",
                "\"007\"  | schrijf bijvoorbeeld 60, of {\"atLeast\": 60}",
                "[60]     | schrijf bijvoorbeeld 60, of {\"atLeast\": 60}",
                "true     | schrijf bijvoorbeeld 60, of {\"atLeast\": 60}"
            })
    void where_a_count_belongs_a_number_is_named_first(String count, String remedy) {
        Problem problem =
                only(document(programme(), activity("\"early\": true"), session("\"theoryMinutes\": " + count)));
        assertThat(problem.pointer()).isEqualTo("/records/session/0/theoryMinutes");
        assertThat(problem.message().nl()).startsWith("hier hoort een getal te staan, of een object { }");
        assertThat(problem.message().en()).startsWith("here should be a number, or an object { }");
        assertThat(problem.remedy().nl()).isEqualTo(remedy);
    }

    @Test
    void a_time_that_ends_before_it_begins_is_told_as_that() {
        for (String time : List.of("2022-09/2022-03", "2021/2020", "2021-summer/2021-01")) {
            Problem problem = only(document(programme(), activity("\"period\": \"" + time + "\"")));
            assertThat(problem.value()).isEqualTo(time);
            assertThat(problem.message().nl()).isEqualTo("het einde van deze tijd ligt voor het begin");
            assertThat(problem.message().en()).isEqualTo("the end of this time lies before its beginning");
            assertThat(problem.remedy().en()).startsWith("write the beginning before the slash");
        }
        for (String time : List.of("2022/2021-13", "2022/", "/", "2022/2021/2020", "2022-13/2021")) {
            assertThat(only(document(programme(), activity("\"period\": \"" + time + "\"")))
                            .message()
                            .en())
                    .contains("an existing date");
        }
    }

    @Test
    void every_problem_is_told_in_dutch_and_english_with_a_remedy() throws IOException {
        for (Problem problem :
                DossierDocument.read(resource("nine-faults.json")).problems()) {
            assertThat(problem.message().nl()).isNotEqualTo(problem.message().en());
            assertThat(problem.remedy().nl()).isNotEqualTo(problem.remedy().en());
            assertThat(problem.in(Language.NL)).startsWith("regel " + problem.line() + ", kolom " + problem.column());
            assertThat(problem).hasToString(problem.in(Language.EN));
        }
    }

    @Test
    void a_dossier_that_is_asked_for_in_vain_names_every_problem() throws IOException {
        Reading reading = DossierDocument.read(resource("nine-faults.json"));
        assertThat(reading).hasToString("Reading {problems=9}");
        assertThatThrownBy(reading::orElseThrow)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no dossier")
                .hasMessageContaining("line 20, column 9, /records/activity/0/colour = green")
                .hasMessageContaining("line 60")
                .hasMessageNotContaining("jan.jansen");
    }

    @ParameterizedTest
    @CsvSource({
        "parentt, parent",
        "Parent, parent",
        "profesional, professional",
        "ouder, ",
        "xyz, ",
    })
    void what_is_nearly_a_code_is_guessed_and_what_is_far_from_all_is_not(String given, String meant) {
        Problem problem = only(document(programme(), activity("\"partners\": [{\"stance\": \"" + given + "\"}]")));
        assertThat(problem.remedy().en())
                .startsWith(meant == null ? "choose from: " : "did you mean \"" + meant + "\"? choose from: ");
        assertThat(problem.remedy().nl()).startsWith(meant == null ? "kies uit: " : "bedoelt u \"" + meant + "\"?");
    }

    @Test
    void a_field_and_a_kind_are_guessed_too() {
        assertThat(only(document(programme(), activity("\"partnrs\": []")))
                        .remedy()
                        .nl())
                .startsWith("bedoelt u \"partners\"?");
        assertThat(only(document(programme(), "\"activities\": []")).remedy().nl())
                .startsWith("kies uit: ");
        assertThat(only(document(programme(), "\"sesion\": []")).remedy().nl()).startsWith("bedoelt u \"session\"?");
    }

    @Test
    void a_date_that_is_none_is_told_in_plain_dutch() {
        Problem problem = only(document(programme(), activity("\"period\": \"2021-02-30\"")));
        assertThat(problem.message().nl())
                .startsWith("dit is geen bestaande datum")
                .doesNotContain("niet een");
    }

    @Test
    void a_good_document_has_no_problems_and_prints_what_it_is() {
        Reading reading = DossierDocument.read(document(programme()));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading).hasToString("Reading {Dossier {proef, programme=1}, findings=1}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"venue\": 5                                | /venue              | an object { }, not a number",
                "\"aims\": {\"nl\": \"a\"}                   | /aims               | a list [ ]",
                "\"aims\": [\"a\"]                           | /aims/0             | an object { }",
                "\"aims\": [{}]                              | /aims/0             | at least one language",
                "\"aims\": [{\"nl\": \"\"}]                  | /aims/0/nl          | blank",
                "\"aims\": [{\"nl\": \" \"}]                 | /aims/0/nl          | blank",
                "\"aims\": [{\"nl\": 5}]                     | /aims/0/nl          | a text between quotation marks, not a number",
                "\"aims\": [{\"nl\": \"a\\u0000\"}]          | /aims/0/nl          | characters that do not belong",
                "\"aims\": [{\"nl\": \"a\\ud800\"}]          | /aims/0/nl          | characters that do not belong",
                "\"sources\": [{\"document\": \"m\", \"place\": \"\\ude00\"}] | /sources/0 | without control characters or half",
                "\"aims\": [{\"Dutch\": \"a\"}]              | /aims/0/Dutch       | not the code of a language",
                "\"aims\": [{\"a/b~c\": \"a\"}]              | /aims/0/a~1b~0c     | not the code of a language",
                "\"aims\": [{\"nl\": \"a\", \"nl\": \"b\"}]  | /aims/0/nl          | twice in the same object",
                "\"aims\": [null]                            | /aims/0             | null is not a value",
                "\"venue\": null                             | /venue              | null is not a value",
                "\"early\": \"true\"                         | /early              | true or false, not a text",
                "\"early\": 1                                | /early              | true or false, not a number",
                "\"form\": \"Digital\"                       | /form               | no such code",
                "\"form\": [\"digital\"]                     | /form               | a text between quotation marks, not a list",
                "\"exchange\": [\"peer\", \"pear\"]          | /exchange/1         | no such code",
                "\"exchange\": [\"peer\", \"peer\"]          | /exchange/1         | twice in the list",
                "\"themes\": [\"Slapen\"]                    | /themes/0           | not the code of a term",
                "\"themes\": [\"wat-niet-bestaat\"]          | /themes/0           | not in the vocabulary",
                "\"period\": \"2021/2020\"                   | /period             | lies before its beginning",
                "\"period\": \"gisteren\"                    | /period             | an existing date, or a time between",
                "\"areas\": [\"Hoograven Noord\"]            | /areas/0            | not the id of a record",
                "\"areas\": [\"hoograven\"]                  | /areas/0            | which is not there",
                "\"partOf\": \"kring\"                       |                     | roundabout way",
                "\"narrative\": {\"situationOn\": \"2021-13\"} | /narrative/situationOn | an existing date",
                "\"narrative\": {\"setting\": 1}             | /narrative/setting  | no such field",
                "\"narrative\": \"ooit\"                     | /narrative          | an object { }, not a text",
                "\"stages\": [{\"since\": \"2021\"}]         | /stages/0           | \"stage\" (stage) is missing",
                "\"groups\": [{\"group\": \"parents\", \"childAges\": \"6..4 years\"}] | /groups/0/childAges | a range of ages",
                "\"partners\": [{\"party\": \"dock\", \"number\": 1.5}] | /partners/0/number | a whole number",
                "\"sources\": [{\"document\": \"m\", \"place\": \" \"}] | /sources/0  | these data cannot exist like this",
                "\"partners\": [{\"number\": 1}]               | /partners/0         | at least one of these fields: party, stance",
                "\"partners\": [{\"stance\": \"pa\"}]          | /partners/0/stance  | no such code",
                "\"rhythm\": \"weekly\"                      | /rhythm             | a rhythm",
                "\"rhythm\": \"0/week\"                      | /rhythm             | a rhythm",
                "\"kleur\": {\"a\": [1, 2]}                  | /kleur              | no such field"
            })
    void a_fault_is_told_once_where_it_stands(String member, String pointer, String message) {
        List<Problem> problems = problems(document(programme(), activity(member)));
        String place = "/records/activity/0" + (pointer == null ? "" : pointer);
        assertThat(problems)
                .filteredOn(problem -> !problem.message().en().contains("party/dock")
                        && !problem.message().en().contains("publication/m"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.pointer()).isEqualTo(place);
                    assertThat(problem.line()).isEqualTo(3);
                    assertThat(problem.message().en()).contains(message);
                });
    }

    private static String plan(String members) {
        return "\"plan\": [{\"id\": \"p\", \"kind\": \"goal\", \"says\": {\"nl\": \"Doel\"}, " + members + "}]";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"weight\": 0                     | /weight              | 0           | at least 1",
                "\"weight\": -9999999999           | /weight              | -9999999999 | at least 1",
                "\"assessments\": [{\"level\": 3}] | /assessments/0/level | 3           | between -2 and 2",
                "\"assessments\": [{\"item\": 0}]  | /assessments/0/item  | 0           | at least 1",
                "\"levels\": [{\"level\": -3, \"says\": {\"nl\": \"a\"}}] | /levels/0/level | -3 | between -2 and 2"
            })
    void a_number_outside_its_range_is_told_where_it_stands(
            String member, String pointer, String value, String message) {
        String document = document(programme(), plan(member));
        Problem problem = only(document);
        assertThat(problem.pointer()).isEqualTo("/records/plan/0" + pointer);
        assertThat(problem.value()).isEqualTo(value);
        assertThat(problem.message().en()).contains("this number").contains(message);
        assertThat(problem.message().nl()).contains("dit getal");
        assertThat(Schemas.faults(document)).isNotEmpty();
    }

    private static String tie(String from) {
        return "\"tie\": [{\"id\": \"t\", \"kind\": \"contact\", \"directed\": true, \"from\": " + from
                + ", \"to\": {\"stance\": \"parent\"}}]";
    }

    @Test
    void an_end_of_a_tie_with_neither_or_both_is_one_problem() {
        String party = "\"party\": [{\"id\": \"dock\", \"kind\": \"team\", \"name\": {\"nl\": \"Dock\"}}]";
        for (String end : List.of("{}", "{\"party\": \"dock\", \"stance\": \"parent\"}")) {
            String document = document(programme(), party, tie(end));
            Problem problem = only(document);
            assertThat(problem.pointer()).isEqualTo("/records/tie/0/from");
            assertThat(problem.message().en()).isEqualTo("here should be exactly one of these fields: party, stance");
            assertThat(problem.message().nl()).contains("precies een");
            assertThat(Schemas.faults(document)).isNotEmpty();
        }
        for (String end : List.of("{\"party\": \"dock\"}", "{\"stance\": \"expert\"}")) {
            String document = document(programme(), party, tie(end));
            assertThat(DossierDocument.read(document).problems()).isEmpty();
            assertThat(Schemas.faults(document)).isEmpty();
        }
    }

    @Test
    void a_fault_in_what_a_choice_is_of_is_not_told_twice() {
        assertThat(only(document(programme(), tie("{\"party\": \"Dock!\"}"))).pointer())
                .isEqualTo("/records/tie/0/from/party");
    }
}
