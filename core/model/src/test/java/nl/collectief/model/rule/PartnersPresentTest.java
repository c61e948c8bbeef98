package nl.collectief.model.rule;

import static nl.collectief.model.rule.Records.activity;
import static nl.collectief.model.rule.Records.agreed;
import static nl.collectief.model.rule.Records.agreement;
import static nl.collectief.model.rule.Records.judge;
import static nl.collectief.model.rule.Records.places;
import static nl.collectief.model.rule.Records.session;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Partner;
import nl.collectief.model.activity.Presence;
import nl.collectief.model.activity.Session;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.WorkingRule;
import nl.collectief.model.party.Attendance;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Entry;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;
import org.junit.jupiter.api.Test;

/** Whether those who agreed to be there every time were. */
class PartnersPresentTest {
    private static final String RULE = "partners-present";
    private static final Party A = party("a");
    private static final Party B = party("b");
    private static final Party C = party("c");
    private static final List<Optional<Presence>> PRESENCES =
            List.of(Optional.empty(), Optional.of(Presence.ALWAYS), Optional.of(Presence.ON_DEMAND));

    private static Party party(String id) {
        return Party.builder()
                .id(id)
                .name(Text.nl("Partij " + id))
                .kind(Vocabulary.PARTY_KIND.term("organisation"))
                .build();
    }

    private static Partner partner(Party party, Optional<Presence> presence) {
        return Partner.builder().party(party.id()).presence(presence).build();
    }

    private static Partner always(Party party) {
        return partner(party, Optional.of(Presence.ALWAYS));
    }

    private static Judgement judged(Entry... records) {
        return judge(RULE, with(records));
    }

    private static Entry[] with(Entry... records) {
        return Stream.concat(Stream.of(A, B, C), Stream.of(records)).toArray(Entry[]::new);
    }

    private static Session at(Party... there) {
        Session.Builder session = session("s", "2021-03-04").toBuilder();
        Stream.of(there).forEach(party -> session.addPartner(party.id()));
        return session.build();
    }

