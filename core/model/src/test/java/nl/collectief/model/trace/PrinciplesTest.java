package nl.collectief.model.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Exchange;
import nl.collectief.model.activity.GroupRole;
import nl.collectief.model.activity.OwnershipChange;
import nl.collectief.model.activity.OwnershipStage;
import nl.collectief.model.activity.RoleHolder;
import nl.collectief.model.learning.Outcome;
import nl.collectief.model.learning.OutcomeState;
import nl.collectief.model.party.Stance;
import nl.collectief.model.principle.GuidingPrinciple;
import nl.collectief.model.principle.StatedEvidence;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.record.Entry;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.voice.Attribution;
import nl.collectief.model.voice.Consent;
import nl.collectief.model.voice.Signal;
import nl.collectief.model.voice.Story;
import nl.collectief.model.voice.StoryForm;
import org.junit.jupiter.api.Test;

class PrinciplesTest {
    private static final Programme PROGRAMME = Programme.builder()
            .id("proef")
            .title(Text.nl("Proef"))
            .mission(Text.nl("Samen"))
            .build();

    private static Activity.Builder kring() {
        return Activity.builder().id("kring").title(Text.nl("Kring")).kind(Vocabulary.ACTIVITY_KIND.term("webinar"));
    }

    private static Principles principles(Entry... records) {
        List<Entry> all = new ArrayList<>(List.of(records));
        all.add(PROGRAMME);
        Dossier dossier = Dossier.assemble(all).orElseThrow();
        return Principles.of(dossier, Trace.of(dossier));
    }

    private static List<GuidingPrinciple> shown(Activity activity, Entry... others) {
        List<Entry> all = new ArrayList<>(List.of(others));
        all.add(activity);
        List<Evidence> found = principles(all.toArray(new Entry[0])).on(activity.id());
        assertThat(found).allSatisfy(evidence -> {
            assertThat(evidence.structural()).isTrue();
            assertThat(evidence.by()).isEmpty();
            assertThat(evidence.grounds()).isNotEmpty();
        });
        return found.stream().map(Evidence::principle).toList();
    }

    private static OwnershipChange led(OwnershipStage stage) {
        return OwnershipChange.builder().stage(stage).build();
    }

    @Test
    void nothing_recorded_is_evidence_of_nothing() {
        Activity bare = kring().build();
        assertThat(shown(bare)).isEmpty();
        assertThat(principles(bare).missing(bare.id())).containsExactly(GuidingPrinciple.values());
        assertThat(principles(bare).missing(PROGRAMME.id())).containsExactly(GuidingPrinciple.values());
    }

    @Test
    void a_parent_heard_or_among_the_organisers_is_a_starting_point() {
        for (Stance stance : Stance.values()) {
            Signal signal = Signal.builder()
                    .id("signaal")
                    .says(Text.nl("s"))
                    .addRaisedBy(stance)
                    .build();
            List<GuidingPrinciple> expected = stance.isVoice() ? List.of(GuidingPrinciple.STARTING_POINT) : List.of();
            assertThat(shown(kring().addAnswer(signal.id()).build(), signal))
                    .as("heard: %s", stance)
                    .isEqualTo(expected);
            assertThat(shown(kring().addOrganiser(RoleHolder.builder()
                                    .role(GroupRole.LEAD)
                                    .stance(stance)
                                    .build())
                            .build()))
                    .as("organiser: %s", stance)
                    .isEqualTo(expected);
        }
    }

    @Test
    void peers_are_a_network_and_normalise_and_exchange_both_ways_is_a_network_alone() {
        for (Exchange exchange : Exchange.values()) {
            List<GuidingPrinciple> expected = switch (exchange) {
                case PEER -> List.of(GuidingPrinciple.NETWORK, GuidingPrinciple.NORMALISING);
                case RECIPROCAL -> List.of(GuidingPrinciple.NETWORK);
                default -> List.of();
            };
            assertThat(shown(kring().addExchange(exchange).build()))
                    .as(exchange.code())
                    .isEqualTo(expected);
        }
    }

    @Test
    void who_leads_last_is_a_network_if_parents_do() {
        for (OwnershipStage stage : OwnershipStage.values()) {
            assertThat(shown(kring().addOwnership(led(OwnershipStage.PROFESSIONAL_LED), led(stage))
                            .build()))
                    .as(stage.code())
                    .isEqualTo(stage.isParentLed() ? List.of(GuidingPrinciple.NETWORK) : List.of());
            assertThat(shown(kring().addOwnership(led(stage), led(OwnershipStage.CO_LED))
                            .build()))
                    .as("%s before", stage)
                    .isEmpty();
        }
    }

