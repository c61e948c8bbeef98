package nl.collectief.model.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Participation;
import nl.collectief.model.party.ParticipationRung;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Progress;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Label;
import nl.collectief.model.voice.Conversation;
import nl.collectief.model.voice.Insight;
import nl.collectief.model.voice.Signal;

/** Rules on whose voice the work follows. */
final class VoiceRules {
    static final List<PracticeRule> ALL = ImmutableList.of(
            PracticeRule.of(
                    "need-first",
                    Label.of(
                            "Eerst de behoefte, dan het aanbod: achter iedere activiteit is een ouder, jongere of "
                                    + "bewoner gehoord.",
                            "The need comes before the offer: behind every activity a parent, young person or "
                                    + "resident was heard."),
                    Label.of(
                            "de weg terug van iedere activiteit die geen deel van een andere is",
                            "the way back from every activity that is no part of another"),
                    NeedFirst::judge),
            PracticeRule.of(
                    "with-not-for",
                    Label.of(
                            "Niet voor hen maar met hen: ouders bedenken, doen en beslissen mee.",
                            "Not for them but with them: parents have a part in thinking, doing and deciding."),
                    Label.of(
                            "organisatoren, partners, leden en zeggenschap, en wie meebesliste over besluiten",
                            "organisers, partners, members and participation, and who took part in decisions"),
                    VoiceRules::withNotFor),
            PracticeRule.of(
                    "voices-followed-up",
                    Label.of(
                            "Wie gehoord is, is niet alleen gehoord: uit ieder gesprek en ieder signaal komt iets voort.",
                            "Who was heard was not just heard: something comes of every conversation and signal."),
                    Label.of(
                            "gevoerde gesprekken en signalen van ouders, jongeren, kinderen en bewoners",
                            "conversations held with and signals of parents, young people, children and residents"),
                    VoiceRules::followedUp),
            PracticeRule.of(
                    "two-questions-per-insight",
                    Label.of(
                            "Bij ieder inzicht horen twee vragen: een aan jezelf en een aan allen samen.",
                            "To every insight belong two questions: one to yourself and one to all together."),
                    Label.of("het aantal vragen per inzicht", "the number of questions per insight"),
                    VoiceRules::questionsPerInsight),
            PracticeRule.of(
                    "agenda-by-parents",
                    Label.of(
                            "In een oudergroep bepalen ouders waar het over gaat.",
                            "In a parent group parents choose what it is about."),
                    Label.of("wie de agenda van een activiteit bepaalt", "who sets the agenda of an activity"),
                    VoiceRules::agenda));

    private VoiceRules() {}

    private static void withNotFor(Judge judge) {
        for (Activity activity : judge.concerned(Activity.KIND)) {
            if (activity.partOf().isEmpty()) {
                long people = activity.organisers().size()
                        + activity.partners().size()
                        + Voices.withSay(activity.participation()).count();
                Stream<Stance> stances = Voices.of(judge.dossier(), activity);
                together(judge, activity.id(), stances, people, activity.participation(), false);
            }
        }
        for (Coalition coalition : judge.concerned(Coalition.KIND)) {
            List<Participation> participation = coalition.participation();
            Stream<Stance> stances = Stream.concat(
                    Voices.of(judge.dossier(), coalition),
                    Voices.withSay(participation).map(Participation::stance));
            long people = Voices.seated(coalition).size()
                    + Voices.withSay(participation).count();
            together(judge, coalition.id(), stances, people, participation, true);
        }
        for (Plan plan : judge.concerned(Plan.KIND)) {
            if (plan.kind().value().equals("decision")) {
                decidedTogether(judge, plan);
            }
        }
    }

    /**
     * Of whom the stance is not known, may be a parent: no breach is seen as long as there is anybody of whom. Nor is it
     * while only organisers and partners are told: parents who took part may have gone unrecorded. Who is merely informed
     * takes no part.
     */
    private static void together(
            Judge judge,
            Ref<?> what,
            Stream<Stance> known,
            long people,
            List<Participation> participation,
            boolean allTold) {
        List<Stance> stances = known.toList();
        if (stances.stream().anyMatch(Stance::isVoice)) {
            judge.kept(what);
        } else if (people == 0 && participation.isEmpty()) {
            judge.unknown(what, "", Label.of("wie er meedoet", "who takes part"));
        } else if (stances.size() < people) {
            judge.unknown(what, "", Label.of("de positie van wie er meedoet", "the stance of those who take part"));
        } else if (!allTold && participation.isEmpty()) {
            judge.unknown(
                    what,
                    "/participation",
                    Label.of(
                            "of ouders, jongeren of bewoners meedoen",
                            "whether parents, young people or residents take part"));
        } else if (Voices.any(participation.stream().map(Participation::stance))) {
            judge.broken(
                    what,
                    "/participation",
                    ParticipationRung.INFORMING.code(),
                    Label.of(
                            "ouders, jongeren, kinderen of bewoners zijn alleen geïnformeerd",
                            "parents, young people, children or residents were only informed"),
                    Label.of("betrek hen, of leg vast dat zij meedoen", "involve them, or record that they take part"));
        } else {
            judge.broken(
                    what,
                    "",
                    "",
                    Label.of(
                            "onder wie er vastgelegd meedoen, is geen ouder, jongere of bewoner",
                            "among those recorded as taking part is no parent, young person or resident"),
                    Label.of("betrek hen, of leg vast dat zij meedoen", "involve them, or record that they take part"));
        }
    }

