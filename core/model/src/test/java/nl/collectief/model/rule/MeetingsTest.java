package nl.collectief.model.rule;

import static nl.collectief.model.rule.Records.activity;
import static nl.collectief.model.rule.Records.agreed;
import static nl.collectief.model.rule.Records.agreement;
import static nl.collectief.model.rule.Records.judge;
import static nl.collectief.model.rule.Records.session;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.collectief.model.activity.Session;
import nl.collectief.model.figure.Count;
import nl.collectief.model.record.Entry;
import nl.collectief.model.time.Rhythm;
import nl.collectief.model.time.Span;
import org.junit.jupiter.api.Test;

/** What the meetings recorded of an activity show of its rhythm, in and outside the time it lasted. */
class MeetingsTest {
    private static final Rhythm MONTHLY = Rhythm.parse("1/month");

    @Test
    void one_meeting_shows_no_rhythm_unless_there_could_be_no_other() {
        assertThat(judge(
                                "meeting-rhythm-kept",
                                activity("kring").rhythm(MONTHLY).build(),
                                session("a", "2021-03-01"))
                        .unknown())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().en())
                        .isEqualTo("not assessable: more than one meeting is not recorded"));
        assertThat(lasted("2021-03", session("a", "2021-03-01")).verdict()).isEqualTo(Verdict.KEPT);
    }

    @Test
    void before_the_first_meeting_and_after_the_last_the_record_is_silent() {
        Session march = session("a", "2021-03-01");
        Session april = session("b", "2021-04-30");
        for (String whole : List.of(
                "2021-03/2021-04", "2021-03-01/2021-04-30", "2021-02-02/2021-05-30", "2021-03/..", "../2021-04")) {
            assertThat(lasted(whole, march, april).verdict()).as(whole).isEqualTo(Verdict.KEPT);
        }
        for (String longer : List.of("2021/2022", "2021-03/2021-05", "2021-02/2021-04", "2021/..", "../2021-05")) {
            Judgement judgement = lasted(longer, march, april);
            assertThat(judgement.broken()).as(longer).isEmpty();
            assertThat(judgement.unknown())
                    .as(longer)
                    .extracting(finding -> finding.message().en())
                    .containsExactly("not assessable: when people met outside 1 March 2021 up to and including "
                            + "30 April 2021 is not recorded");
        }
        assertThat(lasted("2021/2022", march).verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    }

    /** A tally of 2021 against what a month, a quarter and a year ask. */
    @Test
    void a_tally_that_is_too_low_for_all_its_time_breaks_a_rhythm() {
        Map<String, Integer> asked = Map.of("1/month", 12, "1/quarter", 4, "3/year", 3);
        asked.forEach((rhythm, least) -> {
            for (int held = 0; held <= 13; held++) {
                Judgement judgement = judge(
                        "meeting-rhythm-kept",
                        activity("kring")
                                .rhythm(Rhythm.parse(rhythm))
                                .period(Span.parse("2021/2022"))
                                .build(),
                        tally("2021", Count.exact(held)));
                boolean isTally = held != 1; // one meeting somewhere in 2021 says nothing of others
                assertThat(judgement.verdict())
                        .as("%s of %s", held, rhythm)
                        .isEqualTo(isTally && held < least ? Verdict.BROKEN : Verdict.NOT_ASSESSABLE);
            }
        });
        assertThat(lasted("2021/2022", tally("2021", Count.exact(2))).broken())
                .extracting(finding -> finding.value())
                .containsExactly("2021-01-01/2021-12-31");
    }

    @Test
    void a_tally_breaks_nothing_if_more_may_have_been_or_it_did_not_last_all_that_time() {
        assertThat(lasted("2021/2022", tally("2021", Count.atLeast(2))).broken())
                .isEmpty();
        assertThat(lasted("2021-11/2022", tally("2021", Count.exact(2))).broken())
                .isEmpty();
        assertThat(lasted("2021-10/2022", tally("2021", Count.exact(2))).broken())
                .extracting(finding -> finding.value())
                .containsExactly("2021-10-01/2021-12-31");
        Session undated = session("b", "2021").toBuilder()
                .when(Optional.empty())
                .held(Count.exact(10))
                .build();
        assertThat(lasted("2021/2022", tally("2021", Count.exact(2)), undated).broken())
                .isEmpty();
        Judgement noPeriod =
                judge("meeting-rhythm-kept", activity("kring").rhythm(MONTHLY).build(), tally("2021", Count.exact(2)));
        assertThat(noPeriod.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    }

    @Test
    void a_month_of_which_only_a_part_lies_between_meetings_is_not_broken() {
        Rhythm twice = Rhythm.parse("2/month");
        Judgement judgement = judge(
                "meeting-rhythm-kept",
                activity("kring").rhythm(twice).build(),
                session("a", "2021-03-20"),
                session("b", "2021-04-05"),
                session("c", "2021-04-20"));
        assertThat(judgement.broken()).isEmpty();
        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    }

    @Test
    void a_gap_from_before_the_agreement_breaks_nothing() {
        Session january = session("a", "2021-01-10");
        Session march = session("b", "2021-03-10");
        Session april = session("c", "2021-04-10");
        for (String since : List.of("2020/..", "2021-01-31/..", "2021-02-02/..", "2021-03/..")) {
            Judgement judgement = agreed(
                    activity("kring").rhythm(MONTHLY).build(),
                    january,
                    march,
                    april,
                    agreement("meeting-rhythm-kept").period(Span.parse(since)).build());
            Verdict expected = switch (since) {
                case "2020/..", "2021-01-31/.." -> Verdict.BROKEN;
                case "2021-02-02/.." -> Verdict.NOT_ASSESSABLE;
                default -> Verdict.KEPT;
            };
            assertThat(judgement.verdict()).as(since).isEqualTo(expected);
        }
    }

    private static Session tally(String when, Count held) {
        return session("tally", when).toBuilder().held(held).build();
    }

    private static Judgement lasted(String period, Session... sessions) {
        List<Entry> records = new ArrayList<>(List.of(sessions));
        records.add(activity("kring").rhythm(MONTHLY).period(Span.parse(period)).build());
        return judge("meeting-rhythm-kept", records.toArray(new Entry[0]));
    }
}
