package nl.collectief.model.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.activity.OwnershipChange;
import nl.collectief.model.activity.OwnershipStage;
import nl.collectief.model.activity.StageChange;
import nl.collectief.model.area.AreaChange;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.coalition.FamilyCase;
import nl.collectief.model.coalition.Help;
import nl.collectief.model.coalition.HelpSource;
import nl.collectief.model.party.Participation;
import nl.collectief.model.party.ParticipationRung;
import nl.collectief.model.party.Stance;
import nl.collectief.model.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderChecksTest {
    private static Activity.Builder activity() {
        return Proef.ACTIVITY.toBuilder().id("ander");
    }

    private static StageChange stage(ActivityStage stage, String since) {
        return StageChange.builder().stage(stage).since(Told.date(since)).build();
    }

    private static OwnershipChange owner(OwnershipStage stage, String since) {
        return OwnershipChange.builder().stage(stage).since(Told.date(since)).build();
    }

    @Test
    void stages_and_owners_that_do_not_stand_oldest_first() {
        Activity activity = activity()
                .addStages(
                        stage(ActivityStage.STOPPED, "2021"),
                        stage(ActivityStage.PAUSED, null),
                        stage(ActivityStage.RUNNING, "2020"))
                .addOwnership(
                        owner(OwnershipStage.PARENT_LED, "2022-03"), owner(OwnershipStage.PROFESSIONAL_LED, "2022-02"))
                .build();
        assertThat(Told.by("oldest-first", activity))
                .containsExactly(
                        "warning activity/ander#/ownership/1 2022-02", "warning activity/ander#/stages/2 2020");
    }

    @ParameterizedTest
    @CsvSource({"2020, 2021", "2021, 2021", "2021, 2021-01-01", "2021-06, 2021", ", 2020", "2021,"})
    void stages_that_may_stand_oldest_first(String first, String second) {
        Activity activity = activity()
                .addStages(stage(ActivityStage.PILOT, first), stage(ActivityStage.RUNNING, second))
                .build();
        assertThat(Told.by("oldest-first", activity)).isEmpty();
    }

    /** Of help it counts when it was first sought, however long it was given after that. */
    @Test
    void help_that_does_not_stand_in_the_order_in_which_it_was_sought() {
        FamilyCase family = FamilyCase.builder()
                .id("c-4f09a2")
                .addHelp(
                        help(HelpSource.OWN_SURROUNDINGS, "2021-03/.."),
                        help(HelpSource.GENERAL, null),
                        help(HelpSource.SPECIALISED, "2021-02/2021-12"),
                        help(HelpSource.SPECIALISED, "2021"))
                .build();
        assertThat(Told.by("oldest-first", family)).containsExactly("warning case/c-4f09a2#/help/2 2021-02");
    }

    private static Help help(HelpSource source, String when) {
        return Help.builder().source(source).when(Told.span(when)).build();
    }

    @Test
    void two_stages_that_began_on_one_day() {
        assertThat(Told.by(
                        "one-at-a-time",
                        activity()
                                .addStages(
                                        stage(ActivityStage.RUNNING, "2021-03-01"),
                                        stage(ActivityStage.STOPPED, "2021-03-01"))
                                .addOwnership(
                                        owner(OwnershipStage.PARENT_LED, "2021-03-01"),
                                        owner(OwnershipStage.CO_LED, "2021-03-01"))
                                .build()))
                .containsExactly(
                        "warning activity/ander#/ownership/1 2021-03-01",
                        "warning activity/ander#/stages/1 2021-03-01");
        assertThat(Told.by(
                        "one-at-a-time",
                        activity()
                                .addStages(
                                        stage(ActivityStage.RUNNING, "2021"),
                                        stage(ActivityStage.STOPPED, "2021"),
                                        stage(ActivityStage.RUNNING, null),
                                        stage(ActivityStage.PILOT, null))
                                .build()))
                .isEmpty();
    }

    private static Participation say(ParticipationRung rung, String period, String says) {
        return Participation.builder()
                .stance(Stance.PARENT)
                .rung(rung)
                .period(Told.span(period))
                .says(Optional.ofNullable(says).map(Text::nl))
                .build();
    }

    @Test
    void two_rungs_for_one_stance_at_once() {
        Participation deciding = say(ParticipationRung.CO_DECIDING, "2020/2022", null);
        Participation informed = say(ParticipationRung.INFORMING, "2021/..", null);
        assertThat(Told.by(
                        "one-rung-at-a-time",
                        activity()
                                .addParticipation(deciding)
                                .addParticipation(informed)
                                .build()))
                .containsExactly("warning activity/ander#/participation/1/rung informing");
        assertThat(Told.by(
                        "one-rung-at-a-time",
                        Told.coalition(null)
                                .addParticipation(deciding)
                                .addParticipation(informed)
                                .build()))
                .containsExactly("warning coalition/k#/participation/1/rung informing");
        assertThat(Told.by(
                        "one-rung-at-a-time",
                        activity()
                                .participation(List.of(
                                        deciding,
                                        deciding,
                                        say(ParticipationRung.INFORMING, "2022/..", null),
                                        say(ParticipationRung.INFORMING, null, null),
                                        say(ParticipationRung.INFORMING, "2020/2022", "over de begroting"),
                                        informed.toBuilder()
                                                .stance(Stance.CHILD)
                                                .build(),
                                        informed.toBuilder().structural(true).build()))
                                .build()))
                .as("as far, later, undated, about something else, of others, of another sort")
                .isEmpty();
    }

    @Test
    void changes_of_an_area_that_do_not_stand_oldest_first() {
        WorkingArea.Builder area = WorkingArea.builder().id("w").name(Text.nl("W"));
        assertThat(Told.by(
                        "oldest-first",
                        area.addChanges(
                                        AreaChange.parse("WK034403@2021 to WK034403@2022: redrawn"),
                                        AreaChange.parse("WK034403@2020 to WK034403@2021: unchanged"))
                                .build()))
                .containsExactly("warning area/w#/changes/1 2021");
        assertThat(Told.by(
                        "oldest-first",
                        area.changes(List.of(
                                        AreaChange.parse("WK034403@2020 to WK034403@2023: redrawn"),
                                        AreaChange.parse("WK034404@2020 to WK034404@2021: unchanged"),
                                        AreaChange.parse("WK034403@2023 to WK034403@2024: unchanged")))
                                .build()))
                .as("the first may have been drawn anew in its first year")
                .isEmpty();
    }
}
