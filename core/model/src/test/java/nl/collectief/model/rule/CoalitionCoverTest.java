package nl.collectief.model.rule;

import static nl.collectief.model.rule.Records.agreed;
import static nl.collectief.model.rule.Records.agreement;
import static nl.collectief.model.rule.Records.coalition;
import static nl.collectief.model.rule.Records.judge;
import static nl.collectief.model.rule.Records.places;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.coalition.MembershipState;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Stance;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Vocabulary;
import org.junit.jupiter.api.Test;

class CoalitionCoverTest {
    private static final Code MOTHERS = Vocabulary.GROUP.term("mothers");
    private static final Code FATHERS = Vocabulary.GROUP.term("fathers");
    private static final Code YOUNG_CHILD = Vocabulary.EXPERTISE.term("young-child");
    private static final Code MULTIPLE = Vocabulary.EXPERTISE.term("multiple-problems");

    @Test
    void what_is_missing_is_named_in_both_languages() {
        Coalition team = coalition("team")
                .addExpertise(YOUNG_CHILD)
                .addGroups(MOTHERS, FATHERS)
                .addMember(Membership.builder()
                        .addExpertise(MULTIPLE)
                        .addGroup(Vocabulary.GROUP.term("young-parents"))
                        .build())
                .build();
        assertThat(judge("expertise-covered", team).broken()).singleElement().satisfies(finding -> {
            assertThat(finding.message().nl())
                    .isEqualTo("bij geen van de leden: "
                            + YOUNG_CHILD.label().orElseThrow().nl());
            assertThat(finding.message().en())
                    .isEqualTo("with none of the members: "
                            + YOUNG_CHILD.label().orElseThrow().en());
        });
        assertThat(judge("mirrors-target-group", team).broken())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().en())
                        .contains(MOTHERS.label().orElseThrow().en())
                        .contains(FATHERS.label().orElseThrow().en()));
    }

    @Test
    void a_coalition_of_those_wished_for_only_does_not_tell_who_sits_there() {
        for (MembershipState state : MembershipState.values()) {
            Coalition team = coalition("team")
                    .addExpertise(YOUNG_CHILD)
                    .addGroup(MOTHERS)
                    .addMember(Membership.builder()
                            .addExpertise(MULTIPLE)
                            .addGroup(FATHERS)
                            .state(state)
                            .build())
                    .build();
            for (String rule : List.of("expertise-covered", "mirrors-target-group")) {
                assertThat(judge(rule, team).verdict())
                        .as("%s: %s", rule, state)
                        .isEqualTo(state == MembershipState.ACTIVE ? Verdict.BROKEN : Verdict.NOT_ASSESSABLE);
            }
        }
    }

    @Test
    void groups_of_members_are_missing_only_if_all_of_them_are_told() {
        Coalition team = coalition("team")
                .addGroups(MOTHERS, FATHERS)
                .addMember(Membership.builder().addGroup(MOTHERS).build())
                .addMember(Membership.builder().stance(Stance.PARENT).build())
                .build();
        Judgement judgement = judge("mirrors-target-group", team);
        assertThat(places(judgement.unknown())).containsExactly("coalition/team#/members");
        assertThat(judgement.broken()).isEmpty();
        assertThat(judgement.kept()).isEmpty();
    }

    @Test
    void a_profile_is_missed_only_of_what_an_agreement_names() {
        Coalition silent = coalition("team")
                .addMember(Membership.builder()
                        .addGroup(MOTHERS)
                        .addExpertise(MULTIPLE)
                        .build())
                .build();
        Coalition other = coalition("ander").build();
        String[][] rules = {{"expertise-covered", "/expertise"}, {"mirrors-target-group", "/groups"}};
        for (String[] rule : rules) {
            assertThat(judge(rule[0], silent).verdict()).isEqualTo(Verdict.NOTHING_TO_JUDGE);
            assertThat(places(agreed(
                                    silent,
                                    other,
                                    agreement(rule[0]).addAbout(silent.id()).build())
                            .unknown()))
                    .containsExactly("coalition/team#" + rule[1]);
            Coalition told =
                    silent.toBuilder().addGroup(MOTHERS).addExpertise(MULTIPLE).build();
            Judgement kept =
                    agreed(told, other, agreement(rule[0]).addAbout(told.id()).build());
            assertThat(kept.kept()).hasToString("[coalition/team]");
            assertThat(kept.unknown()).isEmpty();
        }
    }

    @Test
    void a_trio_is_asked_of_a_trio_and_of_what_an_agreement_names() {
        for (String kind : Vocabulary.COALITION_KIND.builtIn()) {
            Coalition some =
                    coalition("team").kind(Vocabulary.COALITION_KIND.term(kind)).build();
            assertThat(judge("steering-trio", some).verdict())
                    .as(kind)
                    .isEqualTo(kind.equals("steering-trio") ? Verdict.NOT_ASSESSABLE : Verdict.NOTHING_TO_JUDGE);
        }
        Coalition named = coalition("team")
                .addMember(Membership.builder().stance(Stance.PARENT).build())
                .build();
        Judgement judgement =
                agreed(named, agreement("steering-trio").addAbout(named.id()).build());
        assertThat(judgement.broken())
                .extracting(finding -> finding.value())
                .containsExactly("professional", "researcher");
    }

    /** Every range of members against every range of parents, each of none to three. */
    @Test
    void there_are_too_few_parents_only_if_no_number_in_their_range_is_enough() {
        for (int fewest = 0; fewest <= 3; fewest++) {
            for (int most = fewest; most <= 3; most++) {
                for (int least = 0; least <= 3; least++) {
                    for (int greatest = least; greatest <= 3; greatest++) {
                        Verdict expected = Verdict.NOT_ASSESSABLE;
                        if (least >= most && most > 0) {
                            expected = Verdict.KEPT;
                        } else if (greatest < fewest) {
                            expected = Verdict.BROKEN;
                        }
                        assertThat(judge(
                                                "sounding-board-parents",
                                                team(Count.between(fewest, most), Count.between(least, greatest)))
                                        .verdict())
                                .as("%s to %s members, %s to %s parents", fewest, most, least, greatest)
                                .isEqualTo(expected);
                    }
                }
            }
        }
        assertThat(judge("sounding-board-parents", team(Count.exact(2), Count.atLeast(2)))
                        .verdict())
                .isEqualTo(Verdict.KEPT);
        assertThat(judge("sounding-board-parents", team(Count.atLeast(3), Count.exact(2)))
                        .verdict())
                .isEqualTo(Verdict.BROKEN);
    }

    @Test
    void as_many_parents_are_needed_for_each_as_was_agreed() {
        for (int parents = 1; parents <= 5; parents++) {
            assertThat(agreed(
                                    team(Count.exact(2), Count.exact(parents)),
                                    agreement("sounding-board-parents")
                                            .limit(Count.exact(2))
                                            .build())
                            .verdict())
                    .as("%s parents", parents)
                    .isEqualTo(parents >= 4 ? Verdict.KEPT : Verdict.BROKEN);
        }
    }

    @Test
    void who_spars_is_missed_only_of_what_an_agreement_names() {
        Coalition team = coalition("team")
                .addMember(Membership.builder()
                        .stance(Stance.PARENT)
                        .addRole(Vocabulary.ROLE.term("researcher"))
                        .build())
                .build();
        assertThat(judge("sounding-board-parents", team).verdict()).isEqualTo(Verdict.NOTHING_TO_JUDGE);
        assertThat(agreed(
                                team,
                                agreement("sounding-board-parents")
                                        .addAbout(team.id())
                                        .build())
                        .unknown())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().en())
                        .isEqualTo("not assessable: who is a sounding-board parent is not recorded"));
    }

    @Test
    void parents_to_spar_with_of_nobody_keep_nothing() {
        Coalition alone = coalition("team")
                .addMember(Membership.builder()
                        .number(Count.exact(3))
                        .addRole(Vocabulary.ROLE.term("sounding-board-parent"))
                        .build())
                .build();
        assertThat(judge("sounding-board-parents", alone).verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    }

    private static Coalition team(Count members, Count parents) {
        return coalition("team")
                .addMember(Membership.builder().number(members).build())
                .addMember(Membership.builder()
                        .number(parents)
                        .addRole(Vocabulary.ROLE.term("sounding-board-parent"))
                        .build())
                .build();
    }
}
