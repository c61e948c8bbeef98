package nl.collectief.evaluation.network;

import static nl.collectief.evaluation.network.Networks.CORE;
import static nl.collectief.evaluation.network.Networks.YEAR;
import static nl.collectief.evaluation.network.Networks.dossier;
import static nl.collectief.evaluation.network.Networks.party;
import static nl.collectief.evaluation.network.Networks.seat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.collectief.evaluation.network.ExpertiseCoverage.State;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.coalition.MembershipState;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;
import org.junit.jupiter.api.Test;

class ExpertiseCoverageTest {
    private static final Code MENTAL = Vocabulary.EXPERTISE.term("mental-health-care");
    private static final Code MILD = Vocabulary.EXPERTISE.term("mild-intellectual-disability");
    private static final Code SUPPORT = Vocabulary.EXPERTISE.term("parenting-support");
    private static final Code CHILD = Vocabulary.EXPERTISE.term("young-child");
    private static final Membership BRINGS =
            seat("jgz").toBuilder().addExpertise(MENTAL).addExpertise(CHILD).build();
    private static final Membership WISHED = seat("wijk").toBuilder()
            .addExpertise(MILD)
            .addExpertise(MENTAL)
            .state(MembershipState.WISHED)
            .build();
    private static final Membership LEFT = seat("wijk").toBuilder()
            .addExpertise(SUPPORT)
            .period(Span.parse("../2020"))
            .build();

    private static ExpertiseCoverage coverage(Membership... seats) {
        Coalition coalition = Coalition.builder()
                .id("kern")
                .name(Text.nl("Kern"))
                .addExpertise(MENTAL)
                .addExpertise(MILD)
                .addExpertise(SUPPORT)
                .members(List.of(seats))
                .build();
        return ExpertiseCoverage.of(dossier(List.of(party("jgz"), party("wijk"), coalition)), CORE, YEAR);
    }

    @Test
    void what_is_asked_is_brought_wished_for_or_missing() {
        ExpertiseCoverage coverage = coverage(BRINGS, WISHED, LEFT);
        assertThat(coverage.in(State.BROUGHT)).containsExactly(MENTAL);
        assertThat(coverage.in(State.WISHED)).containsExactly(MILD);
        assertThat(coverage.in(State.NOT_BROUGHT)).containsExactly(SUPPORT);
        assertThat(coverage.asked())
                .filteredOn(line -> line.expertise().equals(MENTAL))
                .singleElement()
                .satisfies(line -> assertThat(line.seats()).containsExactly(BRINGS));
        assertThat(coverage.unasked()).containsExactly(CHILD);
        assertThat(coverage.covered()).isEqualTo(Ratio.share(1, 3));
        assertThat(coverage)
                .hasToString("ExpertiseCoverage {1 of 3, "
                        + "[mild-intellectual-disability: wished for (1), parenting-support: not brought]}");
    }

    @Test
    void who_is_wished_for_at_another_time_only_is_not_wished_for() {
        Membership before = WISHED.toBuilder().period(Span.parse("../2020")).build();
        assertThat(coverage(BRINGS, before).in(State.NOT_BROUGHT)).containsExactly(MILD, SUPPORT);
    }

    @Test
    void nothing_is_missing_as_long_as_a_seat_does_not_say_what_it_brings() {
        ExpertiseCoverage coverage = coverage(BRINGS, seat("wijk"));
        assertThat(coverage.silentSeats()).isOne();
        assertThat(coverage.in(State.NOT_RECORDED)).containsExactly(MILD, SUPPORT);
        assertThat(coverage.in(State.NOT_BROUGHT)).isEmpty();
        assertThat(coverage().in(State.NOT_RECORDED)).hasSize(3);
    }
}
