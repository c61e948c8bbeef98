package nl.collectief.evaluation.network;

import static nl.collectief.evaluation.network.Networks.CORE;
import static nl.collectief.evaluation.network.Networks.YEAR;
import static nl.collectief.evaluation.network.Networks.arc;
import static nl.collectief.evaluation.network.Networks.dossier;
import static nl.collectief.evaluation.network.Networks.end;
import static nl.collectief.evaluation.network.Networks.network;
import static nl.collectief.evaluation.network.Networks.party;
import static nl.collectief.evaluation.network.Networks.seat;
import static nl.collectief.evaluation.network.Networks.tie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.coalition.MembershipState;
import nl.collectief.model.coalition.Tie;
import nl.collectief.model.coalition.TieScore;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.party.Attendance;
import nl.collectief.model.party.Domain;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Conversation;
import org.junit.jupiter.api.Test;

class CoalitionNetworkTest {
    private static final List<Party> PARTIES = List.of(
            party("jgz", Domain.MEDICAL),
            party("vroedvrouw", Domain.MEDICAL),
            party("buurtteam", Domain.SOCIAL),
            party("welzijn", Domain.SOCIAL),
            party("school"));
    private static final Ref<Conversation> FIRST = Conversation.KIND.ref("eerste");
    private static final Ref<Conversation> SECOND = Conversation.KIND.ref("tweede");

    private static CoalitionNetwork of(Tie.Builder... ties) {
        return network(PARTIES, Stream.of(ties).map(Tie.Builder::build).toList());
    }

    private static CoalitionNetwork seated(List<Membership> seats, Tie.Builder... ties) {
        List<Entry> records = new ArrayList<>(PARTIES);
        records.add(Coalition.builder()
                .id("kern")
                .name(Text.nl("Kern"))
                .members(seats)
                .build());
        Stream.of(ties).map(Tie.Builder::build).forEach(records::add);
        return network(records);
    }

    private static TieScore score(String item, int score) {
        return TieScore.builder()
                .item(Vocabulary.TIE_ITEM.term(item))
                .score(score)
                .build();
    }

    private static Conversation.Builder wave(Ref<Conversation> id, String when) {
        return Conversation.builder()
                .id(id)
                .title(Text.nl("Vragenlijst"))
                .kind(Vocabulary.CONVERSATION_KIND.term(
                        Vocabulary.CONVERSATION_KIND.builtIn().iterator().next()))
                .coalition(CORE)
                .when(Span.parse(when));
    }

    private static Attendance answered(long number) {
        return Attendance.builder()
                .stance(Stance.PROFESSIONAL)
                .count(Count.exact(number))
                .build();
    }

    @Test
    void a_tie_to_a_party_that_is_no_member_stands_apart() {
        List<Entry> records = new ArrayList<>(Networks.records(
                PARTIES,
                List.of(tie("jgz", "huisarts").build(), tie("jgz", "buurtteam").build())));
        records.add(party("huisarts", Domain.MEDICAL));
        CoalitionNetwork network = network(records);
        assertThat(network.apart())
                .extracting(Apart::toString)
                .containsExactly("tie/jgz-huisarts (one end is no member)");
        assertThat(network.ties()).extracting(tie -> tie.id().id()).containsExactly("jgz-buurtteam");
        assertThat(network.members()).doesNotContain(end("huisarts")).hasSize(5);
        assertThat(network.figure(Measure.DENSITY)).hasToString("density (undirected): 0.100 (1 of 10)");
        assertThat(network).hasToString("CoalitionNetwork {coalition/kern, members=5, ties=1, isolates=3, apart=1}");
    }

    @Test
    void ties_within_one_member_stand_apart() {
        CoalitionNetwork network = seated(
                List.of(seat("jgz"), Membership.builder().stance(Stance.PARENT).build()),
                tie(end(Stance.PARENT), end(Stance.PARENT)),
                tie(end("jgz"), end(Stance.PARENT)));
        assertThat(network.apart()).extracting(Apart::reason).containsExactly(Apart.Reason.WITHIN_ONE_MEMBER);
        assertThat(network.members()).containsExactly(end("jgz"), end(Stance.PARENT));
        assertThat(network.figure(Measure.DENSITY).value()).hasValue(1);
        assertThat(network.label(end(Stance.PARENT)).nl())
                .isEqualTo(Stance.PARENT.label().nl());
    }

