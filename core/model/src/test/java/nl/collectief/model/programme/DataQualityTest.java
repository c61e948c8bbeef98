package nl.collectief.model.programme;

import static nl.collectief.model.programme.Kring.ACTIVITY;
import static nl.collectief.model.programme.Kring.KIND;
import static nl.collectief.model.programme.Kring.MONITOR;
import static nl.collectief.model.programme.Kring.PAGE;
import static nl.collectief.model.programme.Kring.PROGRAMME;
import static nl.collectief.model.programme.Kring.activity;
import static nl.collectief.model.programme.Kring.only;
import static nl.collectief.model.programme.Kring.session;
import static nl.collectief.model.programme.Kring.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Narrative;
import nl.collectief.model.activity.OwnershipChange;
import nl.collectief.model.activity.OwnershipStage;
import nl.collectief.model.activity.Replays;
import nl.collectief.model.activity.Scope;
import nl.collectief.model.activity.Session;
import nl.collectief.model.figure.Count;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Severity;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import org.junit.jupiter.api.Test;

/** What a reader must know before trusting a dossier. */
class DataQualityTest {
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
}
