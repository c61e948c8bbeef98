package nl.collectief.model.rule;

import static nl.collectief.model.rule.Records.agreed;
import static nl.collectief.model.rule.Records.agreement;
import static nl.collectief.model.rule.Records.coalition;
import static nl.collectief.model.rule.Records.judge;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Stance;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;
import org.junit.jupiter.api.Test;

/** With how many a trio is, and who was there when. */
class TrioTest {
    private static final Membership PROFESSIONAL =
            Membership.builder().stance(Stance.PROFESSIONAL).build();
    private static final Membership RESEARCHER =
            Membership.builder().stance(Stance.RESEARCHER).build();

    /** Every range of parents of none to three. */
    @Test
    void a_trio_has_one_parent_and_no_other_number_of_them() {
        for (int least = 0; least <= 3; least++) {
            for (int most = least; most <= 3; most++) {
                Verdict expected = Verdict.NOT_ASSESSABLE;
                if (least == 1 && most == 1) {
                    expected = Verdict.KEPT;
                } else if (least > 1 || most == 0) {
                    expected = Verdict.BROKEN;
                }
                Membership parents = parent().number(Count.between(least, most)).build();
                assertThat(judge("steering-trio", trio("2020/2022", parents)).verdict())
                        .as("%s to %s parents", least, most)
                        .isEqualTo(expected);
            }
        }
        assertThat(judge("steering-trio", trio("2020/2022", parent().build(), parent().build()))
                        .broken())
                .extracting(finding -> finding.value())
                .containsExactly("4");
        assertThat(judge(
                                "steering-trio",
                                trio("2020/2022", parent().number(Count.ZERO).build()))
                        .broken())
                .extracting(finding -> finding.value())
                .containsExactly("parent");
    }

    @Test
    void who_follows_another_makes_the_trio_no_larger() {
        assertThat(judge("steering-trio", trio("2020/2022", during("2020-01-01/2020-12-31"), during("2021-01-01/2022")))
                        .verdict())
                .isEqualTo(Verdict.KEPT);
        assertThat(judge("steering-trio", trio("2020/2022", during("2020/2021"), during("2021/2022")))
                        .verdict())
                .as("both may have been there in 2021")
                .isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(judge("steering-trio", trio("2020/2022", during("2020/2022"), during("2021-05-01/2021-05-02")))
                        .verdict())
                .isEqualTo(Verdict.BROKEN);
    }

    @Test
    void a_parent_is_there_for_all_the_time_of_the_trio() {
        for (String whole : List.of("2020/2022", "2020/..", "2019/2023", "../2022", "2020-01-01/2022-12-31")) {
            assertThat(judge("steering-trio", trio("2020/2022", during(whole))).verdict())
                    .as(whole)
                    .isEqualTo(Verdict.KEPT);
        }
        for (String perhaps : List.of("2020-02/2022", "2020/2022-11", "2020-12-31/2022-01-01")) {
            Judgement judgement = judge("steering-trio", trio("2020/2022", during(perhaps)));
            assertThat(judgement.broken()).as(perhaps).isEmpty();
            assertThat(judgement.unknown())
                    .as(perhaps)
                    .extracting(finding -> finding.message().en())
                    .containsExactly("not assessable: who was there all that time as a parent is not recorded");
        }
        for (String part : List.of("2022-12/2022", "2021/2022", "2020/2021", "2020/2020-06")) {
            assertThat(judge("steering-trio", trio("2020/2022", during(part))).broken())
                    .as(part)
                    .extracting(finding -> finding.value())
                    .containsExactly("parent");
        }
    }

    /** The parent came in the last month of three years. */
    @Test
    void what_was_missing_before_the_agreement_breaks_nothing() {
        Coalition late = trio("2020/2022", during("2022-12/2022"));
        assertThat(agreed(late, agreement("steering-trio").build()).unknown())
                .extracting(finding -> finding.message().en())
                .containsExactly("not assessable: since when the agreement holds is not recorded");
        for (String since : List.of("2019/..", "2021/..", "2022-12/..")) {
            assertThat(agreed(
                                    late,
                                    agreement("steering-trio")
                                            .period(Span.parse(since))
                                            .build())
                            .verdict())
                    .as(since)
                    .isEqualTo(since.startsWith("2022") ? Verdict.KEPT : Verdict.BROKEN);
        }
        assertThat(agreed(
                                trio("2020/2022", during("2020/2021")),
                                agreement("steering-trio").build())
                        .verdict())
                .as("missing to its end, whenever it was agreed")
                .isEqualTo(Verdict.BROKEN);
    }

    private static Membership.Builder parent() {
        return Membership.builder().stance(Stance.PARENT);
    }

    private static Membership during(String period) {
        return parent().period(Span.parse(period)).build();
    }

    private static Coalition trio(String period, Membership... parents) {
        return coalition("trio")
                .kind(Vocabulary.COALITION_KIND.term("steering-trio"))
                .period(Span.parse(period))
                .addMembers(PROFESSIONAL, RESEARCHER)
                .addMembers(parents)
                .build();
    }
}
