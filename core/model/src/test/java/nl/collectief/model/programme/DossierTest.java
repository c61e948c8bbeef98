package nl.collectief.model.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.activity.Narrative;
import nl.collectief.model.activity.OwnershipChange;
import nl.collectief.model.activity.OwnershipStage;
import nl.collectief.model.activity.Replays;
import nl.collectief.model.activity.Scope;
import nl.collectief.model.activity.Session;
import nl.collectief.model.activity.StageChange;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.Lesson;
import nl.collectief.model.party.Attendance;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Publication;
import nl.collectief.model.record.Severity;
import nl.collectief.model.record.Source;
import nl.collectief.model.text.Language;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Signal;
import org.junit.jupiter.api.Test;

class DossierTest {
    private static final Publication MONITOR =
            Publication.builder().id("monitor").title(Text.nl("Monitor")).build();
    private static final Source PAGE = new Source(MONITOR.id(), "p. 1");
    private static final Programme PROGRAMME = Programme.builder()
            .id("proef")
            .title(Text.nl("Proef"))
            .mission(Text.nl("Samen met ouders"))
            .addSource(PAGE)
            .build();
    private static final Term KIND = Term.builder()
            .id("activity-kind.proefkring")
            .label(Text.of("proefkring", "test circle"))
            .build();
    private static final Activity ACTIVITY = activity("kring").build();

    private static Activity.Builder activity(String id) {
        return Activity.builder()
                .id(id)
                .title(Text.nl("Kring " + id))
                .kind(Vocabulary.ACTIVITY_KIND.term("proefkring"))
                .narrative(Narrative.builder()
                        .background(Text.nl("a"))
                        .approach(Text.nl("b"))
                        .situation(Text.nl("c"))
                        .situationOn(PartialDate.parse("2021"))
                        .build())
                .addSource(PAGE);
    }

    private static Session.Builder session(String id) {
        return Session.builder()
                .id(id)
                .activity(ACTIVITY.id())
                .held(Count.exact(1))
                .addAttendance(Attendance.builder()
                        .stance(Stance.PARENT)
                        .count(Count.exact(4))
                        .build())
                .addSource(PAGE);
    }

    private static Assembly with(Entry... more) {
        List<Entry> all = new ArrayList<>(List.of(MONITOR, PROGRAMME, KIND, ACTIVITY));
        Collections.addAll(all, more);
        return Dossier.assemble(all);
    }

    private static Finding only(Assembly assembly, String rule) {
        List<Finding> found =
                assembly.findings().stream().filter(f -> f.rule().equals(rule)).toList();
        assertThat(found).as(assembly.findings().toString()).hasSize(1);
        return found.get(0);
    }

    @Test
    void a_sound_dossier_has_no_findings() {
        Assembly assembly = with(session("s1").build());
        assertThat(assembly.findings()).isEmpty();
        assertThat(assembly.orElseThrow().all(Session.KIND)).hasSize(1);
        assertThat(assembly.orElseThrow().programme()).isEqualTo(PROGRAMME);
    }