    /** Two partners, each always there, there on demand or not told when, against all who can have been there. */
    @Test
    void it_is_kept_if_all_who_are_always_to_be_there_were_and_never_told_where_nobody_was_recorded() {
        for (Optional<Presence> a : PRESENCES) {
            for (Optional<Presence> b : PRESENCES) {
                Activity kring = activity("kring")
                        .addPartners(partner(A, a), partner(B, b))
                        .build();
                Set<Party> always = Stream.of(A, B)
                        .filter(party -> (party == A ? a : b).equals(Optional.of(Presence.ALWAYS)))
                        .collect(Collectors.toSet());
                for (Set<Party> there : Sets.powerSet(Set.of(A, B, C))) {
                    Verdict expected = there.containsAll(always) ? Verdict.KEPT : Verdict.BROKEN;
                    if (always.isEmpty()) {
                        expected = Verdict.NOTHING_TO_JUDGE;
                    } else if (there.isEmpty()) {
                        expected = Verdict.NOT_ASSESSABLE;
                    }
                    assertThat(judged(kring, at(there.toArray(new Party[0]))).verdict())
                            .as("%s, %s: %s", a, b, there)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void whoever_was_missing_is_named() {
        Activity kring =
                activity("kring").addPartners(always(A), always(B), always(C)).build();
        assertThat(judged(kring, at(B)).broken()).singleElement().satisfies(finding -> {
            assertThat(finding.place()).hasToString("session/s#/partners");
            assertThat(finding.value()).isEqualTo("party/a, party/c");
            assertThat(finding.message().nl()).isEqualTo("zou er altijd zijn, en was er niet: Partij a, Partij c");
            assertThat(finding.message().en()).isEqualTo("was always to be there, and was not: Partij a, Partij c");
        });
        assertThat(judged(kring, at()).unknown())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().en())
                        .isEqualTo("not assessable: which partners were there is not recorded"));
    }

    @Test
    void an_activity_without_a_session_that_was_held_cannot_be_told_of() {
        Activity kring = activity("kring").addPartner(always(A)).build();
        Session never = at(B).toBuilder().held(Count.ZERO).build();
        assertThat(places(judged(kring, never).unknown())).containsExactly("activity/kring");
        assertThat(judged(kring, never).broken()).isEmpty();
        assertThat(places(judged(kring).unknown())).containsExactly("activity/kring");
        Activity onDemand = activity("kring")
                .addPartner(partner(A, Optional.of(Presence.ON_DEMAND)))
                .build();
        assertThat(judged(onDemand).verdict()).isEqualTo(Verdict.NOTHING_TO_JUDGE);
    }

    @Test
    void several_sessions_on_one_record_are_judged_as_one() {
        Session tally = at(A).toBuilder().held(Count.exact(12)).build();
        assertThat(judged(activity("kring").addPartner(always(A)).build(), tally)
                        .kept())
                .hasToString("[session/s]");
    }

    @Test
    void what_the_whole_agreed_holds_for_its_parts_unless_they_agreed_otherwise() {
        Activity whole = activity("geheel").addPartner(always(A)).build();
        Activity part = activity("kring").partOf(whole.id()).build();
        assertThat(judged(whole, part, at(A)).kept()).hasToString("[session/s]");
        assertThat(judged(whole, part, at(A)).unknown())
                .as("the whole met in its part")
                .isEmpty();
        assertThat(judged(whole, part, at(B)).verdict()).isEqualTo(Verdict.BROKEN);
        Activity other = part.toBuilder()
                .addPartners(partner(A, Optional.of(Presence.ON_DEMAND)), always(C))
                .build();
        assertThat(judged(whole, other, at(C)).verdict()).isEqualTo(Verdict.KEPT);
        assertThat(judged(whole, other, at(A)).broken())
                .singleElement()
                .satisfies(finding -> assertThat(finding.value()).isEqualTo("party/c"));
        Activity silent =
                part.toBuilder().addPartner(partner(A, Optional.empty())).build();
        assertThat(judged(whole, silent, at(B)).verdict())
                .as("a part that does not say when says nothing else")
                .isEqualTo(Verdict.BROKEN);
    }

    @Test
    void a_party_that_stands_there_twice_is_always_to_be_there_if_it_is_once() {
        Partner onDemand = partner(A, Optional.of(Presence.ON_DEMAND));
        for (List<Partner> order : List.of(List.of(onDemand, always(A)), List.of(always(A), onDemand))) {
            assertThat(judged(activity("kring").addAllPartners(order).build(), at(B))
                            .verdict())
                    .isEqualTo(Verdict.BROKEN);
        }
    }

    /** People of a stance, without a party, are told by how many of it attended. */
    @Test
    void of_a_stance_those_who_attended_tell() {
        Partner parents = Partner.builder()
                .stance(Stance.PARENT)
                .presence(Presence.ALWAYS)
                .build();
        Activity kring = activity("kring").addPartner(parents).build();
        assertThat(judged(kring, attended(Stance.PARENT, Count.exact(3))).verdict())
                .isEqualTo(Verdict.KEPT);
        assertThat(judged(kring, attended(Stance.PARENT, Count.ZERO)).broken())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().en())
                        .isEqualTo("was always to be there, and was not: "
                                + Stance.PARENT.label().en()));
        for (Session silent : List.of(
                attended(Stance.PARENT, Count.atMost(3)), attended(Stance.CHILD, Count.exact(3)), at(A), at())) {
            assertThat(judged(kring, silent).verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        }
        Activity both = kring.toBuilder().addPartner(always(A)).build();
        assertThat(judged(both, attended(Stance.PARENT, Count.exact(3))).verdict())
                .as("of the party nothing is told")
                .isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(judged(both, at(B)).verdict())
                .as("the party surely was not there")
                .isEqualTo(Verdict.BROKEN);
    }

    /** A party of another stance, or of none, leaves it to those who attended. */
    @Test
    void of_a_stance_a_party_of_that_stance_tells_as_well() {
        Activity kring = activity("kring")
                .addPartner(Partner.builder()
                        .stance(Stance.PROFESSIONAL)
                        .presence(Presence.ALWAYS)
                        .build())
                .build();
        Session others = at().toBuilder()
                .addPartner(Party.KIND.ref("d"))
                .addAttendance(Attendance.builder()
                        .stance(Stance.PARENT)
                        .count(Count.exact(5))
                        .build())
                .build();
        Session nobody = others.toBuilder()
                .addAttendance(Attendance.builder()
                        .stance(Stance.PROFESSIONAL)
                        .count(Count.ZERO)
                        .build())
                .build();
        Party team = party("d").toBuilder().stance(Stance.PROFESSIONAL).build();
        assertThat(judged(team, kring, others).verdict()).isEqualTo(Verdict.KEPT);
        assertThat(judged(team, kring, nobody).verdict()).isEqualTo(Verdict.KEPT);
        for (Party other :
                List.of(party("d"), team.toBuilder().stance(Stance.PARENT).build())) {
            assertThat(judged(other, kring, others).verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
            assertThat(judged(other, kring, nobody).verdict()).isEqualTo(Verdict.BROKEN);
        }
    }

    private static Session attended(Stance stance, Count count) {
        return at().toBuilder()
                .addAttendance(Attendance.builder().stance(stance).count(count).build())
                .build();
    }

    @Test
    void an_agreement_holds_for_what_it_is_about() {
        Activity kring = activity("kring").addPartner(always(A)).build();
        Activity other = activity("ander").addPartner(always(A)).build();
        Session elsewhere = at(B).toBuilder().id("elders").activity(other.id()).build();
        Judgement judgement = agreed(with(
                kring,
                other,
                at(A),
                elsewhere,
                agreement(RULE).addAbout(kring.id()).build()));
        assertThat(judgement.kept()).hasToString("[session/s]");
        assertThat(judgement.verdict()).isEqualTo(Verdict.KEPT);
    }

    @Test
    void an_agreement_about_an_activity_misses_who_is_always_to_be_there_and_its_sessions() {
        WorkingRule agreement =
                agreement(RULE).addAbout(Activity.KIND.ref("kring")).build();
        assertThat(places(agreed(with(activity("kring").build(), at(A), agreement))
                        .unknown()))
                .containsExactly("activity/kring#/partners");
        Activity whole = activity("geheel").addPartner(always(A)).build();
        assertThat(places(
                        agreed(with(whole, activity("kring").partOf(whole.id()).build(), agreement))
                                .unknown()))
                .containsExactly("activity/geheel", "activity/kring");
    }

    @Test
    void a_session_of_another_time_than_the_agreement_breaks_nothing() {
        Activity kring = activity("kring").addPartner(always(A)).build();
        WorkingRule since = agreement(RULE).period(Span.parse("2021-03/..")).build();
        List<String> verdicts = new ArrayList<>();
        for (String when : List.of("2021-03-31", "2021-02-28", "2021", "2020/..")) {
            Session broken = at(B).toBuilder().when(Span.parse(when)).build();
            Judgement judgement = agreed(with(kring, broken, since));
            verdicts.add(when + " " + judgement.verdict().code() + " " + places(judgement.unknown()));
        }
        assertThat(verdicts)
                .containsExactly(
                        "2021-03-31 broken []",
                        "2021-02-28 not-assessable [rule/afspraak]",
                        "2021 not-assessable [session/s#/when]",
                        "2020/.. not-assessable [session/s#/when]");
        Session undated = at(B).toBuilder().when(Optional.empty()).build();
        assertThat(places(agreed(with(kring, undated, since)).unknown())).containsExactly("session/s#/when");
        assertThat(agreed(with(kring, undated, agreement(RULE).build())).verdict())
                .as("an agreement without a date holds throughout")
                .isEqualTo(Verdict.BROKEN);
        Session whole = at(A).toBuilder().when(Optional.empty()).build();
        assertThat(agreed(with(kring, whole, since)).verdict())
                .as("whenever it was, all were there")
                .isEqualTo(Verdict.KEPT);
    }
}
