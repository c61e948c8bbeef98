package nl.collectief.evaluation.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.GroupRole;
import nl.collectief.model.activity.OwnershipChange;
import nl.collectief.model.activity.OwnershipStage;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.activity.RoleHolder;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Participation;
import nl.collectief.model.party.ParticipationRung;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Span;
import org.junit.jupiter.api.Test;

class CoursesTest {
    private static final Activity CAFE = Activity.builder()
            .id("cafe")
            .title(Text.nl("Oudercafé"))
            .kind(Vocabulary.ACTIVITY_KIND.term("parent-cafe"))
            .addParticipation(
                    say(ParticipationRung.CONSULTING, "2020/2020"), say(ParticipationRung.CO_DECIDING, "2021/.."))
            .addParticipation(Participation.builder()
                    .stance(Stance.RESEARCHER)
                    .rung(ParticipationRung.INFORMING)
                    .build())
            .addOwnership(
                    OwnershipChange.builder()
                            .stage(OwnershipStage.PROFESSIONAL_LED)
                            .since(PartialDate.parse("2020-01-01"))
                            .build(),
                    OwnershipChange.builder()
                            .stage(OwnershipStage.CO_LED)
                            .since(PartialDate.parse("2021-07-01"))
                            .build())
            .addOrganisers(
                    holder(Count.exact(2), "2020/.."),
                    holder(Count.between(1, 3), "2021/.."),
                    RoleHolder.builder()
                            .role(GroupRole.CO_THINKER)
                            .stance(Stance.PARENT)
                            .build())
            .build();
    private static final Plan DECISION = Plan.builder()
            .id("besluit")
            .says(Text.nl("Een besluit"))
            .kind(Vocabulary.PLAN_KIND.term("plan"))
            .addParticipation(say(ParticipationRung.ADVISING, "2021-03"))
            .build();
    private final Courses courses = Courses.of(Dossier.assemble(List.of(
                    Programme.builder()
                            .id("p")
                            .title(Text.nl("P"))
                            .mission(Text.nl("M"))
                            .build(),
                    CAFE,
                    DECISION))
            .orElseThrow());

    private static Participation say(ParticipationRung rung, String when) {
        return Participation.builder()
                .stance(Stance.PARENT)
                .rung(rung)
                .period(Span.parse(when))
                .build();
    }

    private static RoleHolder holder(Count number, String when) {
        return RoleHolder.builder()
                .role(GroupRole.LEAD)
                .stance(Stance.PARENT)
                .number(number)
                .period(Span.parse(when))
                .build();
    }

    private List<ParticipationRung> rungs(int row, int year) {
        return courses.participation().get(row).course().in(Period.ofYear(year)).stream()
                .map(held -> held.what().rung().orElseThrow())
                .toList();
    }

    @Test
    void the_ladder_is_climbed_by_stance_for_activities_and_decisions() {
        assertThat(courses.participation())
                .extracting(Courses.Row::of)
                .containsExactly(CAFE.id(), CAFE.id(), DECISION.id());
        assertThat(rungs(0, 2020)).containsExactly(ParticipationRung.CONSULTING);
        assertThat(rungs(0, 2021)).containsExactly(ParticipationRung.CO_DECIDING);
        assertThat(rungs(2, 2021)).containsExactly(ParticipationRung.ADVISING);
        assertThat(rungs(2, 2022)).isEmpty();
        assertThat(courses.participation().get(1).stances()).containsExactly(Stance.RESEARCHER);
    }

    @Test
    void ownership_changes_hands_within_a_year() {
        assertThat(courses.ownership()).hasSize(1);
        assertThat(courses.ownership().get(0).course().in(Period.ofYear(2021)))
                .extracting(held -> held.what().stage())
                .containsExactly(OwnershipStage.PROFESSIONAL_LED, OwnershipStage.CO_LED);
        assertThat(courses.ownership().get(0).course().in(Period.ofYear(2022)))
                .extracting(held -> held.what().stage())
                .containsExactly(OwnershipStage.CO_LED);
    }

    @Test
    void roles_grow_in_numbers_and_who_is_not_dated_is_perhaps() {
        Courses.Row<RoleHolder> parents = courses.roles().get(0);
        assertThat(Courses.holders(parents, Period.ofYear(2019))).isEqualTo(Count.atLeast(0));
        // Two began at some day of 2020 and surely were there in it; the third has no date and no number.
        assertThat(Courses.holders(parents, Period.ofYear(2020))).isEqualTo(Count.atLeast(2));
        assertThat(Courses.holders(parents, Period.ofYear(2022))).isEqualTo(Count.atLeast(3));
        assertThat(Courses.holders(parents, Period.parse("2020-01-01/2020-02-01")))
                .isEqualTo(Count.atLeast(0));
    }

    @Test
    void the_years_are_those_in_which_something_began_or_ended() {
        assertThat(courses.years()).containsExactly(2020, 2021);
        assertThat(courses).hasToString("Courses {participation=3, ownership=1, roles=1}");
    }
}
