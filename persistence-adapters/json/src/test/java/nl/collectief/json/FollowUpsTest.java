package nl.collectief.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.record.Kind;
import org.junit.jupiter.api.Test;

/** One fault is one problem: what follows from it is not told, and what it does not touch is. */
class FollowUpsTest {
    private static final String PROGRAMME =
            "{\"id\": \"proef\", \"mission\": {\"nl\": \"Samen\"}, \"title\": {\"nl\": \"Proef\"}}";

    private static List<Problem> problems(String... kinds) {
        return DossierDocument.read("{\"format\": 1, \"type\": \"collectief-dossier\", \"records\": {\n"
                        + String.join(",\n", kinds) + "}}")
                .problems();
    }

    private static String programme() {
        return "\"programme\": [" + PROGRAMME + "]";
    }

    @Test
    void references_to_a_record_that_cannot_be_read_do_not_dangle() {
        assertThat(problems(
                        programme(),
                        "\"activity\": [{\"id\": \"kring\", \"kind\": 5, \"title\": {\"nl\": \"Kring\"}}]",
                        "\"session\": [{\"id\": \"s\", \"activity\": \"kring\", \"held\": 1}]"))
                .extracting(Problem::pointer)
                .containsExactly("/records/activity/0/kind");
    }

    @Test
    void references_do_not_dangle_where_a_record_has_no_readable_id() {
        for (String id : List.of("\"ID\": \"kring\", ", "\"id\": 5, ", "\"id\": \"De Kring\", ")) {
            List<Problem> problems = problems(
                    programme(),
                    "\"activity\": [{" + id + "\"kind\": \"peer-group\", \"title\": {\"nl\": \"Kring\"}}]",
                    "\"session\": [{\"id\": \"s\", \"activity\": \"kring\", \"held\": 1}]");
            assertThat(problems).allMatch(problem -> problem.pointer().startsWith("/records/activity/0"));
            assertThat(problems).hasSize(id.contains("ID") ? 2 : 1);
        }
    }

    @Test
    void references_do_not_dangle_where_a_whole_kind_cannot_be_read() {
        for (String activities : List.of("\"activity\": {}", "\"activity\": null", "\"activity\": [5]")) {
            assertThat(problems(
                            programme(),
                            activities,
                            "\"session\": [{\"id\": \"s\", \"activity\": \"kring\", \"held\": 1}]"))
                    .extracting(Problem::line)
                    .containsExactly(3);
        }
    }

    @Test
    void references_do_not_dangle_where_a_kind_is_misspelt() {
        assertThat(
                        problems(
                                programme(),
                                "\"activities\": [{\"id\": \"kring\", \"kind\": \"kring\", \"title\": {\"nl\": \"Kring\"}}]",
                                "\"terms\": [{\"id\": \"theme.eigen\", \"label\": {\"nl\": \"eigen\"}}]",
                                "\"session\": [{\"id\": \"s\", \"activity\": \"kring\", \"held\": 1, \"themes\": [\"eigen\"]}]"))
                .extracting(Problem::pointer)
                .containsExactly("/records/activities", "/records/terms");
    }

    @Test
    void a_misspelt_kind_hides_no_more_than_what_may_be_in_it() {
        assertThat(problems(
                        programme(),
                        "\"sesion\": [{\"id\": \"s\"}, {\"id\": \"theme.eigen\"}]",
                        "\"insight\": [{\"id\": \"i\", \"says\": {\"nl\": \"I\"}, \"themes\": [\"eigen\", \"vreemd\"]}]",
                        "\"tie\": [{\"id\": \"t\", \"kind\": \"contact\", \"directed\": true, \"from\": {\"party\": \"s\"},"
                                + " \"to\": {\"party\": \"weg\"}}]"))
                .extracting(Problem::pointer)
                .containsExactly("/records/sesion", "/records/insight/0/themes/1", "/records/tie/0/to/party");
    }

    @Test
    void records_of_a_misspelt_kind_without_an_id_may_be_any() {
        for (String lost : List.of("[{}]", "[5]", "{}", "[{\"id\": \"a\"}, {\"id\": 5}]")) {
            assertThat(problems(
                            programme(),
                            "\"terms\": " + lost,
                            "\"insight\": [{\"id\": \"i\", \"says\": {\"nl\": \"I\"}, \"themes\": [\"vreemd\"]}]"))
                    .extracting(Problem::pointer)
                    .containsExactly("/records/terms");
        }
    }

    @Test
    void a_dossier_whose_programme_stands_under_a_misspelt_kind_does_not_lack_one() {
        assertThat(problems("\"programe\": [" + PROGRAMME + "]"))
                .extracting(Problem::pointer)
                .containsExactly("/records/programe");
    }

    @Test
    void a_dossier_whose_programme_cannot_be_read_does_not_lack_one() {
        for (String programme : List.of("[{\"id\": \"proef\"}]", "{}", "[1]", "[{\"title\": {\"nl\": \"Proef\"}}]")) {
            assertThat(problems("\"programme\": " + programme))
                    .isNotEmpty()
                    .noneMatch(problem -> problem.message().en().contains("has one programme"));
        }
    }

    @Test
    void a_dossier_without_a_programme_says_so_at_its_records() {
        assertThat(problems("\"party\": []"))
                .extracting(
                        Problem::pointer,
                        Problem::line,
                        problem -> problem.message().en())
                .containsExactly(
                        tuple("/records", 1, "a dossier has one programme that is part of no other; here there are 0"));
    }

