package nl.collectief.evaluation.network;

import static nl.collectief.evaluation.network.Networks.CORE;
import static nl.collectief.evaluation.network.Networks.arc;
import static nl.collectief.evaluation.network.Networks.end;
import static nl.collectief.evaluation.network.Networks.network;
import static nl.collectief.evaluation.network.Networks.party;
import static nl.collectief.evaluation.network.Networks.seat;
import static nl.collectief.evaluation.network.Networks.tie;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.coalition.Tie;
import nl.collectief.model.party.Domain;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Conversation;
import org.junit.jupiter.api.Test;

/** Who is a member of a network and which ties are of it. */
class SelectionTest {
    private static CoalitionNetwork seated(List<Membership> seats, Entry... more) {
        List<Entry> records = new ArrayList<>(
                Stream.of("jgz", "school", "welzijn").map(Networks::party).toList());
        records.add(party("ouders").toBuilder().stance(Stance.PARENT).build());
        records.add(Coalition.builder()
                .id(CORE.id())
                .name(Text.nl("Kern"))
                .members(seats)
                .build());
        records.addAll(List.of(more));
        return network(records);
    }

    private static List<String> ids(CoalitionNetwork network) {
        return network.ties().stream().map(Tie::id).map(Ref::id).toList();
    }

    @Test
    void seats_without_a_tie_are_members_parties_first_and_stances_in_their_order() {
        CoalitionNetwork network = seated(
                List.of(
                        Membership.builder().stance(Stance.PROFESSIONAL).build(),
                        seat("school"),
                        Membership.builder().stance(Stance.PARENT).build(),
                        seat("jgz"),
                        Membership.builder().build()),
                Networks.survey("2021"));
        assertThat(network.members())
                .containsExactly(end("jgz"), end("school"), end(Stance.PARENT), end(Stance.PROFESSIONAL))
                .isEqualTo(network.isolates());
        assertThat(network.nameless()).isOne();
    }

    @Test
    void whom_a_party_stands_for_is_known_by_a_tie() {
        CoalitionNetwork network = seated(
                List.of(seat("jgz"), seat("ouders")),
                tie(end("jgz"), end(Stance.PARENT)).build(),
                tie(end("jgz"), end(Stance.RESEARCHER)).build());
        assertThat(network.members()).contains(end(Stance.PARENT)).doesNotContain(end(Stance.RESEARCHER));
        assertThat(network.apart()).hasSize(1);
    }

    @Test
    void a_tie_belongs_to_the_coalition_of_its_survey_unless_it_names_one() {
        Coalition other = Coalition.builder()
                .id("ander")
                .name(Text.nl("Ander"))
                .members(List.of(seat("jgz"), seat("school")))
                .build();
        Conversation.Builder survey = Conversation.builder()
                .title(Text.nl("Meting"))
                .kind(Vocabulary.CONVERSATION_KIND.term("survey"))
                .when(Span.parse("2021"));
        Conversation theirs = survey.id("van-hen").coalition(other.id()).build();
        Conversation nobodys =
                survey.id("van-niemand").coalition(Optional.empty()).build();
        CoalitionNetwork network = seated(
                List.of(seat("jgz"), seat("school")),
                other,
                theirs,
                nobodys,
                tie("jgz", "school")
                        .id("theirs")
                        .coalition(Optional.empty())
                        .measuredIn(theirs.id())
                        .build(),
                tie("jgz", "school").id("ours").measuredIn(theirs.id()).build(),
                tie("jgz", "school")
                        .id("open")
                        .coalition(Optional.empty())
                        .measuredIn(nobodys.id())
                        .build(),
                tie("jgz", "welzijn")
                        .id("elsewhere")
                        .coalition(Optional.empty())
                        .measuredIn(nobodys.id())
                        .build());
        assertThat(ids(network)).containsExactly("open", "ours");
        assertThat(network.apart())
                .as("a tie of nobody's to a stranger is not ours")
                .isEmpty();
    }

    @Test
    void a_network_can_be_of_some_kinds_of_tie_or_some_members_only() {
        CoalitionNetwork network = seated(
                List.of(seat("jgz"), seat("school"), seat("welzijn")),
                tie("jgz", "school").build(),
                tie("school", "welzijn")
                        .kind(Vocabulary.TIE_KIND.term("referral"))
                        .build());
        assertThat(ids(network.only(Vocabulary.TIE_KIND.term("referral")))).containsExactly("school-welzijn");
        assertThat(network.only(Vocabulary.TIE_KIND.term("referral")).members()).hasSize(3);
        CoalitionNetwork two = network.among(List.of(end("jgz"), end("school")));
        assertThat(ids(two)).containsExactly("jgz-school");
        assertThat(two.members()).containsExactly(end("jgz"), end("school"));
    }

    @Test
    void a_tie_without_direction_goes_both_ways() {
        CoalitionNetwork network = seated(
                List.of(seat("jgz"), seat("school")), tie("jgz", "school").build());
        assertThat(network.figure(Measure.DENSITY, TieReading.DIRECTED))
                .hasToString("density (directed): 1.000 (2 of 2)");
    }

    @Test
    void within_one_domain_every_pair_counts_once_and_the_ties_are_those_of_the_pairs() {
        CoalitionNetwork network = seated(
                Stream.of("jgz", "school", "welzijn")
                        .map(id -> seat(id).toBuilder().domain(Domain.MEDICAL).build())
                        .toList(),
                arc("school", "jgz").build());
        DomainTies within = network.between(Domain.MEDICAL, Domain.MEDICAL);
        assertThat(within.density()).hasToString("density (undirected): 0.333 (1 of 3)");
        assertThat(within.ties()).extracting(tie -> tie.id().id()).containsExactly("school-jgz");
        assertThat(within.untied()).containsExactly(end("welzijn"));
    }
}
