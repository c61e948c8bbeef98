package nl.collectief.monitor.page;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.collectief.evaluation.network.CoalitionNetwork;
import nl.collectief.evaluation.network.Position;
import nl.collectief.evaluation.network.Retention;
import nl.collectief.evaluation.network.TieReading;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Tie;
import nl.collectief.model.coalition.TieEnd;
import nl.collectief.model.party.Domain;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Code;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Conversation;
import nl.collectief.monitor.drawing.NetworkDrawing;
import nl.collectief.monitor.drawing.NetworkDrawing.Member;
import nl.collectief.monitor.drawing.NetworkDrawing.Tied;
import nl.collectief.monitor.drawing.Svg;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Wording;

/**
 * The network of a coalition: drawn, with its figures and its members. If surveys measured it there is a column of figures
 * for each, and the last of them is drawn; else it is the network at some time in the period.
 */
final class NetworkView {
    private static final Comparator<Optional<Domain>> DOMAINS =
            Comparators.emptiesLast(Comparator.<Domain>naturalOrder());

    private final Reading reading;
    private final Wording wording;
    private final Coalition coalition;
    private final Map<Line, CoalitionNetwork> networks;
    private final CoalitionNetwork drawn;
    private final List<TieEnd> members;

    private NetworkView(Reading reading, Coalition coalition) {
        this.reading = reading;
        this.wording = reading.wording();
        this.coalition = coalition;
        this.networks = networks();
        this.drawn = List.copyOf(networks.values()).get(networks.size() - 1);
        this.members = ImmutableList.sortedCopyOf(Comparator.comparing(drawn::domain, DOMAINS), drawn.members());
    }

    /** Returns the views of the networks in which there is a tie, in the order of coalitions. */
    static List<View> all(Reading reading) {
        return reading.dossier().all(Coalition.KIND).stream()
                .map(coalition -> new NetworkView(reading, coalition))
                .filter(view -> view.networks.values().stream()
                        .anyMatch(network -> !network.ties().isEmpty()))
                .map(NetworkView::view)
                .toList();
    }

    private Map<Line, CoalitionNetwork> networks() {
        Map<Line, CoalitionNetwork> networks = new LinkedHashMap<>();
        waves().forEach(wave ->
                networks.put(wording.name(wave), CoalitionNetwork.of(reading.dossier(), coalition.id(), wave)));
        if (networks.isEmpty()) {
            networks.put(
                    wording.label(reading.period().label()),
                    CoalitionNetwork.of(reading.dossier(), coalition.id(), reading.period()));
        }
        return networks;
    }

    /** Who stayed from each survey to the next, by the name of the later one. */
    private Map<Line, Retention> stayed() {
        List<Ref<Conversation>> waves = waves();
        Map<Line, Retention> stayed = new HashMap<>();
        for (int i = 1; i < waves.size(); i++) {
            stayed.put(
                    wording.name(waves.get(i)),
                    Retention.between(reading.dossier(), coalition.id(), waves.get(i - 1), waves.get(i)));
        }
        return stayed;
    }

    /** The surveys that measured ties of this coalition, in the order of time, those without a time first. */
    private List<Ref<Conversation>> waves() {
        Comparator<Conversation> byTime = Comparator.comparing(
                wave -> wave.when().flatMap(Span::earliest).map(String::valueOf).orElse(""));
        return reading.dossier().all(Tie.KIND).stream()
                .filter(tie -> tie.measuredIn().isPresent() && isOurs(tie))
                .map(tie -> reading.dossier().get(tie.measuredIn().orElseThrow()))
                .distinct()
                .sorted(byTime.thenComparing(Conversation::id))
                .map(Conversation::id)
                .toList();
    }

    private boolean isOurs(Tie tie) {
        Optional<Ref<Coalition>> of = tie.coalition()
                .or(() -> tie.measuredIn().map(reading.dossier()::get).flatMap(Conversation::coalition));
        return of.equals(Optional.of(coalition.id()));
    }

