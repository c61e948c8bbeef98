package nl.collectief.model.programme;

import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.collectief.model.activity.Session;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Attendance;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Place;
import nl.collectief.model.text.Code;
import nl.collectief.model.voice.Conversation;
import nl.collectief.model.voice.FactorScore;

/** Numbers of people that cannot be together: who was asked, who answered and what they answered. */
final class SurveyChecks {
    /** To other conversations people may come unasked. */
    private static final ImmutableSet<String> BY_INVITATION = ImmutableSet.of("survey", "questionnaire");

    private static final Remark WITHIN_INVITED =
            Remark.warning("answers-within-invited", "verbeter een van beide getallen", "correct one of the numbers");
    private static final Remark WITHIN_MEMBERS = Remark.warning(
            "answers-within-members",
            "verbeter het getal, of leg alle zetels vast",
            "correct the number, or record all seats");
    private static final Remark MEMBERS_KNOWN = Remark.note(
            "answers-within-members",
            "leg bij elke zetel vast door hoeveel mensen hij wordt ingenomen",
            "record with every seat how many people take it");
    private static final Remark WITHIN_ANSWERS =
            Remark.warning("scores-within-answers", "verbeter een van beide getallen", "correct one of the numbers");
    private static final Remark HELD_WITHIN_WHOLE =
            Remark.warning("held-within-whole", "verbeter een van beide getallen", "correct one of the numbers");
    private static final Remark STANCE_ONCE =
            Remark.warning("stance-once", "tel beide op, of verwijder de dubbele", "add them up, or remove the double");

    private SurveyChecks() {}

    static void check(Dossier dossier, Consumer<Finding> sink) {
        Seating seating = new Seating(dossier);
        for (Session session : dossier.all(Session.KIND)) {
            stanceOnce(session, "attendance", session.attendance(), sink);
        }
        for (Conversation conversation : dossier.all(Conversation.KIND)) {
            stanceOnce(conversation, "voices", conversation.voices(), sink);
            if (!conversation.voices().isEmpty()) {
                // How many there were at least: of several conversations it may be told of each or of all together.
                Optional<Count> told =
                        Numbers.sum(conversation.voices().stream().map(Attendance::count));
                told.ifPresent(answers -> {
                    withinInvited(conversation, answers, sink);
                    withinMembers(seating, conversation, answers, sink);
                });
                told.flatMap(each -> Numbers.product(each, conversation.held().orElse(Count.exact(1))))
                        .ifPresent(answers -> withinAnswers(conversation, answers, sink));
            }
            withinWhole(dossier, conversation, sink);
        }
    }

    private static void stanceOnce(Entry record, String list, List<Attendance> people, Consumer<Finding> sink) {
        Set<Stance> told = EnumSet.noneOf(Stance.class);
        for (int i = 0; i < people.size(); i++) {
            Stance stance = people.get(i).stance();
            if (!told.add(stance)) {
                sink.accept(STANCE_ONCE.at(
                        Place.of(record.ref(), "/" + list + "/" + i),
                        people.get(i).count(),
                        "voor deze positie (" + stance.label().nl() + ") staat er al een aantal",
                        "for this stance (" + stance.label().en() + ") there is a number already"));
            }
        }
    }

    private static void withinInvited(Conversation survey, Count answers, Consumer<Finding> sink) {
        survey.invited()
                .filter(invited -> BY_INVITATION.contains(survey.kind().value()) && invited.certainlyLessThan(answers))
                .ifPresent(invited -> sink.accept(WITHIN_INVITED.at(
                        Place.of(survey.id(), "/invited"),
                        invited,
                        "er zijn meer antwoorden (" + answers.label().nl() + ") dan gevraagden ("
                                + invited.label().nl() + ")",
                        "there are more answers (" + answers.label().en() + ") than people asked ("
                                + invited.label().en() + ")")));
    }

    /** Only where members scored their own working together: a coalition may ask others as well. */
    private static void withinMembers(Seating seating, Conversation survey, Count answers, Consumer<Finding> sink) {
        if (survey.coalition().isEmpty() || survey.scores().isEmpty()) {
            return;
        }
        Seats seats = seating.of(survey.coalition().get());
        if (seats.size() > 0 && Count.exact(seats.size()).certainlyLessThan(answers)) {
            Optional<Count> members = seats.people();
            if (members.isEmpty() || members.get().atLeast() >= answers.atLeast()) {
                return; // there may be as many
            } else if (!seats.areCounted()) {
                sink.accept(MEMBERS_KNOWN.at(
                        Place.of(survey.id(), "/voices"),
                        answers,
                        "er zijn meer antwoorden dan zetels (" + seats.size()
                                + "); hoeveel mensen die innemen is niet vastgelegd",
                        "there are more answers than seats (" + seats.size()
                                + "); how many people take them is not recorded"));
            } else if (members.get().certainlyLessThan(answers)) {
                sink.accept(WITHIN_MEMBERS.at(
                        Place.of(survey.id(), "/voices"),
                        answers,
                        "er zijn meer antwoorden dan leden ("
                                + members.get().label().nl() + ")",
                        "there are more answers than members ("
                                + members.get().label().en() + ")"));
            }
        }
    }

    private static void withinAnswers(Conversation survey, Count answers, Consumer<Finding> sink) {
        Set<Stance> counted = EnumSet.noneOf(Stance.class);
        survey.voices().forEach(voice -> counted.add(voice.stance()));
        if (!counted.containsAll(survey.heard())) {
            return; // others answered as well, and nobody knows how many
        }
        record Item(Code factor, int number) {}
        Map<Item, Long> times = new LinkedHashMap<>();
        Map<Item, Integer> last = new LinkedHashMap<>();
        for (int i = 0; i < survey.scores().size(); i++) {
            FactorScore score = survey.scores().get(i);
            if (score.item().isPresent()) {
                Item item = new Item(score.factor(), score.item().get());
                times.merge(item, (long) score.times(), Long::sum);
                last.put(item, i);
            }
        }
        last.forEach((item, i) -> {
            long given = times.getOrDefault(item, 0L);
            if (answers.certainlyLessThan(Count.exact(given))) {
                sink.accept(WITHIN_ANSWERS.at(
                        Place.of(survey.id(), "/scores/" + i + "/times"),
                        given,
                        "dit onderdeel kreeg meer scores (" + given + ") dan er antwoordden ("
                                + answers.label().nl() + ")",
                        "this item was given more scores (" + given + ") than people answered ("
                                + answers.label().en() + ")"));
            }
        });
    }

    private static void withinWhole(Dossier dossier, Conversation part, Consumer<Finding> sink) {
        Optional<Count> whole = part.partOf().flatMap(of -> dossier.get(of).held());
        part.held()
                .filter(held -> whole.filter(all -> all.certainlyLessThan(held)).isPresent())
                .ifPresent(held -> sink.accept(HELD_WITHIN_WHOLE.at(
                        Place.of(part.id(), "/held"),
                        held,
                        "een deel is niet meer dan het geheel ("
                                + whole.orElseThrow().label().nl() + ")",
                        "a part is no more than the whole ("
                                + whole.orElseThrow().label().en() + ")")));
    }
}
