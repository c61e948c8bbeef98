package nl.collectief.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import nl.collectief.evaluation.network.Aspect;
import nl.collectief.evaluation.network.CoalitionNetwork;
import nl.collectief.evaluation.network.ExpertiseCoverage;
import nl.collectief.evaluation.network.GoalAttainment;
import nl.collectief.evaluation.network.Measure;
import nl.collectief.evaluation.network.NetworkChange;
import nl.collectief.evaluation.network.Position;
import nl.collectief.evaluation.network.StanceTies;
import nl.collectief.evaluation.network.TieReading;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.TieEnd;
import nl.collectief.model.party.Domain;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Code;
import nl.collectief.model.time.Period;
import nl.collectief.model.voice.Conversation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The coalition of Lindermeer: two surveys of its ties, its profile and its goals, worked out on paper from what was made
 * up. Eight members each time; in 2020 gemeente, JGZ, midwives, welzijn, child care, library, parents and university.
 */
class LindermeerCoalitionTest {
    private static final Dossier LINDERMEER = Programmes.dossier(Programmes.INVENTED);
    private static final Ref<Coalition> WHOLE = Coalition.KIND.ref("samen-groot");
    private static final CoalitionNetwork FIRST = survey("netwerkmeting-2020");
    private static final CoalitionNetwork SECOND = survey("netwerkmeting-2022");

    private static CoalitionNetwork survey(String id) {
        return CoalitionNetwork.of(LINDERMEER, WHOLE, Conversation.KIND.ref(id));
    }

    private static List<String> ids(List<TieEnd> members) {
        return members.stream().map(member -> member.party().orElseThrow().id()).toList();
    }

