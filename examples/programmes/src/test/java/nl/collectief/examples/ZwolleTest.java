package nl.collectief.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.collectief.evaluation.network.CoalitionNetwork;
import nl.collectief.evaluation.network.StanceTies;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.coalition.AgreementLevel;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Milestone;
import nl.collectief.model.coalition.MilestoneKind;
import nl.collectief.model.coalition.SpreadKind;
import nl.collectief.model.coalition.Tie;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.Barrier;
import nl.collectief.model.learning.Lesson;
import nl.collectief.model.learning.Outcome;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.StatedFigure;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Language;
import nl.collectief.model.time.Period;
import nl.collectief.model.trace.Trace;
import nl.collectief.model.voice.Conversation;
import nl.collectief.model.voice.Insight;
import nl.collectief.model.voice.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zwolle building networks of parents: the facts of the inventory, typed again. */
class ZwolleTest {
    private static final Told TOLD = Told.of("zwolle");
    private static final Dossier ZWOLLE = TOLD.dossier();

    private static Coalition coalition(String id) {
        return ZWOLLE.get(Coalition.KIND, id);
    }

    @Test
    void three_wijken_and_ten_studies() {
        assertThat(ZWOLLE.get(StatedFigure.KIND, "wijken").count()).contains(Count.exact(3));
        assertThat(ZWOLLE.get(StatedFigure.KIND, "studies").count()).contains(Count.exact(10));
        assertThat(ZWOLLE.programme().areas()).hasSize(3);
        WorkingArea stadshagen = ZWOLLE.get(WorkingArea.KIND, "stadshagen");
        assertThat(stadshagen.parts().get(0).area()).hasToString("WK019322@2020");
        assertThat(stadshagen.notes()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stadshagen", "wijk-2", "wijk-3"})
    void every_wijk_has_a_learning_community_a_trio_and_a_network(String wijk) {
        Coalition trio = coalition("trio-" + wijk);
        assertThat(trio.kind().map(Code::value)).contains("steering-trio");
        assertThat(trio.members())
                .allMatch(member -> member.number().equals(Optional.of(Count.exact(1))))
                .extracting(member -> member.stance().orElseThrow())
                .containsExactlyInAnyOrder(Stance.PARENT, Stance.PROFESSIONAL, Stance.RESEARCHER);
        assertThat(ZWOLLE.get(Activity.KIND, "learning-community-" + wijk).coalition())
                .contains(trio.id());
        assertThat(coalition("network-" + wijk).kind().map(Code::value)).contains("network");
    }

    @Test
    void the_networks_began_with_parents_or_professionals_and_thank_volunteers_with_a_little_money() {
        Coalition networks = coalition("networks");
        assertThat(networks.initiatedBy()).containsExactlyInAnyOrder(Stance.PARENT, Stance.PROFESSIONAL);
        assertThat(networks.appreciation()).singleElement().satisfies(payment -> {
            assertThat(payment.form().value()).isEqualTo("small-payment");
            assertThat(payment.given()).contains(true);
            assertThat(payment.whose()).containsExactly(Stance.VOLUNTEER);
        });
    }

    @Test
    void the_survey_at_the_start_found_two_things_that_activities_answer() {
        Conversation survey = ZWOLLE.get(Conversation.KIND, "survey-at-start");
        assertThat(survey.kind().value()).isEqualTo("survey");
        assertThat(ZWOLLE.all(Insight.KIND))
                .filteredOn(insight -> insight.conversations().contains(survey.id()))
                .extracting(insight -> insight.id().id())
                .containsExactly("clarity-on-activities", "more-connection");
        assertThat(Trace.of(ZWOLLE).hasVoice(Activity.KIND.ref("koffie-en-koters")))
                .isTrue();
        assertThat(ZWOLLE.programme().answers()).extracting(Ref::id).containsExactly("unclear-where-to-ask");
        assertThat(ZWOLLE.get(Signal.KIND, "late-to-wijkteam").barriers())
                .extracting(Code::value)
                .containsExactly("late-help");
    }

    @Test
    void the_parent_cafe_is_in_a_football_canteen_with_coffee_by_philazon_and_children_are_welcome() {
        Activity cafe = ZWOLLE.get(Activity.KIND, "koffie-en-koters");
        assertThat(cafe.kind().value()).isEqualTo("parent-cafe");
        assertThat(cafe.venue().orElseThrow().in(Language.NL)).contains("CSV’28");
        assertThat(cafe.access()).extracting(Code::value).containsExactly("children-welcome");
        assertThat(cafe.partners())
                .extracting(partner -> partner.party().orElseThrow().id())
                .containsExactly("csv-28", "philazon");
        assertThat(ZWOLLE.get(Party.KIND, "philazon").partOf().map(Ref::id)).contains("philadelphia");
    }

    @Test
    void the_network_was_interrupted_took_up_again_and_is_there_when_called() {
        Coalition network = coalition("network-stadshagen");
        assertThat(network.milestones())
                .extracting(Milestone::kind)
                .containsExactly(MilestoneKind.DORMANT, MilestoneKind.INTERRUPTED, MilestoneKind.RESUMED);
        assertThat(network.milestones().get(1).about().map(Ref::id)).contains("corona");
        assertThat(network.milestones()).allMatch(milestone -> milestone.when().isEmpty());
        assertThat(network.embedding())
                .extracting(where -> where.party().orElseThrow().id())
                .containsExactly("parents-platform", "travers");
    }

    @Test
    void two_kinds_of_contacts_were_new() {
        assertThat(ZWOLLE.all(Tie.KIND)).hasSize(2).allSatisfy(tie -> {
            assertThat(tie.kind().value()).isEqualTo("contact");
            assertThat(tie.directed()).isFalse();
            assertThat(tie.from().stance()).contains(Stance.PARENT);
            assertThat(tie.count()).as("how many is said of both together").isEmpty();
        });
        assertThat(ZWOLLE.all(Tie.KIND))
                .extracting(tie -> tie.to().stance().orElseThrow())
                .containsExactly(Stance.PARENT, Stance.PROFESSIONAL);
    }

    @Test
    void ties_among_parents_and_with_professionals_are_counted_and_neither_how_many_nor_since_when_is_made_up() {
        assertThat(StanceTies.in(ZWOLLE, Period.ofYear(2021)))
                .extracting(StanceTies::toString)
                .containsExactly("parent - parent: 1.., new: 0..", "parent - professional: 1.., new: 0..");
        assertThat(CoalitionNetwork.of(ZWOLLE, Coalition.KIND.ref("network-stadshagen"), Period.ofYear(2021))
                        .byStances())
                .isEqualTo(StanceTies.in(ZWOLLE, Period.ofYear(2021)));
    }

    @Test
    void the_work_spreads_like_an_oil_stain_into_other_programmes_of_the_city() {
        assertThat(ZWOLLE.programme().spread())
                .extracting(spread -> spread.kind())
                .containsExactly(SpreadKind.HANDING_OVER, SpreadKind.OIL_STAIN);
        assertThat(ZWOLLE.programme().links()).hasSize(3);
        assertThat(ZWOLLE.programme().links())
                .filteredOn(link -> link.level().isPresent())
                .extracting(link -> link.level().orElseThrow())
                .containsExactly(AgreementLevel.ADMINISTRATION);
        assertThat(ZWOLLE.programme().questions()).hasSize(1);
    }

    @Test
    void contact_leads_to_help_and_to_the_ordinary_and_both_to_prevention() {
        Outcome contact = ZWOLLE.get(Outcome.KIND, "chain-1-contact");
        assertThat(contact.leadsTo())
                .extracting(Ref::id)
                .containsExactlyInAnyOrder("chain-2-help", "chain-2-normalise");
        for (Ref<Outcome> next : contact.leadsTo()) {
            assertThat(ZWOLLE.find(next).orElseThrow().leadsTo())
                    .extracting(Ref::id)
                    .containsExactly("chain-3-prevention");
        }
        assertThat(ZWOLLE.get(Barrier.KIND, "project-ends").causes())
                .extracting(Code::value)
                .containsExactly("money", "project-ends");
        assertThat(ZWOLLE.all(Lesson.KIND))
                .filteredOn(lesson -> lesson.kind().value().equals("recommendation"))
                .extracting(lesson -> lesson.id().id())
                .isEqualTo(List.of("diverse-network", "full-position", "join-what-exists"));
    }

    @Test
    void the_findings_are_true_of_the_source() {
        assertThat(TOLD.findings())
                .containsExactlyInAnyOrder(
                        "situation-dated activity/closing-conference#/narrative/situationOn",
                        "situation-dated activity/koffie-en-koters#/narrative/situationOn",
                        "situation-dated activity/learning-communities#/narrative/situationOn");
    }

    @Test
    void of_five_agreements_two_are_kept_and_none_is_broken() {
        assertThat(TOLD.verdicts())
                .containsExactly(
                        "embed-in-what-exists joined-to-what-exists not-assessable 1/0/2",
                        "mirror-target-group mirrors-target-group kept 1/0/0",
                        "parents-first need-first not-assessable 1/0/2",
                        "steering-trio steering-trio kept 3/0/0",
                        "with-not-about with-not-for not-assessable 11/0/1");
        assertThat(TOLD.unknown("parents-first")).allMatch(message -> message.contains("who raised the signal"));
    }
}
