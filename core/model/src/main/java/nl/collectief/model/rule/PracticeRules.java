package nl.collectief.model.rule;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.collectief.model.learning.WorkingRule;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.text.Code;

/** The practice rules of the library, and the judging of a dossier by those that it agrees on itself. */
public final class PracticeRules {
    private static final ImmutableList<PracticeRule> ALL = Stream.of(
                    VoiceRules.ALL,
                    CoalitionRules.ALL,
                    ActivityRules.ALL,
                    SessionRules.ALL,
                    CaseRules.ALL,
                    CadenceRules.ALL)
            .flatMap(List::stream)
            .collect(ImmutableList.toImmutableList());
    private static final ImmutableMap<Code, PracticeRule> BY_CODE = Maps.uniqueIndex(ALL, PracticeRule::code);

    private PracticeRules() {}

    /** Returns the rules of the library, in a fixed order; unmodifiable. */
    public static List<PracticeRule> all() {
        return ALL;
    }

    /** Returns the rule of the library with this code, empty if it is none of the library's. */
    public static Optional<PracticeRule> find(Code code) {
        return Optional.ofNullable(BY_CODE.get(checkNotNull(code, "code")));
    }

    /**
     * Judges a dossier by the practice rules it agrees on: those that its {@link WorkingRule}s name as their check, each as
     * far as the agreement goes. An agreement that names no check, or one of somebody else, is not judged.
     */
    public static List<Judgement> judge(Dossier dossier) {
        return judge(dossier, List.of());
    }

    /** As {@link #judge(Dossier)}, with rules of one's own, which go before those of the library with the same code. */
    public static List<Judgement> judge(Dossier dossier, Collection<PracticeRule> own) {
        ImmutableMap<Code, PracticeRule> mine = Maps.uniqueIndex(own, PracticeRule::code);
        Surroundings around = new Surroundings(dossier);
        List<Judgement> judgements = new ArrayList<>();
        for (WorkingRule agreement : dossier.all(WorkingRule.KIND)) {
            agreement
                    .check()
                    .flatMap(code -> Optional.ofNullable(mine.get(code)).or(() -> find(code)))
                    .ifPresent(rule -> judgements.add(Judge.judge(rule, around, Optional.of(agreement))));
        }
        return ImmutableList.copyOf(judgements);
    }
}
