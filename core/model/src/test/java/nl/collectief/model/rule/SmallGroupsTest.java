package nl.collectief.model.rule;

import static nl.collectief.model.rule.Records.activity;
import static nl.collectief.model.rule.Records.agreed;
import static nl.collectief.model.rule.Records.agreement;
import static nl.collectief.model.rule.Records.judge;
import static nl.collectief.model.rule.Records.places;
import static nl.collectief.model.rule.Records.session;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Session;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.WorkingRule;
import nl.collectief.model.party.Attendance;
import nl.collectief.model.party.Stance;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;
import org.junit.jupiter.api.Test;

/** Whether a sensitive subject was talked about in a small group. */
class SmallGroupsTest {
    private static final String RULE = "group-size-by-theme";
    private static final Code LOW_MOOD = Vocabulary.THEME.term("low-mood");
    private static final Code SEPARATION = Vocabulary.THEME.term("separation");
    private static final Code SLEEPING = Vocabulary.THEME.term("sleeping");
    private static final Set<Code> THEMES = Set.of(LOW_MOOD, SEPARATION, SLEEPING);
    private static final List<String> NOTHING_ASKED = List.of("rule/afspraak");

    private static Session.Builder attended(Count... people) {
        Session.Builder session = session("s", "2021-03-04").toBuilder();
        for (int i = 0; i < people.length; i++) {
            session.addAttendance(Attendance.builder()
                    .stance(Stance.values()[i])
                    .count(people[i])
                    .build());
        }
        return session;
    }

    private static Activity kring(Code... themes) {
        return activity("kring").addThemes(themes).build();
    }

    /** Twelve at most, about low mood and separation. */
    private static WorkingRule.Builder twelve() {
        return agreement(RULE).limit(Count.atMost(12)).addThemes(LOW_MOOD, SEPARATION);
    }

    /** All sets of three themes of a session and of its activity, in a group that is too large. */
    @Test
    void a_session_is_about_its_own_themes_else_perhaps_about_one_of_its_activity() {
        for (Set<Code> own : Sets.powerSet(THEMES)) {
            for (Set<Code> ofActivity : Sets.powerSet(THEMES)) {
                Set<Code> themes = own.isEmpty() ? ofActivity : own;
                boolean asked = themes.contains(LOW_MOOD) || themes.contains(SEPARATION);
                boolean nowhere = themes.isEmpty();
                boolean perhaps = nowhere || (own.isEmpty() && themes.contains(SLEEPING));
                Judgement judgement = agreed(
                        activity("kring").addAllThemes(ofActivity).build(),
                        attended(Count.exact(13)).addAllThemes(own).build(),
                        twelve().build());
                List<String> broken = asked && !perhaps ? List.of("session/s#/attendance") : List.of();
                List<String> unknown = perhaps ? List.of("session/s#/themes") : List.of();
                assertThat(places(judgement.broken()))
                        .as(own + " of " + ofActivity)
                        .isEqualTo(broken);
                assertThat(places(judgement.unknown()))
                        .as(own + " of " + ofActivity)
                        .isEqualTo(asked || nowhere ? unknown : NOTHING_ASKED);
            }
        }
    }

    @Test
    void what_a_session_was_about_is_asked_unless_it_surely_was_in_a_small_group() {
        assertThat(places(agreed(kring(), attended().build(), twelve().build()).unknown()))
                .containsExactly("session/s#/themes");
        for (Count vague : List.of(Count.exact(13), Count.between(8, 13), Count.atLeast(3), Count.about(12))) {
            assertThat(places(agreed(kring(), attended(vague).build(), twelve().build())
                            .unknown()))
                    .as(vague.toString())
                    .containsExactly("session/s#/themes");
        }
        for (Count small : List.of(Count.exact(12), Count.between(3, 12), Count.atMost(5), Count.ZERO)) {
            assertThat(places(agreed(kring(), attended(small).build(), twelve().build())
                            .unknown()))
                    .as(small.toString())
                    .isEqualTo(NOTHING_ASKED);
        }
    }

    @Test
    void a_part_is_about_what_its_whole_is_about_if_it_says_nothing_itself() {
        Activity whole = activity("geheel").addTheme(LOW_MOOD).build();
        Activity part = activity("kring").partOf(whole.id()).build();
        Session large = attended(Count.exact(13)).build();
        assertThat(agreed(whole, part, large, twelve().build()).verdict()).isEqualTo(Verdict.BROKEN);
        Activity other = part.toBuilder().addTheme(SLEEPING).build();
        assertThat(places(agreed(whole, other, large, twelve().build()).unknown()))
                .isEqualTo(NOTHING_ASKED);
    }

