package nl.collectief.evaluation;

import java.util.Optional;
import nl.collectief.model.activity.Session;
import nl.collectief.model.text.Label;

/** The metrics over sessions. */
final class SessionMetrics {
    private SessionMetrics() {}

    static Metric held() {
        return Metric.builder()
                .id("sessions-held")
                .version(1)
                .name(Label.of("bijeenkomsten", "sessions"))
                .question(Label.of("Hoeveel bijeenkomsten waren er?", "How many sessions were held?"))
                .formula(Label.of("som", "sum"))
                .unit(Label.of("bijeenkomsten", "sessions"))
                .direction(Direction.HIGHER)
                .source(Label.of("eigen definitie", "own definition"))
                .empty(Accumulation.total())
                .counts(
                        Session.KIND,
                        (session, frame) -> Optional.of(
                                frame.of(session).value(session.held()).build()))
                .build();
    }
}