    @Test
    void the_terms_of_a_record_that_cannot_be_read_are_known() {
        assertThat(problems(
                        programme(),
                        "\"term\": [{\"id\": \"activity-kind.kring\", \"label\": \"kring\"}]",
                        "\"activity\": [{\"id\": \"kring\", \"kind\": \"kring\", \"title\": {\"nl\": \"Kring\"}}]"))
                .extracting(Problem::pointer)
                .containsExactly("/records/term/0/label");
    }

    @Test
    void what_can_be_read_of_a_faulty_record_is_checked_too() {
        assertThat(
                        problems(
                                programme(),
                                "\"session\": [{\"id\": \"s\", \"activity\": \"weg\", \"held\": -1, \"themes\": [\"zzz\", 5,"
                                        + " \"aaa\"], \"title\": {\"nl\": \"a@b.nl\"}, \"sources\": [{\"document\": \"weg\"}]}]"))
                .extracting(Problem::pointer, Problem::value)
                .containsExactly(
                        tuple("/records/session/0/activity", "activity/weg"),
                        tuple("/records/session/0/held", "-1"),
                        tuple("/records/session/0/themes/0", "zzz"),
                        tuple("/records/session/0/themes/1", "5"),
                        tuple("/records/session/0/themes/2", "aaa"),
                        tuple("/records/session/0/title", "a…@b.nl"),
                        tuple("/records/session/0/sources/0", ""),
                        tuple("/records/session/0/sources/0/document", "publication/weg"));
    }

    @Test
    void nothing_is_concluded_from_a_date_that_cannot_be_read() {
        assertThat(problems(
                        programme(),
                        "\"activity\": [{\"id\": \"kring\", \"kind\": \"peer-group\", \"title\": {\"nl\": \"Kring\"},"
                                + " \"stages\": [{\"stage\": \"pilot\", \"since\": \"2021-02-30\"},"
                                + " {\"stage\": \"running\", \"since\": \"2021-06\"}]}]",
                        "\"session\": [{\"id\": \"s\", \"activity\": \"kring\", \"held\": 1, \"when\": \"2021-04\"}]"))
                .extracting(Problem::pointer)
                .containsExactly("/records/activity/0/stages/0/since");
    }

    @Test
    void every_double_is_told_at_its_own_place() {
        String area = "{\"id\": \"hier\", \"name\": {\"nl\": \"Hier\"}, \"partOf\": \"weg\"}";
        assertThat(problems(programme(), "\"area\": [" + area + ", " + area + ", " + area + "]"))
                .extracting(Problem::pointer)
                .containsExactly(
                        "/records/area/0/partOf",
                        "/records/area/1/id",
                        "/records/area/1/partOf",
                        "/records/area/2/id",
                        "/records/area/2/partOf");
    }

    @Test
    void a_required_part_of_every_kind_is_missed_once() {
        for (Kind<?> kind : Kinds.all()) {
            List<String> expected = kind.shape().attributes().stream()
                    .filter(attribute -> attribute.arity() == nl.collectief.model.record.Attribute.Arity.ONE)
                    .map(attribute -> "\"" + attribute.name() + "\"")
                    .toList();
            List<Problem> problems = kind.code().equals("programme")
                    ? problems("\"programme\": [" + PROGRAMME + ", {}]")
                    : problems(programme(), "\"" + kind + "\": [{}]");
            assertThat(problems).as(kind.code()).hasSameSizeAs(expected);
            IntStream.range(0, expected.size())
                    .forEach(i -> assertThat(problems.get(i).message().en()).contains(expected.get(i)));
        }
    }

    @Test
    void a_thousand_faults_are_a_thousand_problems_in_order() {
        String parties = IntStream.range(0, 1_000)
                .mapToObj(i ->
                        "{\"id\": \"p" + i + "\", \"kind\": \"team\", \"name\": {\"nl\": \"P\"}, \"partOf\": \"weg\"}")
                .collect(Collectors.joining(",\n"));
        assertThat(problems(programme(), "\"party\": [" + parties + "]"))
                .extracting(Problem::line)
                .containsExactlyElementsOf(IntStream.range(3, 1_003).boxed().toList());
    }

    @Test
    void what_stands_under_a_name_that_is_doubled_is_there_all_the_same() {
        String one = "{\"id\": \"een\", \"kind\": \"peer-group\", \"title\": {\"nl\": \"Een\"}}";
        String two = one.replace("een", "twee");
        String session = "\"session\": [{\"id\": \"s\", \"activity\": \"twee\", \"held\": 1}]";
        assertThat(problems(programme(), "\"activity\": [" + one + "]", session, "\"activity\": [" + two + "]"))
                .extracting(Problem::pointer)
                .containsExactly("/records/activity");
        assertThat(problems(
                        programme(),
                        "\"activity\": [" + one.replace("\"kind\"", "\"id\": \"twee\", \"kind\"") + "]",
                        session))
                .extracting(Problem::pointer)
                .containsExactly("/records/activity/0/id");
        assertThat(problems(session + "},\n\"records\": {" + programme(), "\"activity\": [" + two + "]"))
                .extracting(Problem::pointer)
                .containsExactly("/records");
        assertThat(problems(
                        programme(),
                        "\"activity\": [" + one + "]",
                        session.replace("twee", "weg"),
                        "\"activity\": [" + two + "]"))
                .as("and what stands nowhere is not")
                .extracting(Problem::pointer)
                .containsExactly("/records/session/0/activity", "/records/activity");
    }
}
