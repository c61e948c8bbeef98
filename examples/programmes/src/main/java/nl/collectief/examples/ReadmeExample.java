package nl.collectief.examples;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.collectief.json.DossierDocument;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Session;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Attendance;
import nl.collectief.model.party.Stance;
import nl.collectief.model.port.Dossiers;
import nl.collectief.model.port.InMemoryStore;
import nl.collectief.model.programme.Assembly;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;
import nl.collectief.model.trace.Trace;
import nl.collectief.model.voice.Signal;

/** The ten lines of the README: from a parent's signal to a dossier in a store. */
public final class ReadmeExample {
    private ReadmeExample() {}

    /** Runs the example and prints what it finds. */
    public static void main(String[] args) {
        // spotless:off
        // snippet: begin
        Programme programme = Programme.builder().id("proeftuin").title(Text.nl("Proeftuin"))
                .mission(Text.of("Ouders versterken elkaar", "Parents strengthen each other")).build();
        Signal signal = Signal.builder().id("slapen").says(Text.nl("Hoe krijgen anderen hun kind in slaap?"))
                .addRaisedBy(Stance.PARENT).when(Span.parse("2021-early")).build();
        Activity cafe = Activity.builder().id("oudercafe").title(Text.nl("Oudercafé"))
                .kind(Vocabulary.ACTIVITY_KIND.term("parent-cafe")).addAnswer(signal.id()).build();
        Session evening = Session.builder().id("avond-1").activity(cafe.id()).held(Count.exact(1))
                .when(Span.parse("2021-06-03")).addAttendance(Attendance.builder()
                        .stance(Stance.PARENT).count(Count.moreThan(10)).build()).build();

        Assembly assembly = Dossier.assemble(List.of(programme, signal, cafe, evening));
        Dossier dossier = assembly.orElseThrow(); // or look at assembly.findings()
        System.out.println(Trace.of(dossier).timeToFirstSession(signal.id()).orElseThrow().label().en());
        Dossiers.in(new InMemoryStore()).save("proeftuin", dossier, UUID.randomUUID().toString(),
                Instant.parse("2021-07-01T09:00:00Z"));
        System.out.println(DossierDocument.write(dossier).lines().count() + " lines of JSON");
        // snippet: end
        // spotless:on
    }
}
