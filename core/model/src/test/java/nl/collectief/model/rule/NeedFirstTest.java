package nl.collectief.model.rule;

import static nl.collectief.model.rule.Records.activity;
import static nl.collectief.model.rule.Records.judge;
import static nl.collectief.model.rule.Records.places;
import static nl.collectief.model.rule.Records.session;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.activity.Session;
import nl.collectief.model.activity.StageChange;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Entry;
import nl.collectief.model.text.Text;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Signal;
import org.junit.jupiter.api.Test;

/** Whether the need came before the offer in time. */
class NeedFirstTest {
    private static final String RULE = "need-first";

    private static Signal parents(String id, String when) {
        return Signal.builder()
                .id(id)
                .says(Text.nl("Wij willen praten"))
                .addRaisedBy(Stance.PARENT)
                .when(Optional.of(when).filter(text -> !text.isEmpty()).map(Span::parse))
                .build();
    }

    private static Activity.Builder kring(String period) {
        return activity("kring")
                .period(Optional.of(period).filter(text -> !text.isEmpty()).map(Span::parse));
    }

    /** Judges an activity that answers signals of these times. */
    private static Verdict judged(Activity activity, List<Session> sessions, String... heard) {
        List<Entry> records = new ArrayList<>(sessions);
        Activity.Builder answering = activity.toBuilder();
        for (String when : heard) {
            Signal signal = parents("signaal-" + records.size(), when);
            records.add(signal);
            answering.addAnswer(signal.id());
        }
        records.add(answering.build());
        Judgement judgement = judge(RULE, records.toArray(Entry[]::new));
        assertThat(places(judgement.broken()))
                .isEqualTo(judgement.verdict() == Verdict.BROKEN ? List.of("activity/kring") : List.of());
        return judgement.verdict();
    }

    private static Verdict began(String period, String... heard) {
        return judged(kring(period).build(), List.of(), heard);
    }

    @Test
    void what_surely_began_before_every_voice_behind_it_did_not_begin_with_a_need() {
        assertThat(began("2020-01-01/..", "2022-01-01")).isEqualTo(Verdict.BROKEN);
        assertThat(began("2020/..", "2021", "2022/..")).isEqualTo(Verdict.BROKEN);
        assertThat(began("2020/..", "2019", "2022")).isEqualTo(Verdict.KEPT);
        assertThat(began("2020-01-01/..", "2020-01-01")).isEqualTo(Verdict.KEPT);
        assertThat(began("2022/..", "2021-12-31")).isEqualTo(Verdict.KEPT);
    }

    @Test
    void dates_that_leave_it_open_cannot_tell() {
        assertThat(began("2020/..", "2020")).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(began("2020/..", "2020-06-01")).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(began("2020/..", "../2021")).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(began("2020/..", "2020", "2022")).isEqualTo(Verdict.NOT_ASSESSABLE);
    }

    @Test
    void without_dates_a_voice_is_enough() {
        assertThat(began("2020/..", "")).isEqualTo(Verdict.KEPT);
        assertThat(began("2020/..", "2022", "")).isEqualTo(Verdict.KEPT);
        assertThat(began("", "2022")).isEqualTo(Verdict.KEPT);
        assertThat(began("../2021", "2022")).isEqualTo(Verdict.KEPT);
    }

    @Test
    void its_period_tells_when_it_began_else_the_first_stage_under_way_else_a_session_that_was_held() {
        Activity staged = kring("")
                .addStages(
                        stage(ActivityStage.SIGNAL, "2018"),
                        stage(ActivityStage.SETTING_UP, "2019"),
                        stage(ActivityStage.PILOT, "2020"),
                        stage(ActivityStage.RUNNING, "2023"))
                .build();
        Session later = session("s", "2023-01-01");
        assertThat(judged(staged, List.of(later), "2022")).isEqualTo(Verdict.BROKEN);
        assertThat(judged(staged, List.of(later), "2019-12-31")).isEqualTo(Verdict.KEPT);
        Activity dated = staged.toBuilder().period(Span.parse("2022-06/..")).build();
        assertThat(judged(dated, List.of(later), "2021")).isEqualTo(Verdict.KEPT);
        Activity silent = kring("").build();
        Session early = session("t", "2020-02-01");
        assertThat(judged(silent, List.of(later, early), "2022")).isEqualTo(Verdict.BROKEN);
        assertThat(judged(silent, List.of(later), "2022")).isEqualTo(Verdict.KEPT);
        Session never = early.toBuilder().held(Count.ZERO).build();
        assertThat(judged(silent, List.of(later, never), "2022")).isEqualTo(Verdict.KEPT);
    }

    private static StageChange stage(ActivityStage stage, String since) {
        return StageChange.builder()
                .stage(stage)
                .since(PartialDate.parse(since))
                .build();
    }

    @Test
    void it_says_that_it_began_too_soon() {
        Signal signal = parents("signaal", "2022-01-01");
        Activity kring = kring("2020-01-01/..").addAnswer(signal.id()).build();
        assertThat(judge(RULE, signal, kring).broken()).singleElement().satisfies(finding -> {
            assertThat(finding.value()).isEqualTo("2020-01-01");
            assertThat(finding.message().en())
                    .isEqualTo("begun before any parent, young person, child or resident behind it was heard");
        });
    }
}