    @Test
    void a_stance_is_a_member_if_a_seat_is_taken_from_it() {
        Membership parents = seat("school").toBuilder().stance(Stance.PARENT).build();
        CoalitionNetwork network = seated(
                List.of(seat("jgz"), parents),
                tie(end("jgz"), end(Stance.PARENT)),
                tie(end("jgz"), end(Stance.RESEARCHER)));
        assertThat(network.members()).containsExactly(end("jgz"), end("school"), end(Stance.PARENT));
        assertThat(network.apart()).hasSize(1);
        assertThat(network.isolates()).containsExactly(end("school"));
    }

    @Test
    void only_seats_that_are_taken_make_members() {
        CoalitionNetwork network = seated(List.of(
                seat("jgz").toBuilder().state(MembershipState.ACTIVE).build(),
                seat("vroedvrouw").toBuilder().state(MembershipState.WISHED).build(),
                seat("buurtteam").toBuilder().period(Span.parse("../2020")).build(),
                seat("welzijn").toBuilder().period(Span.parse("2021-autumn/..")).build(),
                seat("school").toBuilder().period(Span.parse("2021-winter/..")).build(),
                Membership.builder().number(Count.exact(2)).build()));
        assertThat(network.members()).containsExactly(end("jgz"), end("school"), end("welzijn"));
        // winter begins in December and ends in the next year
        assertThat(network.perhaps()).containsExactly(end("school"));
        assertThat(network.nameless()).isOne();
    }

    @Test
    void the_seat_tells_the_domain_before_the_party() {
        CoalitionNetwork network = seated(List.of(
                seat("jgz"), seat("jgz").toBuilder().domain(Domain.SOCIAL).build(), seat("buurtteam"), seat("school")));
        assertThat(network.members()).hasSize(3);
        assertThat(network.domain(end("jgz"))).contains(Domain.SOCIAL);
        assertThat(network.domain(end("buurtteam"))).contains(Domain.SOCIAL);
        assertThat(network.domain(end("school"))).isEmpty();
    }

