package nl.collectief.model.programme;

import java.util.Optional;
import java.util.function.Consumer;
import nl.collectief.model.coalition.FamilyCase;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.WorkingRule;
import nl.collectief.model.party.Party;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Place;
import nl.collectief.model.record.Severity;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.voice.Insight;

/**
 * What the field agrees on elsewhere and a reader should see even where nobody agreed on it here. Where a working rule of
 * the dossier names the practice rule, that judges it and the note stays away.
 */
final class PracticeNotes {
    private static final int PROFESSIONALS = 2;

    private PracticeNotes() {}

    static void check(Dossier dossier, Consumer<Finding> sink) {
        if (!isAgreed(dossier, "at-most-two-professionals")) {
            professionals(dossier, sink);
        }
        if (!isAgreed(dossier, "two-questions-per-insight")) {
            questions(dossier, sink);
        }
    }

    private static boolean isAgreed(Dossier dossier, String rule) {
        return dossier.all(WorkingRule.KIND).stream()
                .anyMatch(agreed -> agreed.check().equals(Optional.of(Vocabulary.PRACTICE_RULE.term(rule))));
    }

    private static void professionals(Dossier dossier, Consumer<Finding> sink) {
        for (FamilyCase family : dossier.all(FamilyCase.KIND)) {
            Count most = family.professionalsAtOnce(party -> dossier.find(party).flatMap(Party::stance));
            if (most.atMost().orElse(Count.MAX) > PROFESSIONALS) {
                boolean sure = most.atLeast() > PROFESSIONALS;
                sink.accept(new Finding(
                        "professionals-per-family",
                        Severity.NOTE,
                        Place.of(family.id(), "/workers"),
                        most.toString(),
                        Label.of(
                                sure
                                        ? most.label().nl()
                                                + " professionals tegelijk bij een gezin; elders is hooguit "
                                                + PROFESSIONALS + " afgesproken"
                                        : "niet vastgelegd is wie wanneer bij het gezin was: meer dan " + PROFESSIONALS
                                                + " professionals kunnen er tegelijk zijn geweest",
                                sure
                                        ? most.label().en() + " professionals at once with a family; elsewhere "
                                                + PROFESSIONALS + " at most were agreed"
                                        : "who was with the family when is not recorded: more than " + PROFESSIONALS
                                                + " professionals may have been there at once"),
                        Label.of(
                                "ga na of het er minder kunnen zijn, en leg vast wat is afgesproken",
                                "see whether there can be fewer, and record what was agreed")));
            }
        }
    }

    private static void questions(Dossier dossier, Consumer<Finding> sink) {
        for (Insight insight : dossier.all(Insight.KIND)) {
            if (insight.differentQuestions() == 1) {
                sink.accept(new Finding(
                        "questions-per-insight",
                        Severity.NOTE,
                        Place.of(insight.id(), "/questions"),
                        "1",
                        Label.of(
                                "één vraag bij dit inzicht; elders horen er twee bij: aan jezelf en aan allen samen",
                                "one question to this insight; elsewhere two belong to it: to yourself and to all "
                                        + "together"),
                        Label.of("zoek de tweede vraag", "look for the second question")));
            }
        }
    }
}
