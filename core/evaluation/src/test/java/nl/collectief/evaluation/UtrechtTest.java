package nl.collectief.evaluation;

import static nl.collectief.evaluation.Given.activity;
import static nl.collectief.evaluation.Given.count;
import static nl.collectief.evaluation.Given.evaluation;
import static nl.collectief.evaluation.Given.parents;
import static nl.collectief.evaluation.Given.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityForm;
import nl.collectief.model.activity.Replays;
import nl.collectief.model.activity.Scope;
import nl.collectief.model.activity.Session;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.MissingReason;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.party.Stance;
import nl.collectief.model.text.Text;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Span;
import org.junit.jupiter.api.Test;

/** What the Utrecht monitor of 2021 says of its webinars, and what may be made of it. */
class UtrechtTest {
    private static final Metric ATTENDANCES = Metrics.attendances(Stance.PARENT);
    private static final Metric DIFFERENT = Metrics.differentPeople(Stance.PARENT);

    private static final Activity WEBINARS =
            activity("webinars").form(ActivityForm.DIGITAL).build();
    private static final Activity HELP = activity("help").build();
    private static final Session TALLY = session("webinars-2021", "webinars")
            .held(Count.exact(13))
            .when(Span.parse("2021"))
            .form(ActivityForm.DIGITAL)
            .addAttendance(parents(Count.between(30, 150)))
            .replays(Replays.builder()
                    .count(Count.about(2500).withWording(Text.nl("ongeveer 2500 keer")))
                    .scope(Scope.NOT_STATED)
                    .build())
            .build();
    private static final Session APART = session("help-2021-09-14", "help")
            .when(Span.parse("2021-09-14"))
            .form(ActivityForm.DIGITAL)
            .addAttendance(parents(35))
            .addMayBeAmong(TALLY.id())
            .build();
    private static final Evaluation EVALUATION = evaluation(WEBINARS, HELP, TALLY, APART);

    @Test
    void thirteen_webinars_of_30_to_150_parents_are_390_to_1950_attendances() {
        Evaluation webinars = evaluation(WEBINARS, TALLY);
        assertThat(count(webinars.total(ATTENDANCES))).isEqualTo(Count.between(390, 1950));
        assertThat(webinars.total(ATTENDANCES).valueLabel().nl()).isEqualTo("390 tot 1.950");
    }

    @Test
    void they_are_30_to_1950_different_parents() {
        assertThat(count(evaluation(WEBINARS, TALLY).total(DIFFERENT))).isEqualTo(Count.between(30, 1950));
    }

    @Test
    void with_a_webinar_that_may_be_among_them_there_were_13_or_14() {
        Cell total = EVALUATION.total(Metrics.SESSIONS);
        assertThat(count(total)).isEqualTo(Count.between(13, 14));
        assertThat(total.records(Caveat.Reason.MAY_BE_COUNTED_ALREADY)).isEqualTo(List.of(APART.id()));
        assertThat(total.records()).isEqualTo(List.of(APART.id(), TALLY.id()));
    }

    @Test
    void its_parents_may_be_counted_already_and_are_not_counted_twice() {
        assertThat(count(EVALUATION.total(ATTENDANCES))).isEqualTo(Count.between(390, 1985));
        assertThat(count(EVALUATION.total(DIFFERENT))).isEqualTo(Count.between(35, 1985));
    }

    @Test
    void by_activity_the_two_stand_apart() {
        assertThat(EVALUATION.by(ATTENDANCES, Breakdown.ACTIVITY))
                .extracting(cell -> cell.key().text(), Given::count)
                .containsExactly(tuple("help", Count.exact(35)), tuple("webinars", Count.between(390, 1950)));
    }

    @Test
    void in_one_form_they_meet_again() {
        assertThat(EVALUATION.by(Metrics.SESSIONS, Breakdown.FORM))
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.key()).isEqualTo(Key.of("digital"));
                    assertThat(count(cell)).isEqualTo(Count.between(13, 14));
                });
    }

    @Test
    void the_tally_falls_into_no_month_and_no_wijk() {
        assertThat(EVALUATION.by(Metrics.SESSIONS, Breakdown.MONTH))
                .extracting(
                        cell -> cell.label().en() + ": " + cell.value().value().orElseThrow())
                .containsExactly("September 2021: 1", "cannot be placed: 13");
        assertThat(EVALUATION.by(Metrics.SESSIONS, Breakdown.WIJK))
                .extracting(Cell::key)
                .containsExactly(Key.NOT_PLACED);
    }

    @Test
    void about_2500_replays_of_unknown_scope_are_not_multiplied() {
        Cell replays = EVALUATION.total(Metrics.REPLAYS);
        assertThat(count(replays).stated()).contains(2500L);
        assertThat(count(replays).isBounded()).isFalse();
        assertThat(replays.records(Caveat.Reason.SCOPE_NOT_STATED)).isEqualTo(List.of(TALLY.id()));
    }

    @Test
    void a_webinar_without_replays_leaves_their_number_as_it_is() {
        assertThat(EVALUATION.total(Metrics.REPLAYS).records()).isEqualTo(List.of(TALLY.id()));
    }

    @Test
    void another_year_has_no_figures_rather_than_zero() {
        Evaluation next = Evaluation.of(EVALUATION.dossier(), Period.ofYear(2022));
        assertThat(next.total(Metrics.SESSIONS).value()).isEqualTo(Observation.missing(MissingReason.NOT_RECORDED));
        assertThat(next.outside()).extracting(Placement::record).containsExactly(APART.id(), TALLY.id());
    }
}
