package nl.collectief.model.rule;

import static nl.collectief.model.rule.Records.activity;
import static nl.collectief.model.rule.Records.agreed;
import static nl.collectief.model.rule.Records.agreement;
import static nl.collectief.model.rule.Records.coalition;
import static nl.collectief.model.rule.Records.judge;
import static nl.collectief.model.rule.Records.places;
import static nl.collectief.model.rule.Records.session;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Session;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.figure.Count;
import nl.collectief.model.time.Rhythm;
import nl.collectief.model.time.Span;
import org.junit.jupiter.api.Test;

class CadenceRulesTest {
    private static final Rhythm MONTHLY = Rhythm.parse("1/month");
    private static final Rhythm YEARLY = Rhythm.parse("1/year");

    private static Activity kring() {
        return activity("kring").rhythm(MONTHLY).build();
    }

    private static Session undated(Count held) {
        return Session.builder()
                .id("ooit")
                .activity(Activity.KIND.ref("kring"))
                .held(held)
                .build();
    }

    @Test
    void a_session_without_a_date_may_have_been_in_the_stretch_without_any() {
        Session first = session("a", "2019-01-10");
        Session last = session("b", "2019-03-29");
        assertThat(places(judge("meeting-rhythm-kept", kring(), first, last, undated(Count.ZERO))
                        .broken()))
                .containsExactly("activity/kring#/rhythm");
        Judgement unsure = judge("meeting-rhythm-kept", kring(), first, last, undated(Count.exact(1)));
        assertThat(unsure.broken()).isEmpty();
        assertThat(unsure.kept()).isEmpty();
        assertThat(places(unsure.unknown())).containsExactly("activity/kring#/rhythm");
    }

    @Test
    void sessions_without_any_date_tell_nothing_of_a_rhythm() {
        Judgement judgement = judge("meeting-rhythm-kept", kring(), undated(Count.exact(12)));
        assertThat(judgement.unknown())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().en())
                        .isEqualTo("not assessable: when people met is not recorded"));
        for (String open : List.of("2019-01/..", "../2019-01")) {
            assertThat(judge("meeting-rhythm-kept", kring(), session("a", open)).unknown())
                    .as(open)
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message().en()).contains("when people met"));
        }
    }

    @Test
    void what_is_broken_is_not_told_as_unknown_as_well_and_hides_nothing_of_another() {
        Activity other = activity("zus").rhythm(MONTHLY).build();
        Judgement judgement = judge(
                "meeting-rhythm-kept",
                kring(),
                session("a", "2019-01-10"),
                session("b", "2019-03-29"),
                other,
                session("c", "2019-01-10/2019-02-20").toBuilder()
                        .activity(other.id())
                        .build());
        assertThat(places(judgement.broken())).containsExactly("activity/kring#/rhythm");
        assertThat(places(judgement.unknown())).containsExactly("activity/zus#/rhythm");
    }

    @Test
    void of_what_an_agreement_names_it_is_missed_how_often_people_meet() {
        Activity silent = activity("kring").build();
        assertThat(judge("meeting-rhythm-kept", silent).verdict()).isEqualTo(Verdict.NOTHING_TO_JUDGE);
        assertThat(agreed(
                                silent,
                                agreement("meeting-rhythm-kept")
                                        .addAbout(silent.id())
                                        .build())
                        .unknown())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place()).hasToString("activity/kring#/rhythm");
                    assertThat(finding.message().en())
                            .isEqualTo("not assessable: how often people meet is not recorded");
                });
    }

    @Test
    void a_rhythm_agreed_for_one_activity_is_not_that_of_another() {
        Activity kring = activity("kring").period(Span.parse("2019-01")).build();
        Activity part = activity("deel").partOf(kring.id()).build();
        Judgement judgement = agreed(
                kring,
                part,
                session("a", "2019-01-10"),
                session("b", "2019-03-29").toBuilder().activity(part.id()).build(),
                agreement("meeting-rhythm-kept")
                        .addAbout(kring.id())
                        .rhythm(MONTHLY)
                        .build());
        assertThat(judgement.kept()).hasToString("[activity/kring]");
        assertThat(judgement.broken()).isEmpty();
        assertThat(judgement.unknown()).isEmpty();
    }

    /** What a coalition agreed, against what one activity it carries tells: only the same rhythm is told once. */
    @Test
    void the_rhythm_of_a_coalition_is_told_once_if_its_activity_tells_the_same() {
        Span january = Span.parse("2019-01");
        Coalition monthly = coalition("jop").rhythm(MONTHLY).period(january).build();
        Session only = session("a", "2019-01-10");
        Activity.Builder kring = activity("kring").coalition(monthly.id()).period(january);
        assertThat(judge("meeting-rhythm-kept", monthly, kring.build(), only).kept())
                .hasToString("[coalition/jop]");
        assertThat(judge("meeting-rhythm-kept", monthly, kring.rhythm(MONTHLY).build(), only)
                        .kept())
                .hasToString("[activity/kring]");
        assertThat(judge("meeting-rhythm-kept", monthly, kring.rhythm(YEARLY).build(), only)
                        .kept())
                .hasToString("[activity/kring, coalition/jop]");
    }

    @Test
    void a_coalition_without_a_rhythm_meets_in_the_activity_that_has_one_or_is_named() {
        Coalition jop = coalition("jop").build();
        Activity silent = activity("kring").coalition(jop.id()).build();
        assertThat(places(agreed(
                                jop,
                                silent,
                                agreement("meeting-rhythm-kept")
                                        .addAbout(jop.id())
                                        .build())
                        .unknown()))
                .containsExactly("coalition/jop#/rhythm");
        assertThat(places(agreed(
                                jop,
                                silent,
                                agreement("meeting-rhythm-kept")
                                        .addAbout(jop.id(), silent.id())
                                        .build())
                        .unknown()))
                .containsExactly("activity/kring#/rhythm");
        Judgement told = agreed(
                jop,
                silent.toBuilder().rhythm(MONTHLY).period(Span.parse("2019-01")).build(),
                session("a", "2019-01-10"),
                agreement("meeting-rhythm-kept").addAbout(jop.id()).build());
        assertThat(told.kept()).hasToString("[activity/kring]");
        assertThat(told.unknown()).isEmpty();
    }
}
