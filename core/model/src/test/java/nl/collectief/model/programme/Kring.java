package nl.collectief.model.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Narrative;
import nl.collectief.model.activity.Session;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Attendance;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Publication;
import nl.collectief.model.record.Source;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.PartialDate;

/** A sound dossier of a programme with one activity of a kind of its own, to put other records beside. */
final class Kring {
    static final Publication MONITOR =
            Publication.builder().id("monitor").title(Text.nl("Monitor")).build();
    static final Source PAGE = new Source(MONITOR.id(), "p. 1");
    static final Programme PROGRAMME = Programme.builder()
            .id("proef")
            .title(Text.nl("Proef"))
            .mission(Text.nl("Samen met ouders"))
            .addSource(PAGE)
            .build();
    static final Term KIND = Term.builder()
            .id("activity-kind.proefkring")
            .label(Text.of("proefkring", "test circle"))
            .build();
    static final Activity ACTIVITY = activity("kring").build();

    private Kring() {}

    static Activity.Builder activity(String id) {
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

    static Session.Builder session(String id) {
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

    static Assembly with(Entry... more) {
        List<Entry> all = new ArrayList<>(List.of(MONITOR, PROGRAMME, KIND, ACTIVITY));
        Collections.addAll(all, more);
        return Dossier.assemble(all);
    }

    static Finding only(Assembly assembly, String rule) {
        List<Finding> found =
                assembly.findings().stream().filter(f -> f.rule().equals(rule)).toList();
        assertThat(found).as(assembly.findings().toString()).hasSize(1);
        return found.get(0);
    }
}
