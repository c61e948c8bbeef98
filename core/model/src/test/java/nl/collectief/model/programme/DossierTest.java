package nl.collectief.model.programme;

import static nl.collectief.model.programme.Kring.ACTIVITY;
import static nl.collectief.model.programme.Kring.KIND;
import static nl.collectief.model.programme.Kring.MONITOR;
import static nl.collectief.model.programme.Kring.PROGRAMME;
import static nl.collectief.model.programme.Kring.activity;
import static nl.collectief.model.programme.Kring.only;
import static nl.collectief.model.programme.Kring.session;
import static nl.collectief.model.programme.Kring.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.activity.Session;
import nl.collectief.model.activity.StageChange;
import nl.collectief.model.party.Party;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Severity;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Signal;
import org.junit.jupiter.api.Test;

class DossierTest {
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
    void a_doubled_id_is_placed_at_its_second_occurrence() {
        Finding found = only(with(activity("kring").build()), "id-unique");
        assertThat(found.place().record()).isEqualTo(ACTIVITY.id());
        assertThat(found.place().occurrence()).isEqualTo(1);
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
    void a_dossier_is_about_exactly_one_programme() {
        assertThat(only(Dossier.assemble(List.of()), "one-programme").value()).isEqualTo("0");
        Programme second = PROGRAMME.toBuilder().id("tweede").build();
        assertThat(only(with(second), "one-programme").value()).isEqualTo("2");
        Programme part = second.toBuilder().partOf(PROGRAMME.id()).build();
        assertThat(with(part).orElseThrow().programme()).isEqualTo(PROGRAMME);
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
