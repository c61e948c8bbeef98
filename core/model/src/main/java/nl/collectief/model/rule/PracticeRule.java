package nl.collectief.model.rule;

import static com.google.common.base.Preconditions.checkNotNull;

import nl.collectief.model.figure.Count;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Vocabulary;

/**
 * One agreement on how to work that can be judged from a dossier. Those of the library are in {@link PracticeRules}; a
 * gemeente makes its own:
 *
 * <pre>{@code
 * PracticeRule smallGroups = new PracticeRule(
 *         Vocabulary.PRACTICE_RULE.term("small-groups"),
 *         Label.of("Kleine groepen", "Small groups"),
 *         Label.of("Hooguit twaalf mensen tegelijk.", "Twelve people at a time at most."),
 *         Label.of("bijeenkomsten met aantallen", "sessions with numbers"),
 *         judge -> {
 *             for (Session session : judge.concerned(Session.KIND)) {
 *                 for (Attendance people : session.attendance()) {
 *                     judge.atMost(session.id(), "/attendance", people.count(), Count.exact(12));
 *                 }
 *             }
 *         });
 * Judgement judgement = smallGroups.judge(dossier);
 * }</pre>
 *
 * <p>A dossier that agrees on such a rule names it in a {@link nl.collectief.model.learning.WorkingRule}; its code is known
 * once the dossier has a {@link nl.collectief.model.programme.Term} with the id {@code practice-rule.small-groups}:
 *
 * <pre>{@code
 * Term term = Term.builder()
 *         .id("practice-rule.small-groups")
 *         .label(Text.of("kleine groepen", "small groups"))
 *         .build();
 * }</pre>
 *
 * @param code the rule's code; a {@link nl.collectief.model.learning.WorkingRule} of a dossier names the rule by it
 * @param name what people call it
 * @param says what must be so, and why
 * @param looksAt what of the record it is judged from
 * @param check judges it
 */
public record PracticeRule(Code code, Label name, Label says, Label looksAt, Check check) {
    /** Judges one rule. */
    @FunctionalInterface
    public interface Check {
        /** Tells {@code judge} of everything the rule concerns whether it is kept, broken or cannot be told. */
        void tell(Judge judge);
    }

    public PracticeRule {
        checkNotNull(code, "code");
        checkNotNull(name, "name");
        checkNotNull(says, "says");
        checkNotNull(looksAt, "looksAt");
        checkNotNull(check, "check");
    }

    /** As the canonical constructor, for a rule of the library, whose name stands in the vocabulary. */
    static PracticeRule of(String code, Label says, Label looksAt, Check check) {
        Code term = Vocabulary.PRACTICE_RULE.term(code);
        return new PracticeRule(term, term.label().orElseThrow(), says, looksAt, check);
    }

    /**
     * Judges the rule over a whole dossier, whether or not the dossier has agreed on it. Of what a dossier lacks it says
     * that it is not recorded.
     *
     * @throws ArithmeticException if numbers of people or of sessions add up to more than {@link Count#MAX}
     */
    public Judgement judge(Dossier dossier) {
        return Judge.judge(this, dossier);
    }

    /** Returns code and name. */
    @Override
    public String toString() {
        return code + " (" + name + ")";
    }
}
