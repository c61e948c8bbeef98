package nl.collectief.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.area.AreaChange;
import nl.collectief.model.area.AreaCode;
import nl.collectief.model.area.AreaFigures;
import nl.collectief.model.area.AreaPart;
import nl.collectief.model.area.Boundaries;
import nl.collectief.model.area.BoundaryChange;
import nl.collectief.model.area.CbsArea;
import nl.collectief.model.area.Coordinates;
import nl.collectief.model.area.Extent;
import nl.collectief.model.area.Outline;
import nl.collectief.model.area.Outline.Point;
import nl.collectief.model.area.Outline.Ring;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.coalition.Tie;
import nl.collectief.model.coalition.TieEnd;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.figure.SuppressionReason;
import nl.collectief.model.party.Domain;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Entry;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Language;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Conversation;
import nl.collectief.model.voice.Signal;
import nl.collectief.monitor.Html.Element;
import org.junit.jupiter.api.Test;

/** What the page draws: where, the network of a coalition, the way of every voice. */
class DrawingsTest {
    private static final WorkingArea ZUID = WorkingArea.builder()
            .id("zuid")
            .name(Text.nl("Zuid"))
            .addPart(new AreaPart(CbsArea.parse("WK034407@2020"), Extent.WHOLE))
            .build();
    private static final WorkingArea HOOGRAVEN = WorkingArea.builder()
            .id("hoograven")
            .name(Text.nl("Hoograven"))
            .addPart(new AreaPart(CbsArea.parse("WK034407@2020"), Extent.PART))
            .partOf(ZUID.id())
            .build();
    private static final Activity GROUP = Activity.builder()
            .id("inloop-hoograven")
            .title(Text.nl("Inloop"))
            .kind(Vocabulary.ACTIVITY_KIND.term("drop-in"))
            .addArea(HOOGRAVEN.id())
            .period(Span.parse("2019/.."))
            .build();

    private static Monitor monitor(Entry... more) {
        List<Entry> records = new ArrayList<>(SmallProgramme.records());
        records.addAll(List.of(more));
        return SmallProgramme.monitor(records);
    }

