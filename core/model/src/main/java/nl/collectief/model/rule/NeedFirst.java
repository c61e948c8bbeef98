package nl.collectief.model.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Session;
import nl.collectief.model.activity.StageChange;
import nl.collectief.model.text.Label;
import nl.collectief.model.time.Span;

/** Whether somebody was heard behind an activity, and before it began. */
final class NeedFirst {
    private NeedFirst() {}

    static void judge(Judge judge) {
        for (Activity activity : judge.concerned(Activity.KIND)) {
            if (activity.partOf().isPresent()) {
                continue; // the whole answers for its parts
            }
            if (judge.trace().hasVoice(activity.id())) {
                inOrder(judge, activity);
            } else if (judge.trace().origins(activity.id()).isEmpty()) {
                judge.unknown(activity.id(), "", Label.of("waar dit uit voortkomt", "where this comes from"));
            } else if (!judge.trace().tellsOfVoice(activity.id())) {
                judge.unknown(activity.id(), "", Label.of("wie het signaal gaf", "who raised the signal"));
            } else {
                judge.broken(
                        activity.id(),
                        "",
                        "",
                        Label.of(
                                "komt ergens uit voort, maar geen ouder, jongere, kind of bewoner is erachter gehoord",
                                "comes from something, but no parent, young person, child or resident was heard "
                                        + "behind it"),
                        Label.of(
                                "vraag na wat zij nodig hebben, en leg het signaal vast",
                                "ask what they need, and record the signal"));
            }
        }
    }

    /** A voice without a date may have come first, as any may if nothing tells when the activity began. */
    private static void inOrder(Judge judge, Activity activity) {
        List<Optional<Span>> voices = judge.trace().voices(activity.id()).stream()
                .map(voice -> judge.dossier().get(voice).time())
                .toList();
        List<Span> begins = begins(judge, activity);
        if (voices.stream().anyMatch(voice -> begins.stream().noneMatch(begin -> mayPrecede(begin, voice)))) {
            judge.kept(activity.id());
        } else if (voices.stream()
                .flatMap(Optional::stream)
                .allMatch(voice -> begins.stream().anyMatch(begin -> begin.certainlyBefore(voice)))) {
            judge.broken(
                    activity.id(),
                    "",
                    begins.get(0).toString(),
                    Label.of(
                            "begonnen voordat er een ouder, jongere, kind of bewoner achter gehoord was",
                            "begun before any parent, young person, child or resident behind it was heard"),
                    Label.of(
                            "vraag na of het past bij wat zij nodig hebben, of leg vast wie er eerder gehoord is",
                            "ask whether it fits what they need, or record who was heard before"));
        } else {
            judge.unknown(
                    activity.id(),
                    "",
                    Label.of(
                            "of er iemand gehoord was voordat het begon", "whether anybody was heard before it began"));
        }
    }

    private static boolean mayPrecede(Span begin, Optional<Span> voice) {
        return voice.filter(heard -> begin.earliest().isEmpty()
                        || heard.latest().isEmpty()
                        || begin.earliest().get().isBefore(heard.latest().get()))
                .isPresent();
    }

    /**
     * Returns when it began: as its period says, else its first stage under way; else its sessions, of which the first is
     * not always to be told. Empty if none of these has a date.
     */
    private static List<Span> begins(Judge judge, Activity activity) {
        Optional<Span> told = activity.period()
                .flatMap(Span::from)
                .or(() -> Lasting.firstUnderWay(activity).flatMap(StageChange::since))
                .map(Span::at);
        return told.map(List::of)
                .orElseGet(() -> judge.trace().results(activity.id()).stream()
                        .filter(result -> result.kind().equals(Session.KIND))
                        .map(result -> judge.dossier().get(Session.KIND, result.id()))
                        .filter(session -> session.held().atLeast() > 0)
                        .flatMap(session -> session.when().stream())
                        .collect(ImmutableList.toImmutableList()));
    }
}