    private static void assertFigure(
            CoalitionNetwork network, Measure measure, TieReading reading, double of, double all) {
        assertThat(network.figure(measure, reading).value().orElseThrow())
                .as("%s, %s", measure, reading)
                .isCloseTo(of / all, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(ints = {2019, 2021, 2023, 2050})
    void of_a_year_without_a_survey_or_a_tie_the_network_is_not_empty_but_unknown(int year) {
        CoalitionNetwork network = CoalitionNetwork.of(LINDERMEER, WHOLE, Period.ofYear(year));
        assertThat(network.figure(Measure.DENSITY))
                .hasToString("density (undirected): not defined: no tie is recorded for this time");
        assertThat(network.members()).isNotEmpty();
        assertThat(network.isolates()).isEmpty();
    }

    @Test
    void six_of_the_eleven_pairs_of_2022_are_new_and_three_of_these_are_tied_to_parents() {
        assertThat(FIRST.byStances())
                .extracting(StanceTies::toString)
                .containsExactly(
                        "parent - professional: 1, new: ..1",
                        "parent - researcher: 1, new: ..1",
                        "professional - professional: 4, new: ..4",
                        "professional - policy-maker: 2, new: ..2");
        assertThat(SECOND.byStances(FIRST))
                .extracting(StanceTies::toString)
                .containsExactly(
                        "parent - professional: 3, new: 2",
                        "parent - policy-maker: 1, new: 1",
                        "professional - professional: 5, new: 3",
                        "professional - policy-maker: 2, new: 0");
        assertThat(StanceTies.in(LINDERMEER, Period.ofYear(2022)))
                .filteredOn(ties -> ties.other().equals(Optional.of(Stance.VOLUNTEER)))
                .extracting(StanceTies::toString)
                .containsExactly("parent - volunteer: ~30, new: ~30");
    }

    @Test
    void in_2020_eight_pairs_of_28_were_tied_and_three_of_them_both_ways() {
        assertFigure(FIRST, Measure.DENSITY, TieReading.UNDIRECTED, 8, 28);
        assertFigure(FIRST, Measure.DENSITY, TieReading.MUTUAL, 3, 28);
        assertFigure(FIRST, Measure.DENSITY, TieReading.DIRECTED, 11, 56);
        // degrees 4, 3, 2, 2, 2, 1, 1, 1 beside a star: (8·4 − 16) of 7·6
        assertFigure(FIRST, Measure.DEGREE_CENTRALISATION, TieReading.UNDIRECTED, 16, 42);
        // the JGZ lies between 14 pairs, welzijn 10, child care and parents 6 each: (8·14 − 36) of 49·6/2
        assertFigure(FIRST, Measure.BETWEENNESS_CENTRALISATION, TieReading.UNDIRECTED, 76, 147);
        // only JGZ and midwives are of one domain; welzijn and library could be
        assertFigure(FIRST, Measure.EI_INDEX, TieReading.UNDIRECTED, 7 - 1, 8);
        assertFigure(FIRST, Measure.EI_EXPECTED, TieReading.UNDIRECTED, 26 - 2, 28);
    }

    @Test
    void the_jgz_was_the_bridge_and_without_four_members_the_network_would_fall_apart() {
        List<Position> positions = FIRST.positions(TieReading.UNDIRECTED);
        assertThat(positions.get(0).member().party().map(Ref::id)).contains("jgz");
        assertThat(positions.get(0).betweenness()).isEqualTo(14);
        assertThat(positions.get(0).reaches())
                .containsExactlyInAnyOrder(Domain.MEDICAL, Domain.SOCIAL, Domain.EDUCATION, Domain.POLICY);
        assertThat(ids(positions.stream()
                        .filter(Position::articulation)
                        .map(Position::member)
                        .toList()))
                .containsExactlyInAnyOrder("jgz", "welzijn", "kinderopvang", "oudernetwerk");
    }

    @Test
    void two_members_told_of_nothing_in_2020_so_that_the_density_lies_between_8_and_19_of_28() {
        assertThat(ids(FIRST.response(TieReading.UNDIRECTED).silent()))
                .containsExactlyInAnyOrder("bibliotheek", "verloskundigen");
        assertThat(FIRST.response(TieReading.UNDIRECTED).lowest().label().en()).isEqualTo("0.286 (8 of 28)");
        assertThat(FIRST.response(TieReading.UNDIRECTED).highest().label().en()).isEqualTo("0.679 (19 of 28)");
        assertThat(FIRST.response(TieReading.UNDIRECTED).rate()).asString().contains("6 of 8");
        assertThat(FIRST.isolates()).as("others told of both").isEmpty();
        assertThat(ids(SECOND.isolates())).containsExactly("kinderopvang");
    }

    @Test
    void by_2022_the_network_was_denser_and_hung_less_on_one_member() {
        assertFigure(SECOND, Measure.DENSITY, TieReading.UNDIRECTED, 11, 28);
        assertFigure(SECOND, Measure.DEGREE_CENTRALISATION, TieReading.UNDIRECTED, 8 * 4 - 22, 42);
        // inside are JGZ, midwives and maternity care with each other, and welzijn with the library
        assertFigure(SECOND, Measure.EI_INDEX, TieReading.UNDIRECTED, 7 - 4, 11);
        NetworkChange change = SECOND.since(FIRST, TieReading.UNDIRECTED);
        assertThat(ids(change.newMembers())).containsExactly("kraamzorg");
        assertThat(ids(change.lostMembers())).containsExactly("hogeschool");
        assertThat(change.tieRetention()).hasToString("5 of 8");
        assertThat(change.tieRetentionAmongKept()).hasToString("5 of 7");
        assertThat(change.made()).hasSize(6);
    }

    @Test
    void trust_and_value_rose_on_the_scale_of_one_to_four() {
        assertThat(FIRST.scores(Aspect.TRUST)).hasToString("3.000 (number of scores 9, from 2 to 4)");
        assertThat(SECOND.scores(Aspect.TRUST)).hasToString("3.500 (number of scores 12, from 2 to 4)");
        assertThat(FIRST.scores(Aspect.VALUE).sum()).isEqualTo(8 + 5 + 9);
        assertThat(SECOND.scores(Aspect.VALUE).sum()).isEqualTo(9 + 8 + 10 + 9);
    }

    @Test
    void four_of_five_expertises_are_there_and_the_fifth_is_wished_for() {
        ExpertiseCoverage coverage = ExpertiseCoverage.of(LINDERMEER, WHOLE, Period.ofYear(2021));
        assertThat(coverage.covered()).hasToString("4 of 5");
        assertThat(coverage.in(ExpertiseCoverage.State.WISHED))
                .extracting(Code::value)
                .containsExactly("mental-health-care");
        assertThat(coverage.unasked()).extracting(Code::value).containsExactly("digital", "facilitation", "research");
        assertThat(coverage.silentSeats()).isZero();
        assertThat(ExpertiseCoverage.of(LINDERMEER, WHOLE, Period.ofYear(2022)).unasked())
                .as("the university left at the end of 2021")
                .extracting(Code::value)
                .containsExactly("digital", "facilitation");
    }

    @Test
    void the_goals_of_2021_came_to_a_t_score_of_53_and_a_third() {
        GoalAttainment of2021 = GoalAttainment.of(LINDERMEER, WHOLE, Period.ofYear(2021));
        // levels 1, 0 and −1 with weights 2, 1 and 1: 50 + 10·1 / √(0.7·6 + 0.3·16) = 50 + 10/3
        assertThat(of2021.weighedLevels()).isEqualTo(1);
        assertThat(of2021.deviation()).isCloseTo(3, within(1e-12));
        assertThat(of2021.score().orElseThrow()).isCloseTo(50 + 10 / 3.0, within(1e-12));
        assertThat(of2021).hasToString("T = 53.3 (3 of 3 goals assessed)");
        assertThat(GoalAttainment.of(LINDERMEER, WHOLE, Period.ofYear(2022)))
                .as("one goal above what was expected, one not assessed")
                .hasToString("T = 60.0 (1 of 2 goals assessed)");
    }
}
