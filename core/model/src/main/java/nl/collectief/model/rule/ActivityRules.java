package nl.collectief.model.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.activity.Narrative;
import nl.collectief.model.activity.Session;
import nl.collectief.model.activity.StageChange;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Embedding;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.Lesson;
import nl.collectief.model.party.Appreciation;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Progress;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Labels;
import nl.collectief.model.voice.Conversation;

/** Rules on how an activity is done and kept going. */
final class ActivityRules {
    static final List<PracticeRule> ALL = ImmutableList.of(
            PracticeRule.of(
                    "appreciation-shown",
                    Label.of(
                            "Wie als ouder of vrijwilliger meewerkt, merkt dat dit gewaardeerd wordt, op een manier die past.",
                            "Whoever helps as a parent or volunteer notices that it is appreciated, in a way that suits."),
                    Label.of("welke waardering gewenst en gegeven is", "which appreciation was wished for and given"),
                    ActivityRules::appreciation),
            PracticeRule.of(
                    "joined-to-what-exists",
                    Label.of(
                            "Wat loopt, sluit aan bij wat er al is, zodat het blijft als het project ophoudt.",
                            "What runs is joined to what exists, so that it stays when the project ends."),
                    Label.of("waar lopende activiteiten geborgd zijn", "where running activities are embedded"),
                    ActivityRules::joined),
            PracticeRule.of(
                    "evaluate-on-the-way",
                    Label.of(
                            "Bekijk onderweg hoe het gaat, en stuur bij.",
                            "Look on the way how it goes, and change course."),
                    Label.of(
                            "reacties, lessen en evaluerende gesprekken bij wat loopt",
                            "feedback, lessons and evaluating conversations on what runs"),
                    ActivityRules::evaluated),
            PracticeRule.of(
                    "theory-at-most",
                    Label.of(
                            "Theorie duurt hooguit een half uur, zodat er tijd is voor vragen.",
                            "Theory takes half an hour at most, so that there is time for questions."),
                    Label.of("het aantal minuten theorie per bijeenkomst", "the minutes of theory in each session"),
                    ActivityRules::theory),
            PracticeRule.of(
                    "work-described",
                    Label.of(
                            "Wat men doet en hoe het gaat, is beschreven, zodat anderen ermee verder kunnen.",
                            "What is done and how it goes is described, so that others can go on with it."),
                    Label.of(
                            "de aanpak en de huidige situatie van iedere activiteit die begonnen is",
                            "the approach and the current situation of every activity that has begun"),
                    ActivityRules::described));

    private ActivityRules() {}

    private static void appreciation(Judge judge) {
        for (Activity activity : judge.concerned(Activity.KIND)) {
            boolean helped = Voices.any(activity.organisers().stream().map(holder -> holder.stance()));
            appreciated(judge, activity, activity.appreciation(), helped);
        }
        for (Coalition coalition : judge.concerned(Coalition.KIND)) {
            appreciated(judge, coalition, coalition.appreciation(), Voices.any(Voices.of(judge.dossier(), coalition)));
        }
        for (Programme programme : judge.concerned(Programme.KIND)) {
            appreciated(judge, programme, programme.appreciation(), false);
        }
    }

    private static void appreciated(Judge judge, Entry what, List<Appreciation> all, boolean helped) {
        List<Appreciation> forms =
                all.stream().filter(form -> !judge.isOutside(form.period())).toList();
        if (forms.stream().anyMatch(form -> form.given().orElse(false))) {
            judge.kept(what.ref());
        } else if (forms.stream().anyMatch(form -> form.wished().orElse(false))
                && forms.stream().noneMatch(form -> form.given().isEmpty())) {
            judge.broken(
                    what.ref(),
                    "/appreciation",
                    "",
                    Label.of(
                            "er is waardering gewenst die niet gegeven is",
                            "appreciation was wished for and not given"),
                    Label.of("vraag hun opnieuw wat past, en geef het", "ask them again what suits, and give it"));
        } else if (helped || !forms.isEmpty() || judge.isAbout(what.ref())) {
            judge.unknown(
                    what.ref(),
                    "/appreciation",
                    Label.of("welke waardering gegeven is", "which appreciation was given"));
        }
    }

    private static void joined(Judge judge) {
        for (Activity activity : judge.concerned(Activity.KIND)) {
            if (activity.partOf().isEmpty() && runs(activity)) {
                embedded(judge, activity.id(), activity.embedding());
            }
        }
        for (Coalition coalition : judge.concerned(Coalition.KIND)) {
            if (judge.isAbout(coalition.id()) || !coalition.embedding().isEmpty()) {
                embedded(judge, coalition.id(), coalition.embedding());
            }
        }
    }

