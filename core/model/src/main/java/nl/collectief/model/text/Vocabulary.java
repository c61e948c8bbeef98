package nl.collectief.model.text;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Set;

/**
 * A list of terms by which people in the field name things: open, because every gemeente names some things in its own
 * way. The library brings the terms of its sources; a dossier adds its own as records of the kind {@code term}.
 * Where logic depends on the choice there is an enum instead.
 */
public enum Vocabulary implements Coded {
    /** What an activity is: webinar, drop-in group, training, … */
    ACTIVITY_KIND,
    /** Where parts of the work are anchored: yearly plan, team plan, regular offer, … */
    EMBEDDING_FORM,
    /** What stands in the way: digital access, time, role, skill, … */
    BARRIER,
    /** How somebody is thanked: volunteer's allowance, help with problems, … */
    APPRECIATION,
    /** The kind of a conversation: mirror conversation, survey, interview, … */
    CONVERSATION_KIND,
    /** What sort of expertise somebody brings. */
    EXPERTISE,
    /** A line along which a programme develops: spreading, anchoring, visibility, … */
    FOCUS,
    /** A group the work is for. */
    GROUP,
    /** What a stated number counts: families in view, replays, advisers, … */
    MEASURE,
    /** What a record on a method or training is. */
    INTERVENTION_KIND,
    /** What a lesson is: lesson, tip, dilemma, working element, … */
    LESSON_KIND,
    /** What people need. */
    NEED,
    /** What an organisation is: gemeente department, welfare organisation, school, … */
    PARTY_KIND,
    /** What a plan is: plan, recommendation, action point, ambition, … */
    PLAN_KIND,
    /** How people are found and invited. */
    RECRUITMENT,
    /** What somebody does in or for a group. */
    ROLE,
    /** What a conversation or an activity is about. */
    THEME,
    /** What sort of coalition it is: core team, steering trio, network, … */
    COALITION_KIND,
    /** What goes along a tie: contact, information, referral, … */
    TIE_KIND,
    /**
     * What the ends of a tie are asked of each other. The library brings the six items of the PARTNER tool by name: three
     * of trust (reliability, support of the mission, openness) and three of value (power, involvement, resources). Their
     * questions and scales are the user's own.
     */
    TIE_ITEM,
    /** Why work on a case ended. */
    CLOSING_REASON,
    /** What a story may be used for. */
    CONSENT_PURPOSE,
    /** What people come together for: case review, mutual learning, evaluation, … */
    MEETING_PURPOSE,
    /** How people sit and work together: in small groups, in an inner and an outer circle, … */
    MEETING_FORMAT,
    /** What makes it possible to come: childcare, an interpreter, … */
    ACCESS,
    /**
     * What a questionnaire on working together asks about. The library brings the six categories of the Wilder
     * Collaboration Factors Inventory by name; its factors and items are licensed, so that these are the user's own.
     */
    FACTOR,
    /** The practice rules by which the library judges how people work together. */
    PRACTICE_RULE;

    /** Returns the codes the library brings for this vocabulary, in the order of the label table; unmodifiable. */
    public Set<String> builtIn() {
        return BuiltIn.TERMS.get(this);
    }

    /** Sorts the label table into the vocabularies, once. */
    private static final class BuiltIn {
        static final ImmutableSetMultimap<Vocabulary, String> TERMS = terms();

        private static ImmutableSetMultimap<Vocabulary, String> terms() {
            ImmutableSetMultimap.Builder<Vocabulary, String> terms = ImmutableSetMultimap.builder();
            for (Vocabulary vocabulary : values()) {
                String prefix = vocabulary.code() + ".";
                Labels.all().keySet().stream()
                        .filter(key -> key.startsWith(prefix))
                        .forEach(key -> terms.put(vocabulary, key.substring(prefix.length())));
            }
            return terms.build();
        }
    }

    /**
     * Returns the term of this vocabulary with {@code code}; whether the code is known is for a dossier to tell.
     *
     * @throws IllegalArgumentException if the code is not of the form of a code
     */
    public Code term(String code) {
        return new Code(this, code);
    }
}