    private View view() {
        NetworkFigures figures = new NetworkFigures(reading);
        Line when = List.copyOf(networks.keySet()).get(networks.size() - 1);
        return new View()
                .put("key", "network-" + coalition.id().id())
                .put(
                        "name",
                        wording.say(
                                "network.of", ImmutableMap.of("coalition", wording.name(coalition.id()), "when", when)))
                .drawing("drawing", Optional.of(drawing(figures)))
                .put(
                        "columns",
                        networks.keySet().stream()
                                .map(column -> new View().put("name", column))
                                .toList())
                .list("figures", figures.rows(networks, stayed()))
                .list("members", positions());
    }

    private Svg drawing(NetworkFigures figures) {
        List<Code> kinds =
                drawn.ties().stream().map(Tie::kind).distinct().sorted().toList();
        List<Member> shown = members.stream()
                .map(member -> new Member(NetworkFigures.name(member, wording), drawn.domain(member)))
                .toList();
        Map<Optional<Domain>, Line> domains = new HashMap<>();
        Stream.of(Domain.values()).forEach(domain -> domains.put(Optional.of(domain), wording.constant(domain)));
        domains.put(Optional.empty(), wording.say("network.no-domain"));
        return new NetworkDrawing(
                        "network-" + coalition.id().id(),
                        shown,
                        tied(kinds),
                        kinds.stream().map(wording::code).toList())
                .drawn(
                        wording.say("network.title", ImmutableMap.of("coalition", wording.name(coalition.id())))
                                .toString(),
                        wording.say(
                                        "network.description",
                                        ImmutableMap.of(
                                                "members",
                                                wording.number(members.size()),
                                                "isolates",
                                                figures.isolates(drawn)))
                                .toString(),
                        domains);
    }

    /** Ties of one kind between two members are one line, with an arrow at each end that one goes to only. */
    private List<Tied> tied(List<Code> kinds) {
        Map<List<Integer>, Set<Boolean>> ways = new LinkedHashMap<>();
        for (Tie tie : drawn.ties()) {
            int from = members.indexOf(tie.from());
            int to = members.indexOf(tie.to());
            List<Integer> line = List.of(Math.min(from, to), Math.max(from, to), kinds.indexOf(tie.kind()));
            Set<Boolean> one = tie.directed() ? ImmutableSet.of(from < to) : ImmutableSet.of();
            ways.merge(line, one, NetworkView::both);
        }
        return ways.entrySet().stream()
                .map(line -> new Tied(
                        line.getKey().get(0),
                        line.getKey().get(1),
                        line.getKey().get(2),
                        line.getValue().contains(true),
                        line.getValue().contains(false)))
                .toList();
    }

    /** A tie without direction beside one with a direction leaves none: it goes both ways. */
    private static Set<Boolean> both(Set<Boolean> one, Set<Boolean> other) {
        return one.isEmpty() || other.isEmpty()
                ? ImmutableSet.of()
                : ImmutableSet.<Boolean>builder().addAll(one).addAll(other).build();
    }

    private List<View> positions() {
        Map<TieEnd, Position> positions = drawn.positions(TieReading.UNDIRECTED).stream()
                .collect(ImmutableMap.toImmutableMap(Position::member, Function.identity()));
        return members.stream()
                .flatMap(member -> Stream.ofNullable(positions.get(member)))
                .map(position -> new View()
                        .put("name", NetworkFigures.name(position.member(), wording))
                        .put(
                                "domain",
                                position.domain()
                                        .map(wording::constant)
                                        .orElseGet(() -> wording.say("network.no-domain")))
                        .put("degree", wording.number(position.degree()))
                        .put("betweenness", NetworkFigures.decimal(position.betweenness(), wording))
                        .put("reaches", wording.constants(position.reaches())))
                .toList();
    }
}
