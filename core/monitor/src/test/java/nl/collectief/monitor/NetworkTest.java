package nl.collectief.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.coalition.Tie;
import nl.collectief.model.coalition.TieEnd;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Domain;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Entry;
import nl.collectief.model.text.Language;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Conversation;
import nl.collectief.monitor.Html.Element;
import org.junit.jupiter.api.Test;

/** What the page draws and tells of the network of a coalition. */
class NetworkTest {
    private static Party party(String id, Domain domain) {
        return Party.builder()
                .id(id)
                .name(Text.nl("Partij " + id))
                .kind(Vocabulary.PARTY_KIND.term("team"))
                .domain(domain)
                .build();
    }

    static TieEnd end(String party) {
        return TieEnd.builder().party(Party.KIND.ref(party)).build();
    }

    private static final Coalition LOCAL = Coalition.builder()
            .id("lokaal")
            .name(Text.nl("Lokale coalitie"))
            .addMember(Membership.builder().party(Party.KIND.ref("jgz")).build())
            .addMember(Membership.builder().party(Party.KIND.ref("welzijn")).build())
            .addMember(Membership.builder().party(Party.KIND.ref("school")).build())
            .addMember(Membership.builder().stance(Stance.PARENT).build())
            .build();

    static Tie.Builder tie(String id, TieEnd from, TieEnd to) {
        return Tie.builder()
                .id(id)
                .from(from)
                .to(to)
                .directed(false)
                .kind(Vocabulary.TIE_KIND.term("referral"))
                .coalition(LOCAL.id());
    }

    static Entry[] coalition(Tie... ties) {
        return Stream.concat(
                        Stream.of(
                                party("jgz", Domain.MEDICAL),
                                party("welzijn", Domain.SOCIAL),
                                party("school", Domain.EDUCATION),
                                LOCAL),
                        Stream.of(ties))
                .toArray(Entry[]::new);
    }

    @Test
    void a_coalition_with_ties_is_drawn_with_its_figures() throws IOException {
        TieEnd parents = TieEnd.builder().stance(Stance.PARENT).build();
        Element parties = Pages.section(
                SmallProgramme.with(coalition(
                        tie("a", end("jgz"), end("welzijn")).build(),
                        tie("b", end("welzijn"), parents)
                                .kind(Vocabulary.TIE_KIND.term("contact"))
                                .build())),
                "parties",
                Language.NL);
        assertThat(Pages.drawings(parties)).containsExactly("network-lokaal");
        assertThat(parties.all("text").map(Element::text))
                .contains("Partij jgz", "Partij school", "contact", "verwijzing", "domein niet vastgelegd");
        assertThat(parties.words())
                .contains("Leden 4", "Verbonden paren 2", "Zonder band Partij school")
                .contains("dichtheid 0,333 (2 van 6)")
                .contains("niet bepaald: niet alle leden zijn verbonden")
                .contains("Groepen die onderling verbonden zijn 2, de grootste met zoveel leden: 3")
                .contains("Zonder dit lid valt een groep uiteen Partij welzijn")
                .contains("Leden die een band meldden 3 van 4");
    }

    @Test
    void ties_are_counted_by_the_sides_they_lie_between_those_among_parents_too() throws IOException {
        TieEnd parents = TieEnd.builder().stance(Stance.PARENT).build();
        Element parties = Pages.section(
                SmallProgramme.with(coalition(
                        tie("a", end("jgz"), end("welzijn")).build(),
                        tie("b", parents, parents)
                                .count(Count.exact(12))
                                .when(Span.parse("2021-03/.."))
                                .build())),
                "parties",
                Language.NL);
        assertThat(parties.words())
                .contains("Banden ouder – ouder 12, waarvan nieuw: 12")
                .contains("Banden kant niet vastgelegd – kant niet vastgelegd 1, waarvan nieuw: ten hoogste 1")
                .contains("ouder – ouder: 12, waarvan nieuw: 12");
    }

    @Test
    void of_a_coalition_with_surveys_the_last_is_drawn_and_each_has_a_column() throws IOException {
        Conversation first = wave("ronde-1", "2020");
        Conversation last = wave("ronde-2", "2021");
        List<Entry> records = new ArrayList<>(List.of(coalition(
                tie("a", end("jgz"), end("welzijn")).measuredIn(first.id()).build(),
                tie("b", end("jgz"), end("welzijn"))
                        .measuredIn(last.id())
                        .directed(true)
                        .build(),
                tie("c", end("school"), end("welzijn")).measuredIn(last.id()).build())));
        records.addAll(List.of(first, last));
        Element parties = Pages.section(SmallProgramme.with(records.toArray(new Entry[0])), "parties", Language.EN);
        assertThat(parties.words())
                .contains("The network of Lokale coalitie")
                .containsPattern("Tied pairs 1 2")
                .contains("Ties side not recorded – side not recorded 1, of which new: at most 1 2, of which new: 1")
                .containsPattern("density 0.167 \\(1 of 6\\) 0.333 \\(2 of 6\\)");
        assertThat(parties.all("path").filter(path -> path.hasClass("arrow"))).hasSize(1);
    }

    private static Conversation wave(String id, String when) {
        return Conversation.builder()
                .id(id)
                .title(Text.of("Ronde " + id, "Round " + id))
                .kind(Vocabulary.CONVERSATION_KIND.term("survey"))
                .when(Span.parse(when))
                .coalition(LOCAL.id())
                .build();
    }

    @Test
    void of_a_survey_after_the_coalition_ended_nothing_is_told_of_ties() throws IOException {
        Conversation last = wave("ronde-1", "2021");
        List<Entry> records = new ArrayList<>(List.of(coalition(
                tie("a", end("jgz"), end("welzijn")).measuredIn(last.id()).build())));
        records.remove(LOCAL);
        records.add(LOCAL.toBuilder().period(Span.parse("2018/2020")).build());
        records.add(last);
        Element parties = Pages.section(SmallProgramme.with(records.toArray(new Entry[0])), "parties", Language.NL);
        String why = "niet bepaald: de coalitie bestond toen niet, of niemand zat erin";
        assertThat(parties.words())
                .contains("Leden 4", "Verbonden paren " + why, "Zonder band " + why, "dichtheid " + why)
                .contains("Zonder dit lid valt een groep uiteen " + why, "Leden die een band meldden " + why)
                .doesNotContain("waarvan zonder band: 0");
    }

    @Test
    void without_ties_there_is_no_network() throws IOException {
        Element parties = Pages.section(SmallProgramme.with(coalition()), "parties", Language.NL);
        assertThat(Pages.drawings(parties)).isEmpty();
        assertThat(parties.words()).doesNotContain("Het netwerk van");
    }
}