    @Test
    void all_who_attend_add_up_and_what_may_be_more_cannot_be_told() {
        assertThat(verdict(Count.exact(10), Count.exact(2))).isEqualTo(Verdict.KEPT);
        assertThat(verdict(Count.exact(10), Count.exact(3))).isEqualTo(Verdict.BROKEN);
        assertThat(verdict(Count.between(8, 10), Count.exact(3))).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(verdict(Count.atLeast(10), Count.exact(3))).isEqualTo(Verdict.BROKEN);
        assertThat(verdict(Count.between(0, 10), Count.atMost(2))).isEqualTo(Verdict.KEPT);
        assertThat(verdict(Count.about(10))).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(verdict(Count.ZERO)).isEqualTo(Verdict.KEPT);
    }

    private static Verdict verdict(Count... people) {
        return agreed(kring(LOW_MOOD), attended(people).build(), twelve().build())
                .verdict();
    }

    @Test
    void how_many_there_were_is_missed_only_where_the_subject_asks_for_it() {
        Session uncounted = attended().build();
        assertThat(places(agreed(kring(LOW_MOOD), uncounted, twelve().build()).unknown()))
                .containsExactly("session/s#/attendance");
        assertThat(places(agreed(kring(SLEEPING), uncounted, twelve().build()).unknown()))
                .isEqualTo(NOTHING_ASKED);
        Session never = attended(Count.exact(30)).held(Count.ZERO).build();
        assertThat(places(agreed(kring(LOW_MOOD), never, twelve().build()).unknown()))
                .isEqualTo(NOTHING_ASKED);
    }

    @Test
    void an_agreement_may_name_activities_instead_of_subjects_or_both() {
        Activity kring = kring(SLEEPING);
        Activity other = activity("ander").addTheme(LOW_MOOD).build();
        Session here = attended(Count.exact(13)).build();
        Session there = here.toBuilder().id("t").activity(other.id()).build();
        WorkingRule about =
                agreement(RULE).limit(Count.exact(12)).addAbout(kring.id()).build();
        assertThat(places(agreed(kring, other, here, there, about).broken())).containsExactly("session/s#/attendance");
        WorkingRule both = about.toBuilder().addTheme(LOW_MOOD).build();
        assertThat(places(agreed(kring, other, here, there, both).unknown())).isEqualTo(NOTHING_ASKED);
        Session sensitive = here.toBuilder().addTheme(LOW_MOOD).build();
        assertThat(places(agreed(kring, other, sensitive, there, both).broken()))
                .containsExactly("session/s#/attendance");
    }

    @Test
    void without_a_subject_or_without_a_number_nothing_can_be_told() {
        Session large = attended(Count.exact(13)).build();
        WorkingRule neither = agreement(RULE).build();
        assertThat(agreed(kring(LOW_MOOD), large, neither).unknown())
                .extracting(finding -> finding.place() + " " + finding.message().en())
                .containsExactly(
                        "rule/afspraak#/themes not assessable: for which subjects is not recorded",
                        "rule/afspraak#/limit not assessable: how many people make a small group is not recorded");
        for (Count vague : List.of(Count.about(12), Count.atLeast(3))) {
            assertThat(places(
                            agreed(kring(LOW_MOOD), large, twelve().limit(vague).build())
                                    .unknown()))
                    .as(vague.toString())
                    .containsExactly("rule/afspraak#/limit");
        }
        WorkingRule number = neither.toBuilder().limit(Count.atMost(12)).build();
        assertThat(places(agreed(kring(LOW_MOOD), large, number).unknown())).containsExactly("rule/afspraak#/themes");
        assertThat(judge(RULE, kring(LOW_MOOD), large).verdict())
                .as("nobody said what is small")
                .isEqualTo(Verdict.NOTHING_TO_JUDGE);
    }

    @Test
    void a_session_of_another_time_than_the_agreement_breaks_nothing() {
        WorkingRule until = twelve().period(Span.parse("../2020")).build();
        Session large = attended(Count.exact(13)).build();
        assertThat(places(agreed(kring(LOW_MOOD), large, until).unknown())).isEqualTo(NOTHING_ASKED);
        Session undated = large.toBuilder().when(Optional.empty()).build();
        assertThat(places(agreed(kring(LOW_MOOD), undated, until).unknown())).containsExactly("session/s#/when");
        Session then = large.toBuilder().when(Span.parse("2019-12-31")).build();
        assertThat(agreed(kring(LOW_MOOD), then, until).verdict()).isEqualTo(Verdict.BROKEN);
    }
}