    @Test
    void what_comes_early_prevents_and_what_is_not_known_to_does_not() {
        assertThat(shown(kring().early(true).build())).containsExactly(GuidingPrinciple.PREVENTION);
        assertThat(shown(kring().early(false).build())).isEmpty();
    }

    @Test
    void a_judgement_about_nothing_in_particular_is_one_on_the_programme() {
        Activity bare = kring().build();
        StatedEvidence onAll = StatedEvidence.builder()
                .id("geheel")
                .principle(GuidingPrinciple.NETWORK)
                .by(Stance.PROFESSIONAL)
                .says(Text.nl("Iedereen kent elkaar."))
                .build();
        StatedEvidence onOne = StatedEvidence.builder()
                .id("kring")
                .principle(GuidingPrinciple.NETWORK)
                .by(Stance.PARENT)
                .addAbout(bare.id())
                .says(Text.nl("Wij kennen elkaar."))
                .build();
        Principles principles = principles(bare, onAll, onOne);
        assertThat(principles.on(PROGRAMME.id())).singleElement().satisfies(evidence -> {
            assertThat(evidence.structural()).isFalse();
            assertThat(evidence.by()).contains(Stance.PROFESSIONAL);
            assertThat(evidence.says()).isEqualTo(onAll.says());
            assertThat(evidence.grounds()).containsExactly(onAll.id());
        });
        assertThat(principles.on(bare.id())).extracting(Evidence::says).containsExactly(onOne.says());
        assertThat(principles.judges(GuidingPrinciple.NETWORK)).containsExactly(Stance.PARENT, Stance.PROFESSIONAL);
        assertThat(principles.judges(GuidingPrinciple.PREVENTION)).isEmpty();
        assertThat(principles.missing(bare.id()))
                .doesNotContain(GuidingPrinciple.NETWORK)
                .hasSize(3);
        assertThat(principles.of(GuidingPrinciple.NETWORK))
                .hasSameSizeAs(principles.all())
                .hasSize(2);
    }

    @Test
    void stories_and_outcomes_speak_for_a_principle_where_they_say_so() {
        Activity bare = kring().build();
        Set<GuidingPrinciple> two = Set.of(GuidingPrinciple.PREVENTION, GuidingPrinciple.NETWORK);
        Story story = Story.builder()
                .id("verhaal")
                .form(StoryForm.STORY)
                .gist(Text.nl("Zo ging het."))
                .teller(Stance.YOUNG_PERSON)
                .addAbout(bare.id())
                .principles(two)
                .build();
        Outcome outcome = Outcome.builder()
                .id("opbrengst")
                .says(Text.nl("Het hielp."))
                .state(OutcomeState.REPORTED)
                .addFrom(bare.id())
                .addSaidBy(Stance.PROFESSIONAL, Stance.PARENT)
                .principles(two)
                .build();
        assertThat(principles(bare, story, outcome).on(bare.id()))
                .extracting(
                        evidence -> evidence.principle() + " " + evidence.by().orElseThrow() + " "
                                + evidence.grounds().get(0).id())
                .containsExactlyInAnyOrder(
                        "NETWORK YOUNG_PERSON verhaal",
                        "PREVENTION YOUNG_PERSON verhaal",
                        "NETWORK PARENT opbrengst",
                        "PREVENTION PARENT opbrengst",
                        "NETWORK PROFESSIONAL opbrengst",
                        "PREVENTION PROFESSIONAL opbrengst");
        Story withdrawn = story.toBuilder()
                .consent(Consent.builder()
                        .given(PartialDate.parse("2020"))
                        .withdrawn(PartialDate.parse("2022"))
                        .attribution(Attribution.ROLE)
                        .build())
                .build();
        assertThat(principles(bare, withdrawn).all()).isEmpty();
        Outcome nobodys = outcome.toBuilder().saidBy(Set.of()).build();
        assertThat(principles(bare, nobodys).on(bare.id()))
                .hasSize(2)
                .allMatch(evidence -> evidence.by().isEmpty());
        assertThat(principles(bare, story.toBuilder().principles(Set.of()).build())
                        .all())
                .isEmpty();
    }
}