    @Test
    void the_order_records_come_in_does_not_matter() {
        List<Entry> records = new ArrayList<>(List.of(
                MONITOR,
                PROGRAMME,
                KIND,
                ACTIVITY,
                session("s1").build(),
                session("s2").build()));
        Dossier first = Dossier.assemble(records).orElseThrow();
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(records, new Random(seed));
            Dossier other = Dossier.assemble(records).orElseThrow();
            assertThat(other).isEqualTo(first).hasSameHashCodeAs(first);
            assertThat(other.records()).isEqualTo(first.records());
        }
    }

    @Test
    void all_errors_are_reported_at_once() {
        Assembly assembly = with(
                activity("kring").build(),
                activity("los").addAnswer(Signal.KIND.ref("weg")).build(),
                activity("vreemd")
                        .kind(Vocabulary.ACTIVITY_KIND.term("onbekend"))
                        .build(),
                activity("adres")
                        .addAim(Text.nl("bel of mail jan.jansen@example.org"))
                        .build());
        assertThat(assembly.dossier()).isEmpty();
        assertThat(assembly.findings(Severity.ERROR))
                .extracting(Finding::rule)
                .containsExactly("code-known", "id-unique", "no-personal-data", "reference-exists");
        assertThatThrownBy(assembly::orElseThrow)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("signal/weg")
                .hasMessageContaining("onbekend");
    }

    @Test
    void the_codes_of_a_short_vocabulary_are_all_named_and_the_own_ones_too() {
        Term own = Term.builder()
                .id("lesson-kind.proefles")
                .label(Text.of("proefles", "trial lesson"))
                .build();
        Lesson lesson = Lesson.builder()
                .id("les")
                .says(Text.nl("Les"))
                .kind(Vocabulary.LESSON_KIND.term("wijsheid"))
                .build();
        Finding found = only(with(own, lesson), "code-known");
        assertThat(Vocabulary.LESSON_KIND.builtIn()).hasSizeBetween(2, 12);
        String all = String.join(", ", Vocabulary.LESSON_KIND.builtIn()) + ", proefles";
        assertThat(found.remedy().nl())
                .isEqualTo("kies uit: " + all
                        + "; of voeg een eigen term toe: een record van de soort term met het kenmerk"
                        + " \"lesson-kind.wijsheid\"");
        assertThat(found.remedy().en())
                .isEqualTo("choose from: " + all
                        + "; or add a term of your own: a record of the kind term with the id"
                        + " \"lesson-kind.wijsheid\"");
    }

    @Test
    void of_a_long_vocabulary_the_three_nearest_are_named_by_code_or_by_what_they_are_called() {
        assertThat(Vocabulary.ACTIVITY_KIND.builtIn()).hasSizeGreaterThan(12);
        for (String meant : List.of("webinars", "oudercafe", "parent-caffee")) {
            Finding found = only(
                    with(activity("vreemd")
                            .kind(Vocabulary.ACTIVITY_KIND.term(meant))
                            .build()),
                    "code-known");
            assertThat(found.remedy().en())
                    .matches("the nearest are: " + (meant.equals("webinars") ? "webinar" : "parent-cafe")
                            + ", [a-z-]+, [a-z-]+; or add .*");
            assertThat(found.remedy().nl()).startsWith("het meest erop lijken: ");
        }
    }

    @Test
    void a_doubled_id_is_placed_at_its_second_occurrence() {
        Finding found = only(with(activity("kring").build()), "id-unique");
        assertThat(found.place().record()).isEqualTo(ACTIVITY.id());
        assertThat(found.place().occurrence()).isEqualTo(1);
    }

    @Test
    void a_dangling_reference_is_placed_inside_its_record() {
        Finding found =
                only(with(activity("los").addAnswer(Signal.KIND.ref("weg")).build()), "reference-exists");
        assertThat(found.place()).hasToString("activity/los#/answers/0");
        assertThat(found.value()).isEqualTo("signal/weg");
        assertThat(found.in(Language.NL)).contains("verwijst naar \"signal/weg\"");
    }

    @Test
    void a_reference_to_a_record_that_could_not_be_read_is_not_dangling_but_there_is_no_dossier() {
        List<Entry> records = List.of(
                MONITOR,
                PROGRAMME,
                KIND,
                activity("los").addAnswer(Signal.KIND.ref("weg")).build());
        Assembly assembly = Dossier.assemble(records, Set.of(Signal.KIND.ref("weg")));
        assertThat(assembly.findings(Severity.ERROR)).isEmpty();
        assertThat(assembly.dossier()).isEmpty();
    }

    @Test
    void nothing_is_concluded_from_what_a_record_read_in_part_does_not_say() {
        Activity part = activity("deels")
                .addStage(StageChange.builder()
                        .stage(ActivityStage.RUNNING)
                        .since(PartialDate.parse("2021-06"))
                        .build())
                .addAnswer(Signal.KIND.ref("weg"))
                .build();
        Session early = Session.builder()
                .id("vroeg")
                .activity(part.id())
                .held(Count.exact(1))
                .when(Span.parse("2021-03"))
                .build();
        List<Entry> records = List.of(MONITOR, PROGRAMME, KIND, part, early);
        assertThat(Dossier.assemble(records).findings(Severity.ERROR))
                .extracting(Finding::rule)
                .containsExactly("reference-exists", "session-within-activity");
        Assembly assembly = Dossier.assemble(records, Set.of(part.id()));
        assertThat(assembly.findings(Severity.ERROR)).extracting(Finding::rule).containsExactly("reference-exists");
        assertThat(assembly.dossier()).isEmpty();
    }

    @Test
    void a_term_that_could_not_be_read_is_known_all_the_same() {
        List<Entry> records = List.of(MONITOR, PROGRAMME, ACTIVITY);
        assertThat(only(Dossier.assemble(records), "code-known").value()).isEqualTo("proefkring");
        assertThat(Dossier.assemble(records, Set.of(KIND.id(), Term.KIND.ref("nergens.iets")))
                        .findings(Severity.ERROR))
                .isEmpty();
    }

    @Test
    void what_is_wrong_with_a_doubled_record_is_placed_at_its_own_occurrence() {
        Activity second = activity("kring").addAnswer(Signal.KIND.ref("weg")).build();
        assertThat(with(second).findings(Severity.ERROR))
                .extracting(Finding::rule, finding -> finding.place().occurrence())
                .containsExactly(tuple("id-unique", 1), tuple("reference-exists", 1));
    }

    @Test
    void a_doubled_programme_or_term_is_one_fault() {
        assertThat(with(PROGRAMME).findings(Severity.ERROR))
                .extracting(Finding::rule)
                .containsExactly("id-unique");
        assertThat(with(KIND).findings(Severity.ERROR))
                .extracting(Finding::rule)
                .containsExactly("id-unique");
    }

    @Test
    void a_chain_of_any_length_is_followed_to_its_end() {
        List<Entry> chain = new ArrayList<>(List.of(MONITOR, PROGRAMME, KIND));
        int length = 20_000;
        for (int i = 0; i < length; i++) {
            chain.add(activity("a" + i)
                    .partOf(Activity.KIND.ref("a" + (i + 1) % length))
                    .build());
        }
        assertThat(only(Dossier.assemble(chain), "no-circle").severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void an_address_in_a_text_is_refused_and_not_repeated() {
        Finding found = only(
                with(activity("adres")
                        .addAim(Text.nl("mail jan.jansen@example.org"))
                        .build()),
                "no-personal-data");
        assertThat(found.toString() + found.value() + found.message() + found.remedy())
                .doesNotContain("jan.jansen");
        assertThat(found.value()).isEqualTo("j…@example.org");
    }

    @Test
    void addresses_are_found_wherever_they_stand_and_however_long_the_text_is() {
        String filler = "a".repeat(4_000);
        for (String wording : List.of(
                "jan@example.org",
                "(jan@example.org).",
                "mailto:jan.jansen+x@mail.example-site.nl!",
                filler + " jan@example.org",
                "@" + filler + " jan@example.org",
                "jan@" + "a.".repeat(4_000) + "nl")) {
            assertThat(with(activity("adres").addAim(Text.nl(wording)).build()).findings(Severity.ERROR))
                    .as(wording.substring(0, 10))
                    .extracting(Finding::rule)
                    .containsExactly("no-personal-data");
        }
        for (String wording : List.of("@utrecht", "a @ b.nl", "100% @home", "jan@", "a@b", filler + "@" + filler)) {
            assertThat(with(activity("adres").addAim(Text.nl(wording)).build()).findings(Severity.ERROR))
                    .as(wording)
                    .isEmpty();
        }
    }

    @Test
    void an_address_in_the_wording_of_a_count_is_refused_too() {
        Session session = session("s")
                .held(Count.worded(Text.nl("zo vaak als jan.jansen@example.org wil")))
                .build();
        assertThat(only(with(activity("kring").build(), session), "no-personal-data")
                        .place()
                        .pointer())
                .isEqualTo("/held");
    }

    @Test
    void a_session_before_its_activity_begins_is_an_error() {
        Activity dated = activity("kring")
                .addStage(StageChange.builder()
                        .stage(ActivityStage.PILOT)
                        .since(PartialDate.parse("2021-04"))
                        .build())
                .build();
        for (String early : List.of("2021-03", "2020", "2021-03-31")) {
            Assembly assembly = Dossier.assemble(List.of(
                    MONITOR,
                    PROGRAMME,
                    KIND,
                    dated,
                    session("s").when(Span.parse(early)).build()));
            assertThat(only(assembly, "session-within-activity").value()).isEqualTo(early);
        }
        for (String possible : List.of("2021-04", "2021", "2021-04-30", "2022")) {
            Assembly assembly = Dossier.assemble(List.of(
                    MONITOR,
                    PROGRAMME,
                    KIND,
                    dated,
                    session("s").when(Span.parse(possible)).build()));
            assertThat(assembly.findings(Severity.ERROR)).as(possible).isEmpty();
        }
    }

    @Test
    void a_session_after_its_activity_ended_is_an_error() {
        Activity ended = activity("kring").period(Span.parse("2020/2021-06")).build();
        Assembly late = Dossier.assemble(List.of(
                MONITOR,
                PROGRAMME,
                KIND,
                ended,
                session("s").when(Span.parse("2021-07-01")).build()));
        assertThat(only(late, "session-within-activity").severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void records_that_come_from_each_other_in_a_circle_are_an_error() {
        Assembly assembly = with(
                activity("een").partOf(Activity.KIND.ref("twee")).build(),
                activity("twee").partOf(Activity.KIND.ref("een")).build());
        assertThat(only(assembly, "no-circle").severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void a_dossier_is_about_exactly_one_programme() {
        assertThat(only(Dossier.assemble(List.of()), "one-programme").value()).isEqualTo("0");
        Programme second = PROGRAMME.toBuilder().id("tweede").build();
        assertThat(only(with(second), "one-programme").value()).isEqualTo("2");
        Programme part = second.toBuilder().partOf(PROGRAMME.id()).build();
        assertThat(with(part).orElseThrow().programme()).isEqualTo(PROGRAMME);
    }

    @Test
    void terms_name_their_vocabulary_and_are_new() {
        Term odd = Term.builder().id("nergens.iets").label(Text.of("a", "b")).build();
        assertThat(only(with(odd), "term-vocabulary").severity()).isEqualTo(Severity.ERROR);
        assertThat(with().orElseThrow().label(ACTIVITY.kind()).nl()).isEqualTo("proefkring");
    }

    @Test
    void a_stated_number_that_the_records_do_not_show_is_a_warning_with_both() {
        Activity led = activity("deel")
                .partOf(ACTIVITY.id())
                .addOwnership(OwnershipChange.builder()
                        .stage(OwnershipStage.PARENT_LED_WITH_SAFETY_NET)
                        .build())
                .build();
        StatedFigure three = StatedFigure.builder()
                .id("drie")
                .measure(Vocabulary.MEASURE.term("parent-led-groups"))
                .count(Count.exact(3))
                .addAbout(ACTIVITY.id())
                .addSource(PAGE)
                .build();
        Term measure = Term.builder()
                .id("measure.parent-led-groups")
                .label(Text.of("groepen geleid door ouders", "groups led by parents"))
                .build();
        List<Entry> records = new ArrayList<>(List.of(MONITOR, PROGRAMME, KIND, ACTIVITY, led, three));
        if (!Vocabulary.MEASURE.builtIn().contains("parent-led-groups")) {
            records.add(measure);
        }
        Finding found = only(Dossier.assemble(records), "stated-equals-enumerated");
        assertThat(found.severity()).isEqualTo(Severity.WARNING);
        assertThat(found.message().en()).contains("states 3").contains("point out 1");
        records.remove(three);
        records.add(three.toBuilder().count(Count.exact(1)).build());
        assertThat(Dossier.assemble(records).findings()).noneMatch(f -> f.rule().equals("stated-equals-enumerated"));
    }

    @Test
    void a_session_that_may_already_be_counted_is_a_warning() {
        Assembly assembly = with(
                session("telling").held(Count.exact(13)).build(),
                session("avond").addMayBeAmong(Session.KIND.ref("telling")).build());
        assertThat(only(assembly, "counted-once").value()).isEqualTo("telling");
    }

    @Test
    void a_number_without_scope_is_a_warning() {
        Assembly assembly = with(session("s")
                .replays(Replays.builder()
                        .count(Count.about(2500))
                        .scope(Scope.NOT_STATED)
                        .build())
                .build());
        assertThat(only(assembly, "scope-stated").message().nl()).contains("ongeveer");
    }

    @Test
    void a_second_title_a_missing_part_and_a_missing_source_are_told() {
        Activity odd = Activity.builder()
                .id("half")
                .title(Text.nl("Half"))
                .addAlias(Text.nl("Heel"))
                .kind(Vocabulary.ACTIVITY_KIND.term("proefkring"))
                .narrative(Narrative.builder()
                        .background(Text.nl("a"))
                        .approach(Text.nl("b"))
                        .build())
                .build();
        Assembly assembly = with(odd);
        assertThat(only(assembly, "one-title").value()).isEqualTo("Heel");
        assertThat(only(assembly, "narrative-whole").value()).isEqualTo("situation");
        assertThat(only(assembly, "source-given").place().record()).isEqualTo(odd.id());
        assertThat(assembly.dossier()).isPresent();
    }

    @Test
    void what_is_not_there_is_empty_to_find_and_an_exception_to_get() {
        Dossier dossier = with().orElseThrow();
        assertThat(dossier.find(Party.KIND.ref("nergens"))).isEmpty();
        assertThatThrownBy(() -> dossier.get(Party.KIND, "nergens"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("party/nergens");
        assertThat(dossier.toString()).hasSizeLessThanOrEqualTo(120);
    }
}
