package nl.collectief.evaluation.network;

import static nl.collectief.evaluation.network.Networks.CORE;
import static nl.collectief.evaluation.network.Networks.dossier;
import static nl.collectief.evaluation.network.Networks.end;
import static nl.collectief.evaluation.network.Networks.party;
import static nl.collectief.evaluation.network.Networks.survey;
import static nl.collectief.evaluation.network.Networks.tie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Tie;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.party.Attendance;
import nl.collectief.model.party.Domain;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Progress;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Conversation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a time of which nothing is recorded nothing is said; and times are not taken in the wrong order. */
class UnmeasuredTest {
    private final List<Party> parties =
            List.of(party("jgz", Domain.MEDICAL), party("welzijn", Domain.SOCIAL), party("school", Domain.EDUCATION));
    private final Tie of2020 = tie("jgz", "welzijn").when(Span.parse("2020")).build();
    private final Tie of2022 =
            tie("jgz", "welzijn").id("later").when(Span.parse("2022")).build();

    private CoalitionNetwork in(int year, Entry... more) {
        return in(year, "2019/..", more);
    }

    private CoalitionNetwork in(int year, String life, Entry... more) {
        List<Entry> records = new ArrayList<>();
        for (Entry record : Networks.unasked(parties, List.of(of2020, of2022))) {
            records.add(
                    record instanceof Coalition coalition
                            ? coalition.toBuilder().period(Span.parse(life)).build()
                            : record);
        }
        records.addAll(List.of(more));
        return CoalitionNetwork.of(dossier(records), CORE, Period.ofYear(year));
    }

    @Test
    void a_year_in_which_no_tie_is_recorded_has_no_figures() {
        CoalitionNetwork network = in(2021);
        assertThat(network.unmeasured()).contains(Undefined.NO_TIE_RECORDED);
        for (TieReading reading : TieReading.values()) {
            assertThat(network.figures(reading))
                    .isNotEmpty()
                    .allSatisfy(figure -> assertThat(figure.undefined()).contains(Undefined.NO_TIE_RECORDED));
        }
        assertThat(network.figure(Measure.DENSITY).label().nl())
                .isEqualTo("niet bepaald: voor deze tijd is geen band vastgelegd");
        assertThat(network)
                .hasToString(
                        "CoalitionNetwork {coalition/kern, members=3, not defined: no tie is recorded for this time}");
    }

    @Test
    void a_figure_that_does_not_exist_for_a_reading_still_says_so() {
        assertThat(in(2021).figure(Measure.IN_DEGREE_CENTRALISATION).undefined())
                .contains(Undefined.OTHER_READING);
    }

    @Test
    void nobody_is_an_isolate_or_stands_anywhere_or_is_untied() {
        CoalitionNetwork network = in(2021);
        assertThat(network.members()).hasSize(3);
        assertThat(network.isolates()).isEmpty();
        assertThat(network.components()).isEmpty();
        assertThat(network.positions(TieReading.UNDIRECTED)).isEmpty();
        DomainTies between = network.between(Domain.MEDICAL, Domain.SOCIAL);
        assertThat(between.untied()).isEmpty();
        assertThat(between.density().undefined()).contains(Undefined.NO_TIE_RECORDED);
        Response response = network.response(TieReading.UNDIRECTED);
        assertThat(List.of(response.lowest(), response.highest()))
                .extracting(NetworkFigure::undefined)
                .containsOnly(Optional.of(Undefined.NO_TIE_RECORDED));
    }

    @Test
    void of_a_part_of_it_no_more_is_known_and_of_a_part_of_what_was_told_as_much() {
        assertThat(in(2021).among(List.of(end("jgz"), end("school"))).unmeasured())
                .isPresent();
        assertThat(in(2021).only(Vocabulary.TIE_KIND.term("contact")).unmeasured())
                .isPresent();
        CoalitionNetwork told = in(2022).among(List.of(end("jgz"), end("school")));
        assertThat(told.figure(Measure.DENSITY)).hasToString("density (undirected): 0.000 (0 of 1)");
        assertThat(told.isolates()).hasSize(2);
    }

    @Test
    void with_a_survey_in_which_nobody_told_of_a_tie_there_are_none() {
        CoalitionNetwork network = in(2021, survey("2021-10"));
        assertThat(network.unmeasured()).isEmpty();
        assertThat(network.figure(Measure.DENSITY)).hasToString("density (undirected): 0.000 (0 of 3)");
        assertThat(network.isolates()).hasSize(3);
        assertThat(network).hasToString("CoalitionNetwork {coalition/kern, members=3, ties=0, isolates=3, apart=0}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020", "2022", "2020-winter", "../2020"})
    void a_survey_that_was_not_certainly_in_the_time_tells_nothing_of_it(String when) {
        assertThat(in(2021, survey(when)).unmeasured()).contains(Undefined.NO_TIE_RECORDED);
    }

