package nl.collectief.monitor.page;

import java.util.List;
import java.util.Optional;
import nl.collectief.evaluation.network.ExpertiseCoverage;
import nl.collectief.evaluation.network.GoalAttainment;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.text.Code;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Wording;

/** What a coalition asks of its members and who brings it, and how far its goals of the period were reached. */
final class CoalitionView {
    private CoalitionView() {}

    /** Returns a view of each coalition that has a profile or goals in the period, in the order of ids. */
    static List<View> all(Reading reading) {
        return reading.dossier().all(Coalition.KIND).stream()
                .flatMap(coalition -> of(coalition, reading).stream())
                .toList();
    }

    private static Optional<View> of(Coalition coalition, Reading reading) {
        Wording wording = reading.wording();
        ExpertiseCoverage coverage = ExpertiseCoverage.of(reading.dossier(), coalition.id(), reading.period());
        GoalAttainment goals = GoalAttainment.of(reading.dossier(), coalition.id(), reading.period());
        if (coverage.asked().isEmpty() && goals.goals().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new View()
                .put("name", wording.name(coalition.id()))
                .put(
                        "covered",
                        coverage.asked().isEmpty()
                                ? Line.EMPTY
                                : wording.label(coverage.covered().label()))
                .put("brought", codes(coverage, ExpertiseCoverage.State.BROUGHT, wording))
                .put("wished", codes(coverage, ExpertiseCoverage.State.WISHED, wording))
                .put("notBrought", codes(coverage, ExpertiseCoverage.State.NOT_BROUGHT, wording))
                .put("notRecorded", codes(coverage, ExpertiseCoverage.State.NOT_RECORDED, wording))
                .put("goals", goals.goals().isEmpty() ? Line.EMPTY : wording.label(goals.label())));
    }

    private static Line codes(ExpertiseCoverage coverage, ExpertiseCoverage.State state, Wording wording) {
        List<Code> some = coverage.in(state);
        return some.isEmpty() ? wording.say("none") : wording.list(some.stream().map(wording::code));
    }
}