    private static void embedded(Judge judge, Ref<?> what, List<Embedding> embedding) {
        boolean done = embedding.stream()
                .anyMatch(where -> where.state().isEmpty()
                        || where.state().get() == Progress.DONE
                        || where.state().get() == Progress.UNDER_WAY);
        if (done) {
            judge.kept(what);
        } else if (embedding.isEmpty()) {
            judge.unknown(what, "/embedding", Label.of("waar het geborgd is", "where it is embedded"));
        } else {
            judge.broken(
                    what,
                    "/embedding",
                    "",
                    Label.of("borging is alleen nog een voornemen", "embedding is no more than intended"),
                    Label.of("spreek af wie het overneemt en wanneer", "agree on who takes it over and when"));
        }
    }

    private static boolean runs(Activity activity) {
        Optional<ActivityStage> last =
                activity.stages().stream().map(StageChange::stage).reduce((earlier, later) -> later);
        return last.filter(stage ->
                        stage.compareTo(ActivityStage.RUNNING) >= 0 && stage.compareTo(ActivityStage.HANDED_OVER) <= 0)
                .isPresent();
    }

    private static void evaluated(Judge judge) {
        Set<Ref<?>> evaluations = evaluations(judge);
        for (Activity activity : judge.concerned(Activity.KIND)) {
            if (activity.partOf().isPresent() || !(runs(activity) || judge.isAbout(activity.id()))) {
                continue;
            }
            boolean looked =
                    !judge.trace().resultsOf(activity.id(), Lesson.KIND).isEmpty()
                            || judge.inForce(judge.trace().resultsOf(activity.id(), Session.KIND)).stream()
                                    .anyMatch(session -> !session.feedback().isEmpty())
                            || evaluations.contains(activity.id());
            if (looked) {
                judge.kept(activity.id());
            } else {
                judge.unknown(activity.id(), "", Label.of("hoe het onderweg ging", "how it went on the way"));
            }
        }
    }

    /** Returns what was evaluated. */
    private static Set<Ref<?>> evaluations(Judge judge) {
        return judge.inForce(judge.dossier().all(Conversation.KIND)).stream()
                .filter(talk -> talk.kind().value().equals("evaluation"))
                .filter(talk -> talk.state().isEmpty() || talk.state().get() == Progress.DONE)
                .flatMap(talk -> talk.about().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static void theory(Judge judge) {
        Count limit = judge.limit(Count.atMost(30));
        for (Session session : judge.concerned(Session.KIND)) {
            if (session.theoryMinutes().isPresent()) {
                judge.atMost(
                        session.id(), "/theoryMinutes", session.theoryMinutes().get(), limit);
            } else if (judge.agreement()
                    .filter(agreed -> !agreed.about().isEmpty())
                    .isPresent()) {
                judge.unknown(
                        session.id(), "/theoryMinutes", Label.of("hoe lang de theorie duurde", "how long theory took"));
            }
        }
    }

    /**
     * What is missing here is a breach, as nowhere else: the agreement is on writing down itself, and the dossier is where
     * it is written.
     */
    private static void described(Judge judge) {
        Set<Ref<?>> met = SessionRules.met(judge, held -> held.atLeast() > 0);
        for (Activity activity : judge.concerned(Activity.KIND)) {
            boolean named = judge.isAbout(activity.id());
            boolean begun = met.contains(activity.id())
                    || Lasting.firstUnderWay(activity).isPresent();
            if (named && !begun && activity.stages().isEmpty()) {
                judge.unknown(activity.id(), "/stages", Label.of("of het begonnen is", "whether it has begun"));
            }
            if (!begun || (activity.partOf().isPresent() && !named)) {
                continue;
            }
            List<String> missing = new ArrayList<>();
            if (activity.narrative().flatMap(Narrative::approach).isEmpty()) {
                missing.add("approach");
            }
            if (activity.narrative().flatMap(Narrative::situation).isEmpty()) {
                missing.add("situation");
            }
            if (missing.isEmpty()) {
                judge.kept(activity.id());
            } else {
                List<Label> names = missing.stream()
                        .map(part -> Labels.of("attribute." + part))
                        .toList();
                judge.broken(
                        activity.id(),
                        "/narrative",
                        String.join(", ", missing),
                        Label.of(
                                "begonnen, en in dit dossier niet beschreven: "
                                        + names.stream().map(Label::nl).collect(Collectors.joining(", ")),
                                "begun, and not described in this dossier: "
                                        + names.stream().map(Label::en).collect(Collectors.joining(", "))),
                        Label.of("beschrijf het", "describe it"));
            }
        }
    }
}
