package nl.collectief.model.programme;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Intervention;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.activity.Session;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.FamilyCase;
import nl.collectief.model.coalition.Tie;
import nl.collectief.model.learning.Barrier;
import nl.collectief.model.learning.Checklist;
import nl.collectief.model.learning.ContextFactor;
import nl.collectief.model.learning.Lesson;
import nl.collectief.model.learning.Outcome;
import nl.collectief.model.learning.WorkingRule;
import nl.collectief.model.party.Party;
import nl.collectief.model.principle.StatedEvidence;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Publication;
import nl.collectief.model.record.Ref;
import nl.collectief.model.voice.Conversation;
import nl.collectief.model.voice.Insight;
import nl.collectief.model.voice.Signal;
import nl.collectief.model.voice.Story;

/**
 * The registry of the kinds of records: the one list that documents, stores, checks, the trace and the contract tests
 * are driven by. A new kind is a line here.
 */
public final class Kinds {
    private static final ImmutableList<Kind<?>> ALL = ImmutableList.of(
            Programme.KIND,
            Publication.KIND,
            Term.KIND,
            WorkingArea.KIND,
            Party.KIND,
            Funding.KIND,
            Conversation.KIND,
            Signal.KIND,
            Insight.KIND,
            Story.KIND,
            Coalition.KIND,
            Tie.KIND,
            Plan.KIND,
            Intervention.KIND,
            Activity.KIND,
            Session.KIND,
            FamilyCase.KIND,
            OwnIndicator.KIND,
            StatedFigure.KIND,
            Outcome.KIND,
            StatedEvidence.KIND,
            Lesson.KIND,
            Checklist.KIND,
            Barrier.KIND,
            ContextFactor.KIND,
            WorkingRule.KIND);
    private static final ImmutableMap<String, Kind<?>> BY_CODE = Maps.uniqueIndex(ALL, Kind::code);

    private Kinds() {}

    /** Returns all kinds, in the order in which documents hold them; unmodifiable. */
    public static List<Kind<?>> all() {
        return ALL;
    }

    /** Returns the kind with this code, empty if there is none. */
    public static Optional<Kind<?>> find(String code) {
        return Optional.ofNullable(BY_CODE.get(checkNotNull(code, "code")));
    }

    /**
     * Reads a reference of any kind as {@link Ref#toString()} writes it.
     *
     * @throws IllegalArgumentException if the text is not of the form, or names no kind
     */
    public static Ref<?> parseRef(String text) {
        int slash = checkNotNull(text, "text").indexOf('/');
        checkArgument(slash > 0, "\"%s\" is not a reference such as activity/webinars", text);
        String code = text.substring(0, slash);
        Kind<?> kind = BY_CODE.get(code);
        checkArgument(kind != null, "\"%s\" is not a kind of record; known are %s", code, BY_CODE.keySet());
        return kind.ref(text.substring(slash + 1));
    }
}
