package nl.collectief.evaluation.network;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Progress;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Conversation;

/** Whether the ties of a coalition were asked for at all: of a time nobody looked at, nothing recorded is not zero. */
final class Asked {
    // Other conversations of a coalition, a mirror conversation or an evaluation, are about other things than ties.
    private static final ImmutableSet<Code> SURVEYS = ImmutableSet.of(
            Vocabulary.CONVERSATION_KIND.term("survey"), Vocabulary.CONVERSATION_KIND.term("questionnaire"));
    private static final ImmutableSet<Progress> NOT_HELD = ImmutableSet.of(Progress.PLANNED, Progress.DROPPED);

    private Asked() {}

    /** Returns why nothing can be said of the ties in a span or a wave, empty if something can. */
    static Optional<Undefined> unmeasured(
            Dossier dossier,
            Coalition coalition,
            Optional<Span> when,
            Optional<Ref<Conversation>> wave,
            boolean anyTieTold) {
        if (isOutside(coalition, when)) {
            return Optional.of(Undefined.OUTSIDE_ITS_TIME);
        }
        boolean asked = wave.map(dossier::get)
                .map(survey -> isAnswered(survey) && isOf(survey, coalition, true))
                .orElseGet(() -> dossier.all(Conversation.KIND).stream()
                        .anyMatch(survey -> SURVEYS.contains(survey.kind())
                                && isAnswered(survey)
                                && isOf(survey, coalition, false)
                                && isIn(survey, when)));
        return anyTieTold || asked ? Optional.empty() : Optional.of(Undefined.NO_TIE_RECORDED);
    }

    /** A coalition of which no seat is recorded may have had members all the same. */
    private static boolean isOutside(Coalition coalition, Optional<Span> when) {
        return !Roster.perhaps(coalition.period(), when)
                || (coalition.members().stream().anyMatch(Membership::isTaken)
                        && Roster.seated(coalition, when).isEmpty());
    }

    private static boolean isAnswered(Conversation survey) {
        boolean held = survey.state().filter(NOT_HELD::contains).isEmpty();
        boolean counted =
                survey.voices().stream().anyMatch(voice -> !voice.count().isZero());
        return held && (counted || !survey.heard().isEmpty());
    }

    private static boolean isOf(Conversation survey, Coalition coalition, boolean ifNotRecorded) {
        return survey.coalition().map(coalition.id()::equals).orElse(ifNotRecorded);
    }

    /** A survey of which it is not known when it was, is no proof that anybody was asked in this time. */
    private static boolean isIn(Conversation survey, Optional<Span> when) {
        return when.isEmpty()
                || survey.when()
                        .filter(held -> held.certainlyOverlaps(when.get()))
                        .isPresent();
    }
}