    private static Element section(Monitor monitor, String id, Language language) throws IOException {
        return Html.parse(Pages.page(monitor, language))
                .all()
                .filter(element -> element.attribute("id").filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Element where(Monitor monitor) throws IOException {
        return section(monitor, "areas", Language.NL);
    }

    private static List<String> drawings(Element section) {
        return section.all("svg").flatMap(svg -> svg.attribute("id").stream()).toList();
    }

    private static Outline outline(String code, double x) {
        return new Outline(
                AreaCode.parse(code),
                Optional.of("Wijk " + code),
                List.of(new Ring(List.of(new Point(x, 52), new Point(x + 0.1, 52), new Point(x, 52.1)))));
    }

    private static Boundaries boundaries(int year, String... codes) {
        return Boundaries.of(
                year,
                Coordinates.DEGREES,
                Text.of("CBS en Kadaster, CC BY 4.0", "CBS and Kadaster, CC BY 4.0"),
                Stream.of(codes)
                        .map(code -> outline(code, 5 + Integer.parseInt(code.substring(6)) / 10.0))
                        .toList());
    }

    @Test
    void without_boundaries_every_wijk_is_a_tile() throws IOException {
        Element where = where(monitor(ZUID, HOOGRAVEN, GROUP));
        assertThat(drawings(where)).containsExactly("tiles-places", "tiles-places-of-drop-in");
        assertThat(where.words()).contains("Er zijn geen grenzen van deze wijken gegeven");
        assertThat(where.all("text").map(Element::text)).contains("West", "Zuid");
    }

    @Test
    void a_group_in_a_part_of_a_wijk_counts_in_it_and_the_part_is_named() throws IOException {
        Element where = where(monitor(ZUID, HOOGRAVEN, GROUP));
        assertThat(where.words()).containsPattern("Zuid WK034407@2020 1\\b.* 1 Hoograven");
    }

    @Test
    void boundaries_of_the_year_of_the_codes_are_drawn_and_say_whose_they_are() throws IOException {
        Element where = where(monitor(ZUID, GROUP, HOOGRAVEN).withBoundaries(boundaries(2020, "WK034401", "WK034407")));
        assertThat(drawings(where)).containsExactly("map-places", "map-places-of-drop-in");
        assertThat(where.words())
                .contains("Grenzen van 2020: CBS en Kadaster, CC BY 4.0", "Noorden is boven")
                .doesNotContain("geen grenswijziging bekend");
    }

    @Test
    void boundaries_of_another_year_are_for_orientation_and_the_page_says_so() throws IOException {
        Element where = where(monitor(ZUID).withBoundaries(boundaries(2024, "WK034401", "WK034407")));
        assertThat(drawings(where)).first().isEqualTo("map-places");
        assertThat(where.words())
                .contains(
                        "De codes van het dossier zijn van 2020, de grenzen van 2024. Van deze wijken is geen"
                                + " grenswijziging bekend, maar ook niet dat er geen was; hun omtrek is ter oriëntatie: West, Zuid.");
    }

    @Test
    void a_wijk_that_was_redrawn_is_a_tile_beside_the_map() throws IOException {
        Boundaries known = boundaries(2024, "WK034401", "WK034407")
                .knowing(List.of(
                        new AreaChange(
                                CbsArea.parse("WK034407@2020"), CbsArea.parse("WK034407@2022"), BoundaryChange.REDRAWN),
                        new AreaChange(
                                CbsArea.parse("WK034401@2020"),
                                CbsArea.parse("WK034401@2024"),
                                BoundaryChange.UNCHANGED)));
        Element where = where(monitor(ZUID).withBoundaries(known));
        assertThat(drawings(where)).startsWith("map-places", "tiles-places");
        assertThat(where.words())
                .contains("Niet op de kaart, omdat de grens tussen 2020 en 2024 is verlegd: Zuid.")
                .contains("volgens de wijzigingen die bekend zijn is het dezelfde grond: West.");
    }

    @Test
    void neighbours_the_dossier_does_not_name_are_drawn_as_such_and_other_gemeenten_are_not() throws IOException {
        Element where = where(monitor().withBoundaries(boundaries(2020, "WK034401", "WK034402", "WK036303")));
        assertThat(where.all("text").map(Element::text))
                .contains("West", "het dossier noemt deze wijk niet als geheel")
                .anyMatch(name -> name.contains("WK034402"))
                .noneMatch(name -> name.contains("WK036303"));
    }

    @Test
    void boundaries_of_elsewhere_change_nothing() throws IOException {
        assertThat(Pages.page(monitor().withBoundaries(boundaries(2020, "WK036303")), Language.EN))
                .isEqualTo(Pages.page(monitor(), Language.EN));
    }

    private static AreaFigures children(int year) {
        return AreaFigures.of(
                Label.of("kinderen", "children"),
                year,
                Text.nl("CBS, tabel X; CC BY 4.0"),
                Map.of(
                        AreaCode.parse("WK034407"),
                        Observation.of(AreaFigures.rounded(4445, 5)),
                        AreaCode.parse("WK034401"),
                        Observation.suppressed(SuppressionReason.SMALL_COUNT)));
    }

    @Test
    void a_rate_keeps_both_halves_and_a_wijk_without_a_figure_says_why() throws IOException {
        Element where = where(monitor(ZUID, HOOGRAVEN, GROUP).withFigures(List.of(children(2020))));
        // One place for 4441 to 4449 children is 2.2517 to 2.2477 for each ten thousand.
        assertThat(where.words())
                .contains("1 gedeeld door 4.441 tot 4.449, ongeveer 4.445: 2,2 tot 2,3 per 10.000")
                .contains("kinderen, 2020")
                .contains("Bron: CBS, tabel X; CC BY 4.0")
                .contains("West afgeschermd: ");
    }

    @Test
    void figures_of_another_year_do_not_apply() throws IOException {
        Element where = where(monitor(ZUID, HOOGRAVEN, GROUP).withFigures(List.of(children(2019))));
        assertThat(where.words()).contains("Zuid niet van toepassing: ").doesNotContain("per 10.000:");
    }

    private static Party party(String id, Domain domain) {
        return Party.builder()
                .id(id)
                .name(Text.nl("Partij " + id))
                .kind(Vocabulary.PARTY_KIND.term("team"))
                .domain(domain)
                .build();
    }

    private static TieEnd end(String party) {
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

    private static Tie.Builder tie(String id, TieEnd from, TieEnd to) {
        return Tie.builder()
                .id(id)
                .from(from)
                .to(to)
                .directed(false)
                .kind(Vocabulary.TIE_KIND.term("referral"))
                .coalition(LOCAL.id());
    }

    private static Entry[] coalition(Tie... ties) {
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
        Element parties = section(
                monitor(coalition(
                        tie("a", end("jgz"), end("welzijn")).build(),
                        tie("b", end("welzijn"), parents)
                                .kind(Vocabulary.TIE_KIND.term("contact"))
                                .build())),
                "parties",
                Language.NL);
        assertThat(drawings(parties)).containsExactly("network-lokaal");
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
        Element parties = section(monitor(records.toArray(new Entry[0])), "parties", Language.EN);
        assertThat(parties.words())
                .contains("The network of Lokale coalitie")
                .containsPattern("Tied pairs 1 2")
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
    void without_ties_there_is_no_network() throws IOException {
        Element parties = section(monitor(coalition()), "parties", Language.NL);
        assertThat(drawings(parties)).isEmpty();
        assertThat(parties.words()).doesNotContain("Het netwerk van");
    }

    @Test
    void voices_with_the_same_steps_are_one_line_and_where_one_breaks_off_is_to_be_seen() throws IOException {
        Element few = section(monitor(loose(1)), "voices", Language.NL);
        Element many = section(monitor(loose(31)), "voices", Language.NL);
        assertThat(drawings(many)).containsExactly("ways");
        assertThat(lines(many)).isEqualTo(lines(few));
        assertThat(many.all("text").map(Element::text)).anyMatch(name -> name.endsWith(", 31×"));
        assertThat(many.all("line").filter(line -> line.hasClass("stop"))).isNotEmpty();
        assertThat(many.words()).contains("Los signaal 30", "(houdt hier op)");
    }

    /** Signals of parents of which nothing came. */
    private static Entry[] loose(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> Signal.builder()
                        .id("los-" + i)
                        .says(Text.nl("Los signaal " + i))
                        .addRaisedBy(Stance.PARENT)
                        .build())
                .toArray(Entry[]::new);
    }

    private static long lines(Element section) {
        return section.all("line").filter(line -> line.hasClass("way")).count();
    }

    @Test
    void drawings_hold_text_and_neither_links_nor_scripts() throws IOException {
        Element page = Html.parse(Pages.page(
                monitor(coalition(tie("a", end("jgz"), end("welzijn")).build()))
                        .withBoundaries(boundaries(2020, "WK034401")),
                Language.EN));
        List<Element> pictures =
                page.all("svg").filter(svg -> svg.hasClass("picture")).toList();
        assertThat(pictures).hasSizeGreaterThan(2).allSatisfy(picture -> {
            assertThat(picture.all("text")).isNotEmpty();
            assertThat(picture.all().map(element -> element.name)).doesNotContain("a", "script", "image", "use");
            assertThat(picture.attribute("role")).hasValue("img");
        });
    }
}
