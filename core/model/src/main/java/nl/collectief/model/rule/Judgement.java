package nl.collectief.model.rule;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.collectief.model.learning.WorkingRule;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Ref;

/**
 * What became of one practice rule in one dossier. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param agreement the record in which the dossier agrees on the rule, with its sources; empty if the rule was put to a
 *     dossier that does not
 * @param kept what keeps it, in the order judged
 * @param broken what breaks it, each with place, value and remedy
 * @param unknown what it concerns but cannot be told of, each with what is not recorded
 */
public record Judgement(
        PracticeRule rule,
        Optional<Ref<WorkingRule>> agreement,
        List<Ref<?>> kept,
        List<Finding> broken,
        List<Finding> unknown) {
    public Judgement {
        checkNotNull(rule, "rule");
        checkNotNull(agreement, "agreement");
        kept = ImmutableList.copyOf(kept);
        broken = ImmutableList.copyOf(broken);
        unknown = ImmutableList.copyOf(unknown);
    }

    /** Returns the verdict on the whole: broken if anything is, kept only if something is and all could be told. */
    public Verdict verdict() {
        if (!broken.isEmpty()) {
            return Verdict.BROKEN;
        } else if (!unknown.isEmpty()) {
            return Verdict.NOT_ASSESSABLE;
        }
        return kept.isEmpty() ? Verdict.NOTHING_TO_JUDGE : Verdict.KEPT;
    }

    /** Returns rule and verdict with the numbers behind it, on one line. */
    @Override
    public String toString() {
        return rule.name() + ": " + verdict().label() + " (kept " + kept.size() + ", broken " + broken.size()
                + ", not assessable " + unknown.size() + ")";
    }
}
