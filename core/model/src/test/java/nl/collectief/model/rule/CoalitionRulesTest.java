package nl.collectief.model.rule;

import static nl.collectief.model.rule.Records.coalition;
import static nl.collectief.model.rule.Records.judge;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.coalition.MembershipState;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Stance;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;
import org.junit.jupiter.api.Test;

/** Rules on who sits in a coalition. */
class CoalitionRulesTest {
    private static final Code YOUNG_CHILD = Vocabulary.EXPERTISE.term("young-child");

    private static final Code MULTIPLE = Vocabulary.EXPERTISE.term("multiple-problems");

    /** Every set of stances. */
    @Test
    void a_trio_is_a_parent_a_professional_and_a_researcher() {
        Set<Stance> needed = EnumSet.of(Stance.PARENT, Stance.PROFESSIONAL, Stance.RESEARCHER);
        Stance[] all = Stance.values();
        for (int bits = 1; bits < 1 << all.length; bits++) {
            Set<Stance> there = EnumSet.noneOf(Stance.class);
            Coalition.Builder trio = coalition("trio").kind(Vocabulary.COALITION_KIND.term("steering-trio"));
            for (Stance stance : all) {
                if ((bits & 1 << stance.ordinal()) != 0) {
                    there.add(stance);
                    trio.addMember(Membership.builder().stance(stance).build());
                }
            }
            assertThat(judge("steering-trio", trio.build()).verdict())
                    .as(there.toString())
                    .isEqualTo(there.equals(needed) ? Verdict.KEPT : Verdict.BROKEN);
        }
        Coalition.Builder trio = coalition("trio").kind(Vocabulary.COALITION_KIND.term("steering-trio"));
        assertThat(judge("steering-trio", trio.build()).verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(judge("steering-trio", coalition("team").build()).verdict()).isEqualTo(Verdict.NOTHING_TO_JUDGE);
    }

    @Test
    void whoever_is_wished_for_or_left_before_the_end_does_not_sit_there() {
        Membership parent = Membership.builder().stance(Stance.PARENT).build();
        Membership professional =
                Membership.builder().stance(Stance.PROFESSIONAL).build();
        Coalition.Builder team =
                coalition("team").period(Span.parse("2018/2022")).addMember(professional);
        assertThat(judge("with-not-for", team.build()).verdict()).isEqualTo(Verdict.BROKEN);
        for (MembershipState state : MembershipState.values()) {
            Membership seat = parent.toBuilder().state(state).build();
            assertThat(judge(
                                    "with-not-for",
                                    team.build().toBuilder().addMember(seat).build())
                            .verdict())
                    .as(state.code())
                    .isEqualTo(state == MembershipState.ACTIVE ? Verdict.KEPT : Verdict.BROKEN);
        }
        for (String until : List.of("2019", "2021-12", "2022", "..")) {
            Membership seat =
                    parent.toBuilder().period(Span.parse("2018/" + until)).build();
            assertThat(judge(
                                    "with-not-for",
                                    team.build().toBuilder().addMember(seat).build())
                            .verdict())
                    .as(until)
                    .isEqualTo(until.startsWith("2022") || until.equals("..") ? Verdict.KEPT : Verdict.BROKEN);
        }
    }

    @Test
    void an_expertise_that_left_with_its_member_is_covered_no_more() {
        Membership left = Membership.builder()
                .addExpertise(YOUNG_CHILD)
                .period(Span.parse("2018/2019"))
                .build();
        Membership stays = Membership.builder().addExpertise(MULTIPLE).build();
        Judgement judgement = judge(
                "expertise-covered",
                coalition("team")
                        .addExpertise(YOUNG_CHILD, MULTIPLE)
                        .addMembers(left, stays)
                        .build());
        assertThat(judgement.broken()).extracting(finding -> finding.value()).containsExactly("young-child");
    }

    @Test
    void what_the_profile_asks_for_is_missing_only_if_it_is_known_what_everybody_brings() {
        Coalition.Builder asks = coalition("team").addExpertise(YOUNG_CHILD, MULTIPLE);
        assertThat(judge("expertise-covered", asks.build()).verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        Membership one = Membership.builder()
                .stance(Stance.PROFESSIONAL)
                .addExpertise(YOUNG_CHILD)
                .build();
        Judgement missing = judge("expertise-covered", asks.addMember(one).build());
        assertThat(missing.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(missing.broken().get(0).value()).isEqualTo("multiple-problems");
        assertThat(missing.kept()).isEmpty();
        Membership silent = Membership.builder().stance(Stance.PROFESSIONAL).build();
        assertThat(judge(
                                "expertise-covered",
                                asks.build().toBuilder().addMember(silent).build())
                        .verdict())
                .isEqualTo(Verdict.NOT_ASSESSABLE);
        Membership other = Membership.builder().addExpertise(MULTIPLE).build();
        assertThat(judge(
                                "expertise-covered",
                                asks.build().toBuilder().addMember(other).build())
                        .verdict())
                .isEqualTo(Verdict.KEPT);
        Membership wished = other.toBuilder().state(MembershipState.WISHED).build();
        assertThat(judge(
                                "expertise-covered",
                                asks.build().toBuilder().addMember(wished).build())
                        .verdict())
                .isEqualTo(Verdict.BROKEN);
    }

    @Test
    void a_coalition_mirrors_the_groups_it_is_there_for() {
        Code mothers = Vocabulary.GROUP.term("mothers");
        Code fathers = Vocabulary.GROUP.term("fathers");
        Coalition.Builder team = coalition("team")
                .addGroups(mothers, fathers)
                .addMember(Membership.builder().addGroup(mothers).build());
        assertThat(judge("mirrors-target-group", team.build()).broken().get(0).value())
                .isEqualTo("fathers");
        team.addMember(Membership.builder().addGroup(fathers).build());
        assertThat(judge("mirrors-target-group", team.build()).verdict()).isEqualTo(Verdict.KEPT);
    }

    @Test
    void every_member_has_a_parent_to_spar_with() {
        for (int members = 1; members <= 3; members++) {
            for (int parents = 1; parents <= 3; parents++) {
                assertThat(judge("sounding-board-parents", team(Count.exact(members), Count.exact(parents)))
                                .verdict())
                        .as(members + " members, " + parents + " parents")
                        .isEqualTo(parents >= members ? Verdict.KEPT : Verdict.BROKEN);
            }
        }
        assertThat(judge("sounding-board-parents", team(Count.atLeast(2), Count.exact(3)))
                        .verdict())
                .isEqualTo(Verdict.NOT_ASSESSABLE);
    }

    private static Coalition team(Count members, Count parents) {
        return coalition("team")
                .addMember(Membership.builder()
                        .stance(Stance.PROFESSIONAL)
                        .number(members)
                        .build())
                .addMember(Membership.builder()
                        .stance(Stance.PARENT)
                        .number(parents)
                        .addRole(Vocabulary.ROLE.term("sounding-board-parent"))
                        .build())
                .build();
    }
}