    private static void decidedTogether(Judge judge, Plan plan) {
        List<Participation> voices = plan.participation().stream()
                .filter(part -> part.stance().isVoice())
                .toList();
        Optional<ParticipationRung> highest =
                voices.stream().flatMap(part -> part.rung().stream()).max(ParticipationRung::compareTo);
        if (highest.filter(rung -> rung == ParticipationRung.CO_DECIDING).isPresent()) {
            judge.kept(plan.id());
        } else if (plan.participation().isEmpty()
                || voices.stream().anyMatch(part -> part.rung().isEmpty())
                // Those who made it together may have decided on it together; the rung does not say.
                || highest.filter(rung -> rung == ParticipationRung.CO_PRODUCING)
                        .isPresent()) {
            judge.unknown(
                    plan.id(), "/participation", Label.of("wie hoe ver meebesliste", "who had how much say in it"));
        } else {
            judge.broken(
                    plan.id(),
                    "/participation",
                    highest.map(ParticipationRung::code).orElse(""),
                    Label.of(
                            "besloten zonder dat ouders, jongeren, kinderen of bewoners meebeslisten",
                            "decided without parents, young people, children or residents deciding along"),
                    Label.of("neem het besluit met hen opnieuw door", "go through the decision with them again"));
        }
    }

    private static void followedUp(Judge judge) {
        for (Conversation talk : judge.concerned(Conversation.KIND)) {
            boolean heard = Voices.any(talk.heard())
                    || talk.voices().stream().anyMatch(voice -> voice.stance().isVoice());
            boolean still = talk.state().filter(state -> state != Progress.DONE).isPresent();
            if (heard && !still) {
                followed(judge, talk);
            }
        }
        for (Signal signal : judge.concerned(Signal.KIND)) {
            if (signal.isVoice()) {
                followed(judge, signal);
            }
        }
    }

    private static void followed(Judge judge, Entry heard) {
        SortedSet<Ref<?>> results = judge.trace().results(heard.ref());
        if (results.isEmpty()) {
            judge.unknown(heard.ref(), "", Label.of("wat hieruit voortkwam", "what came of it"));
        } else if (results.stream().allMatch(result -> isDropped(judge.dossier().get(result)))) {
            judge.broken(
                    heard.ref(),
                    "",
                    results.first().toString(),
                    Label.of("wat hieruit voortkwam, is opgegeven", "what came of it was given up"),
                    Label.of(
                            "vertel hun waarom, en leg vast wat er in de plaats komt",
                            "tell them why, and record what comes instead"));
        } else {
            judge.kept(heard.ref());
        }
    }

    private static boolean isDropped(Entry record) {
        return record instanceof Plan plan
                && plan.state().filter(state -> state == Progress.DROPPED).isPresent();
    }

    private static void questionsPerInsight(Judge judge) {
        Count limit = judge.limit(Count.exact(2));
        for (Insight insight : judge.concerned(Insight.KIND)) {
            Count asked = Count.exact(insight.differentQuestions());
            if (limit.mayEqual(asked)) {
                judge.kept(insight.id());
            } else if (insight.questions().isEmpty()) {
                judge.unknown(
                        insight.id(),
                        "/questions",
                        Label.of("welke vragen erbij horen", "which questions belong to it"));
            } else {
                judge.broken(
                        insight.id(),
                        "/questions",
                        asked.toString(),
                        judge.agreedOrNot(
                                Label.of(
                                        limit.label().nl() + " vragen per inzicht is afgesproken",
                                        limit.label().en() + " questions per insight were agreed"),
                                Label.of(
                                        "de regel vraagt er per inzicht "
                                                + limit.label().nl(),
                                        "the rule asks for " + limit.label().en() + " per insight"),
                                Label.of(
                                        "; dit zijn er " + asked.label().nl(),
                                        "; these are " + asked.label().en())),
                        Label.of("vul de vragen aan of kies eruit", "add questions or choose among them"));
            }
        }
    }

    private static void agenda(Judge judge) {
        for (Activity activity : judge.concerned(Activity.KIND)) {
            if (Voices.any(activity.agendaBy())) {
                judge.kept(activity.id());
            } else if (!activity.agendaBy().isEmpty()) {
                judge.broken(
                        activity.id(),
                        "/agendaBy",
                        activity.agendaBy().iterator().next().code(),
                        Label.of("anderen dan ouders bepalen de agenda", "others than parents set the agenda"),
                        Label.of("vraag de groep wat zij wil bespreken", "ask the group what it wants to talk about"));
            } else if (judge.isAbout(activity.id())) {
                judge.unknown(activity.id(), "/agendaBy", Label.of("wie de agenda bepaalt", "who sets the agenda"));
            }
        }
    }
}