    @Test
    void ties_of_another_time_or_coalition_are_no_part_of_it() {
        Coalition other = Coalition.builder()
                .id("ander")
                .name(Text.nl("Ander"))
                .addMember(seat("jgz"))
                .addMember(seat("school"))
                .build();
        List<Entry> records = new ArrayList<>(Networks.records(
                PARTIES,
                List.of(
                        tie("jgz", "school").coalition(other.id()).build(),
                        tie("jgz", "buurtteam").when(Span.parse("2019")).build(),
                        tie("jgz", "welzijn").when(Span.parse("2020-winter")).build(),
                        tie("buurtteam", "welzijn").coalition(Optional.empty()).build())));
        records.add(other);
        CoalitionNetwork network = network(records);
        assertThat(network.ties()).extracting(tie -> tie.id().id()).containsExactly("buurtteam-welzijn", "jgz-welzijn");
        assertThat(network.perhapsTied()).extracting(Ref::id).containsExactly("jgz-welzijn");
        assertThatThrownBy(() -> CoalitionNetwork.of(dossier(records), Coalition.KIND.ref("geen"), YEAR))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void the_medical_side_is_tied_to_the_social_side() {
        CoalitionNetwork network = of(
                arc("jgz", "buurtteam").strength(3),
                arc("buurtteam", "jgz").strength(2),
                arc("jgz", "vroedvrouw").strength(4),
                arc("vroedvrouw", "school").strength(1));
        DomainTies ties = network.between(Domain.MEDICAL, Domain.SOCIAL);
        assertThat(ties).hasToString("medical - social: density (undirected): 0.250 (1 of 4), without a tie across: 2");
        assertThat(ties.pairs()).hasToString("[party/buurtteam - party/jgz]");
        assertThat(ties.ties()).extracting(tie -> tie.id().id()).containsExactly("buurtteam-jgz", "jgz-buurtteam");
        assertThat(ties.untied()).containsExactly(end("vroedvrouw"), end("welzijn"));
        assertThat(network.between(Domain.MEDICAL, Domain.SOCIAL, TieReading.DIRECTED)
                        .density()
                        .denominator())
                .isEqualTo(8);
        assertThat(network.between(Domain.MEDICAL, Domain.MEDICAL).density().value())
                .hasValue(1);
        assertThat(network.between(Domain.MEDICAL, Domain.POLICY).density().undefined())
                .contains(Undefined.TOO_FEW_MEMBERS);
        assertThat(network.positions(TieReading.UNDIRECTED).stream().filter(Position::bridges))
                .extracting(Position::member)
                .containsExactly(end("jgz"));
        // two pairs between members with a domain: one across, one within; 4 of 6 possible pairs are across
        assertThat(network.figure(Measure.EI_INDEX)).hasToString("ei-index (undirected): 0.000 (0 of 2)");
        assertThat(network.figure(Measure.EI_EXPECTED)).hasToString("ei-expected (undirected): 0.333 (2 of 6)");
        // weighed 3 across and 4 within; the tie to a member without a domain takes no part
        assertThat(network.figure(Measure.EI_INDEX, TieReading.WEIGHTED))
                .hasToString("ei-index (undirected, weighted): -0.143 (-1 of 7)");
        assertThat(network.figure(Measure.DENSITY, TieReading.WEIGHTED).numerator())
                .isEqualTo(8);
        assertThat(network.strength()).hasToString("2.500 (number of scores 4, from 1 to 4)");
        assertThat(network.strength().value()).hasValue(2.5);
    }

    @Test
    void what_has_no_answer_says_why() {
        CoalitionNetwork network = of(tie("jgz", "buurtteam"));
        assertThat(network.figure(Measure.DENSITY, TieReading.WEIGHTED).undefined())
                .contains(Undefined.STRENGTH_NOT_RECORDED);
        assertThat(network.figure(Measure.EI_INDEX, TieReading.WEIGHTED).undefined())
                .contains(Undefined.STRENGTH_NOT_RECORDED);
        assertThat(of().figure(Measure.EI_INDEX).undefined()).contains(Undefined.NOTHING_TO_MEASURE);
        assertThat(of().figure(Measure.EI_EXPECTED).undefined()).contains(Undefined.NOTHING_TO_MEASURE);
        assertThat(network.figure(Measure.IN_DEGREE_CENTRALISATION).undefined()).contains(Undefined.OTHER_READING);
        assertThat(network.figures(TieReading.UNDIRECTED))
                .extracting(NetworkFigure::measure)
                .containsExactly(
                        Measure.DENSITY,
                        Measure.DEGREE_CENTRALISATION,
                        Measure.BETWEENNESS_CENTRALISATION,
                        Measure.CLOSENESS_CENTRALISATION,
                        Measure.EI_INDEX,
                        Measure.EI_EXPECTED);
        assertThat(network.figure(Measure.CLOSENESS_CENTRALISATION).label().nl())
                .isEqualTo("niet bepaald: niet alle leden zijn verbonden");
        assertThat(network.figure(Measure.DENSITY).label().nl()).isEqualTo("0,100 (1 van 10)");
        assertThatThrownBy(() -> NetworkFigure.of(Measure.DENSITY, TieReading.DIRECTED, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> network.between(Domain.MEDICAL, Domain.SOCIAL, TieReading.WEIGHTED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void trust_and_value_go_one_way_and_tell_the_range_seen() {
        CoalitionNetwork network = of(
                arc("jgz", "buurtteam").addScore(score("reliability", 4)).addScore(score("openness", 3)),
                arc("buurtteam", "jgz").addScore(score("support-of-mission", 2)).addScore(score("power", 1)));
        assertThat(network.scores(Aspect.TRUST, end("jgz"), end("buurtteam")))
                .isEqualTo(new ScoreMean(7, 2, Optional.of(3), Optional.of(4)));
        assertThat(network.scores(Aspect.TRUST).label().nl()).isEqualTo("3,000 (aantal scores 3, van 2 tot 4)");
        assertThat(network.scores(Aspect.VALUE).value()).hasValue(1);
        assertThat(network.scores(Aspect.VALUE, end("jgz"), end("buurtteam"))
                        .label()
                        .en())
                .isEqualTo("not defined: there is nothing to measure");
        assertThat(network.scores(Vocabulary.TIE_ITEM.term("openness")).count()).isOne();
        assertThat(Stream.of(Aspect.values()).flatMap(aspect -> aspect.items().stream()))
                .hasSize(6)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_wave_has_its_own_ties_members_and_response() {
        List<Entry> records = new ArrayList<>(Networks.records(
                PARTIES,
                List.of(
                        arc("jgz", "buurtteam").measuredIn(FIRST).build(),
                        arc("buurtteam", "welzijn").measuredIn(FIRST).build(),
                        arc("jgz", "buurtteam")
                                .id("jgz-buurtteam-2")
                                .measuredIn(SECOND)
                                .build(),
                        arc("jgz", "welzijn").measuredIn(SECOND).build())));
        records.add(wave(FIRST, "2020")
                .invited(Count.exact(8))
                .addVoice(answered(6))
                .build());
        records.add(wave(SECOND, "2021")
                .invited(Count.exact(5))
                .addVoice(answered(6))
                .build());
        CoalitionNetwork first = CoalitionNetwork.of(dossier(records), CORE, FIRST);
        CoalitionNetwork second = CoalitionNetwork.of(dossier(records), CORE, SECOND);
        assertThat(first.ties()).hasSize(2);
        Response response = first.response(TieReading.UNDIRECTED);
        assertThat(response.rate()).isEqualTo(Observation.of(Ratio.share(6, 8)));
        assertThat(response.silent()).containsExactly(end("school"), end("vroedvrouw"), end("welzijn"));
        assertThat(response)
                .hasToString("Response {2 of 5 members told of ties, density 0.200 (2 of 10) to 1.000 (10 of 10)}");
        assertThat(first.response(TieReading.DIRECTED).highest().numerator()).isEqualTo(2 + 3 * 4);
        assertThat(first.response(TieReading.UNDIRECTED, List.of(end("school")))
                        .highest()
                        .numerator())
                .isEqualTo(2 + 4);
        assertThat(first.only(Vocabulary.TIE_KIND.term("referral"))
                        .response(TieReading.UNDIRECTED)
                        .silent())
                .isEqualTo(response.silent());
        assertThat(second.response(TieReading.UNDIRECTED).rate()).isInstanceOf(Observation.Missing.class);
        assertThat(network(records).response(TieReading.UNDIRECTED).rate())
                .isInstanceOf(Observation.NotApplicable.class);
        assertThat(first.response(TieReading.WEIGHTED).highest().undefined()).contains(Undefined.OTHER_READING);
    }

    @Test
    void two_waves_are_compared() {
        List<Entry> records = new ArrayList<>(PARTIES);
        records.add(Coalition.builder()
                .id("kern")
                .name(Text.nl("Kern"))
                .addMember(seat("jgz"))
                .addMember(seat("buurtteam"))
                .addMember(seat("welzijn").toBuilder()
                        .period(Span.parse("2018/2020"))
                        .build())
                .addMember(
                        seat("school").toBuilder().period(Span.parse("2021/..")).build())
                .build());
        records.add(wave(FIRST, "2020").build());
        records.add(wave(SECOND, "2021").build());
        Stream.of(
                        tie("jgz", "buurtteam").measuredIn(FIRST),
                        tie("jgz", "welzijn").measuredIn(FIRST),
                        tie("jgz", "buurtteam").id("jgz-buurtteam-2").measuredIn(SECOND),
                        tie("jgz", "school").measuredIn(SECOND))
                .map(Tie.Builder::build)
                .forEach(records::add);
        NetworkChange change = CoalitionNetwork.of(dossier(records), CORE, SECOND)
                .since(CoalitionNetwork.of(dossier(records), CORE, FIRST), TieReading.UNDIRECTED);
        assertThat(change).hasToString("NetworkChange {members kept 2 of 3, new 1; ties kept 1 of 2, new 1}");
        assertThat(change.newMembers()).containsExactly(end("school"));
        assertThat(change.lostMembers()).containsExactly(end("welzijn"));
        assertThat(change.lost()).containsExactly(new Link(end("jgz"), end("welzijn")));
        assertThat(change.made()).containsExactly(new Link(end("jgz"), end("school")));
        assertThat(change.tieRetentionAmongKept()).isEqualTo(Ratio.share(1, 1));
        assertThat(change.before())
                .isEqualTo(change.after())
                .extracting(NetworkFigure::denominator)
                .isEqualTo(1.0);
    }

    @Test
    void every_constant_reads_in_two_languages() {
        Stream.<Coded[]>of(
                        Measure.values(),
                        TieReading.values(),
                        Undefined.values(),
                        Aspect.values(),
                        Apart.Reason.values(),
                        ExpertiseCoverage.State.values())
                .flatMap(Stream::of)
                .forEach(constant -> assertThat(constant.label().nl()).isNotBlank());
    }
}
