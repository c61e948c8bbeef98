package nl.collectief.model.trace;

import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.activity.Session;
import nl.collectief.model.learning.Outcome;
import nl.collectief.model.record.Kind;
import nl.collectief.model.text.Coded;
import nl.collectief.model.voice.Conversation;
import nl.collectief.model.voice.Insight;
import nl.collectief.model.voice.Signal;

/** The steps from what people say to what changes, in their order; a way may leave out any but the first. */
public enum CycleStep implements Coded {
    /** People are heard. */
    CONVERSATION,
    /** What they say is written down. */
    SIGNAL,
    /** What it means is understood. */
    INSIGHT,
    /** Something is agreed on: an action point, a pilot, a decision. */
    PLAN,
    /** Something is done. */
    ACTIVITY,
    /** People meet; a session that was not held is none. */
    SESSION,
    /** Something changes: an outcome that is reported or observed, not one that is hoped for or followed. */
    CHANGE;

    /** Returns the kind of the records that are this step. */
    public Kind<?> kind() {
        return switch (this) {
            case CONVERSATION -> Conversation.KIND;
            case SIGNAL -> Signal.KIND;
            case INSIGHT -> Insight.KIND;
            case PLAN -> Plan.KIND;
            case ACTIVITY -> Activity.KIND;
            case SESSION -> Session.KIND;
            case CHANGE -> Outcome.KIND;
        };
    }
}
