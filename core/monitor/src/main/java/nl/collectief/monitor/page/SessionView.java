package nl.collectief.monitor.page;

import com.google.common.collect.ImmutableSet;
import nl.collectief.model.activity.Session;
import nl.collectief.model.figure.Count;
import nl.collectief.monitor.wording.Line;

/** A meeting, or a tally of meetings that the source counts together. */
final class SessionView {
    private static final ImmutableSet<String> TOLD = ImmutableSet.of("activity", "title");

    private SessionView() {}

    static View of(Session session, Reading reading) {
        boolean tally = !session.held().equals(Count.exact(1));
        return reading.card(session, "title", TOLD)
                .put("title", reading.wording().text(reading.dossier().title(session.id())))
                .put("tally", tally ? reading.wording().say("activities.tally") : Line.EMPTY);
    }
}