    @Test
    void a_survey_is_one_of_this_coalition_at_a_known_time_that_somebody_answered() {
        Conversation.Builder asked = survey("2021").toBuilder();
        Stream.of(
                        asked.when(Optional.empty()).build(),
                        survey("2021").toBuilder().coalition(Optional.empty()).build(),
                        survey("2021").toBuilder().heard(List.of()).build(),
                        survey("2021").toBuilder()
                                .heard(List.of())
                                .addVoice(answers(0))
                                .build(),
                        survey("2021").toBuilder()
                                .kind(Vocabulary.CONVERSATION_KIND.term("mirror-conversation"))
                                .build())
                .forEach(survey -> assertThat(in(2021, survey).unmeasured())
                        .as(survey.toString())
                        .contains(Undefined.NO_TIE_RECORDED));
        assertThat(in(
                                2021,
                                survey("2021").toBuilder()
                                        .heard(List.of())
                                        .addVoice(answers(1))
                                        .build())
                        .unmeasured())
                .isEmpty();
    }

    private static Attendance answers(long number) {
        return Attendance.builder()
                .stance(Stance.PROFESSIONAL)
                .count(Count.exact(number))
                .build();
    }

    @ParameterizedTest
    @EnumSource(Progress.class)
    void a_survey_that_was_not_held_asked_nobody(Progress state) {
        boolean held = state == Progress.UNDER_WAY || state == Progress.DONE;
        assertThat(in(2021, survey("2021").toBuilder().state(state).build())
                        .unmeasured()
                        .isEmpty())
                .isEqualTo(held);
    }

    @Test
    void a_wave_without_ties_measured_none_if_it_was_answered() {
        Conversation answered = survey("2021");
        Conversation silent = answered.toBuilder().id("stil").heard(List.of()).build();
        List<Entry> records = Networks.unasked(parties, List.of(of2020));
        records.addAll(List.of(answered, silent));
        assertThat(CoalitionNetwork.of(dossier(records), CORE, answered.id()).figure(Measure.DENSITY))
                .hasToString("density (undirected): 0.000 (0 of 3)");
        assertThat(CoalitionNetwork.of(dossier(records), CORE, silent.id()).unmeasured())
                .contains(Undefined.NO_TIE_RECORDED);
    }

    @Test
    void when_the_coalition_has_ended_or_nobody_sat_there_nothing_is_asked() {
        CoalitionNetwork ended = in(2022, "2019/2021", survey("2022"));
        assertThat(ended.unmeasured()).contains(Undefined.OUTSIDE_ITS_TIME);
        assertThat(ended.isolates()).isEmpty();
        assertThat(ended.figure(Measure.DENSITY).label().nl())
                .isEqualTo("niet bepaald: de coalitie bestond toen niet, of niemand zat erin");
        List<Entry> left = new ArrayList<>(parties);
        left.add(Networks.coalition(
                Networks.seat("jgz").toBuilder().period(Span.parse("2019/2020")).build()));
        assertThat(CoalitionNetwork.of(dossier(left), CORE, Period.ofYear(2021)).unmeasured())
                .contains(Undefined.OUTSIDE_ITS_TIME);
    }

    @Test
    void ties_of_a_time_nobody_asked_about_are_neither_kept_nor_lost() {
        NetworkChange later = in(2021).since(in(2020), TieReading.UNDIRECTED);
        assertThat(later.tieRetention()).isEqualTo(Ratio.share(Count.atMost(1), Count.exact(1)));
        assertThat(later.tieRetentionAmongKept()).isEqualTo(later.tieRetention());
        assertThat(List.of(later.kept(), later.made(), later.lost())).containsOnly(List.of());
        assertThat(later.unmeasured()).contains(Undefined.NO_TIE_RECORDED);
        assertThat(later)
                .hasToString("NetworkChange {members kept 3 of 3, new 0;"
                        + " ties not compared: no tie is recorded for this time}");
        NetworkChange sooner = in(2022).since(in(2021), TieReading.UNDIRECTED);
        assertThat(sooner.tieRetention()).isEqualTo(Ratio.share(Count.atLeast(0), Count.atLeast(0)));
        assertThat(sooner.made()).isEmpty();
        assertThat(sooner.unmeasured()).isPresent();
        assertThat(in(2022).since(in(2020), TieReading.UNDIRECTED).unmeasured()).isEmpty();
    }

    @Test
    void a_change_is_not_told_backwards() {
        assertThatThrownBy(() -> in(2020).since(in(2022), TieReading.UNDIRECTED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the later time, 2020-01-01/2020-12-31, lies before the earlier one, 2022-01-01/2022-12-31:"
                        + " exchange the two");
        assertThat(in(2020).since(in(2020), TieReading.UNDIRECTED).unmeasured()).isEmpty();
        List<Entry> records = Networks.unasked(parties, List.of(of2020, of2022));
        assertThatThrownBy(() -> Retention.between(dossier(records), CORE, Period.ofYear(2022), Period.ofYear(2019)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("exchange the two");
        Conversation undated = survey("2022").toBuilder().when(Optional.empty()).build();
        records.add(survey("2020"));
        records.add(undated);
        assertThat(Retention.between(
                                dossier(records),
                                CORE,
                                undated.id(),
                                survey("2020").id())
                        .share())
                .isEqualTo(Ratio.share(3, 3));
    }

    @Test
    void a_tie_that_stands_apart_tells_that_somebody_looked() {
        CoalitionNetwork network =
                in(2021, tie("jgz", "jgz").when(Span.parse("2021")).build());
        assertThat(network.apart()).hasSize(1);
        assertThat(network.unmeasured()).isEmpty();
    }
}
