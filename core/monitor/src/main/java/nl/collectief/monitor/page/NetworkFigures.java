package nl.collectief.monitor.page;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.collectief.evaluation.network.CoalitionNetwork;
import nl.collectief.evaluation.network.Measure;
import nl.collectief.evaluation.network.NetworkFigure;
import nl.collectief.evaluation.network.Position;
import nl.collectief.evaluation.network.Response;
import nl.collectief.evaluation.network.Retention;
import nl.collectief.evaluation.network.StanceTies;
import nl.collectief.evaluation.network.TieReading;
import nl.collectief.model.coalition.TieEnd;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.party.Stance;
import nl.collectief.model.text.Language;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Wording;

/** The figures of networks in rows, one column for each network. All of the reading without directions. */
final class NetworkFigures {
    private static final TieReading READING = TieReading.UNDIRECTED;

    private final Wording wording;
    private final ImmutableList.Builder<View> rows = ImmutableList.builder();

    NetworkFigures(Reading reading) {
        this.wording = reading.wording();
    }

    /** Returns how readers call a member, leading to it if it is a party. */
    static Line name(TieEnd member, Wording wording) {
        return member.party()
                .map(wording::name)
                .or(() -> member.stance().map(wording::constant))
                .orElse(Line.EMPTY);
    }

    /** Returns a number in one decimal. */
    static Line decimal(double value, Wording wording) {
        String written =
                BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
        return wording.plain(wording.language() == Language.NL ? written.replace('.', ',') : written);
    }

    /** Returns how many members have no tie, or why that cannot be said. */
    Line isolates(CoalitionNetwork network) {
        return ofTies(network, any -> wording.number(any.isolates().size()));
    }

    /**
     * Returns the rows, each with a label and one cell for each network.
     *
     * @param stayed who stayed since the network before, for every network but the first
     */
    List<View> rows(Map<Line, CoalitionNetwork> networks, Map<Line, Retention> stayed) {
        row(
                "network.members",
                networks,
                network -> wording.number(network.members().size()));
        if (!stayed.isEmpty()) {
            add(
                    wording.say("network.stayed"),
                    networks.keySet(),
                    wave -> stayed(Optional.ofNullable(stayed.get(wave))));
        }
        ofTies(
                "network.pairs",
                networks,
                network -> wording.number(network.links(READING).size()));
        byStances(networks);
        ofTies("network.isolates", networks, network -> names(network.isolates()));
        CoalitionNetwork first = networks.values().iterator().next();
        for (NetworkFigure figure : first.figures(READING)) {
            add(
                    wording.label(figure.measure().label()),
                    networks,
                    network -> wording.label(
                            network.figure(figure.measure(), READING).label()));
        }
        ofTies("network.groups", networks, this::groups);
        ofTies("network.bridges", networks, network -> positions(network, Position::bridges));
        ofTies("network.articulation", networks, network -> positions(network, Position::articulation));
        ofTies("network.told", networks, network -> told(network.response(READING)));
        row(
                "network.rate",
                networks,
                network -> wording.label(network.response(READING).rate().label(Ratio::label)));
        ofTies("network.bounds", networks, network -> bounds(network.response(READING)));
        row("network.apart", networks, network -> wording.number(network.apart().size()));
        row("network.nameless", networks, network -> wording.number(network.nameless()));
        return rows.build();
    }

    /** A row for every pair of stances between which any network has a tie. New since the column before, if there is one. */
    private void byStances(Map<Line, CoalitionNetwork> networks) {
        Table<Line, Line, Line> cells = HashBasedTable.create(); // by pair, then by column
        Set<Line> pairs = new LinkedHashSet<>();
        Optional<CoalitionNetwork> before = Optional.empty();
        for (Map.Entry<Line, CoalitionNetwork> column : networks.entrySet()) {
            CoalitionNetwork network = column.getValue();
            for (StanceTies ties : before.map(network::byStances).orElseGet(network::byStances)) {
                Line pair = pair(ties, wording);
                pairs.add(pair);
                cells.put(pair, column.getKey(), number(ties, wording));
            }
            before = Optional.of(network);
        }
        for (Line pair : pairs) {
            add(
                    wording.say("network.between-stances", ImmutableMap.of("pair", pair)),
                    networks.keySet(),
                    column -> ofTies(
                            checkNotNull(networks.get(column)),
                            measured ->
                                    Optional.ofNullable(cells.get(pair, column)).orElseGet(() -> wording.say("none"))));
        }
    }

    /** Returns how readers call two stances. */
    static Line pair(StanceTies ties, Wording wording) {
        return wording.say(
                "network.stances",
                ImmutableMap.of("one", stance(ties.one(), wording), "other", stance(ties.other(), wording)));
    }

    private static Line stance(Optional<Stance> stance, Wording wording) {
        return stance.map(wording::constant).orElseGet(() -> wording.say("network.no-stance"));
    }

    /** Returns how many ties there are and how many of them are new. */
    static Line number(StanceTies ties, Wording wording) {
        return wording.say(
                "network.new-among",
                ImmutableMap.of("ties", wording.count(ties.ties()), "new", wording.count(ties.begun())));
    }

    private void ofTies(String key, Map<Line, CoalitionNetwork> networks, Function<CoalitionNetwork, Line> cell) {
        row(key, networks, network -> ofTies(network, cell));
    }

    /** What is to be said of ties, or why there is no answer: where nothing is known of them that is not none. */
    private Line ofTies(CoalitionNetwork network, Function<CoalitionNetwork, Line> said) {
        return network.unmeasured().isPresent()
                ? wording.label(network.figure(Measure.DENSITY, READING).label())
                : said.apply(network);
    }

    private void row(String key, Map<Line, CoalitionNetwork> networks, Function<CoalitionNetwork, Line> cell) {
        add(wording.say(key), networks, cell);
    }

    private void add(Line label, Map<Line, CoalitionNetwork> networks, Function<CoalitionNetwork, Line> cell) {
        add(label, networks.keySet(), column -> cell.apply(checkNotNull(networks.get(column))));
    }

    private void add(Line label, Set<Line> columns, Function<Line, Line> cell) {
        rows.add(new View()
                .put("label", label)
                .put(
                        "cells",
                        columns.stream()
                                .map(column -> new View()
                                        .put("column", column.toString())
                                        .put("value", cell.apply(column)))
                                .toList()));
    }

    private Line stayed(Optional<Retention> since) {
        return since.map(retention -> retention
                        .estimate()
                        .map(estimate -> wording.label(estimate.label()))
                        .orElseGet(() -> wording.say("none")))
                .orElseGet(() -> wording.say("network.first"));
    }

    private Line groups(CoalitionNetwork network) {
        List<List<TieEnd>> groups = network.components();
        return groups.isEmpty()
                ? wording.number(0)
                : wording.say(
                        "network.largest",
                        ImmutableMap.of(
                                "groups", wording.number(groups.size()),
                                "largest", wording.number(groups.get(0).size())));
    }

    private Line positions(CoalitionNetwork network, Predicate<Position> which) {
        return names(network.positions(READING).stream()
                .filter(which)
                .map(Position::member)
                .toList());
    }

    private Line names(List<TieEnd> members) {
        return members.isEmpty()
                ? wording.say("none")
                : wording.list(members.stream().map(member -> name(member, wording)));
    }

    private Line told(Response response) {
        return wording.label(
                Ratio.share(Count.exact(response.members() - response.silent().size()), Count.exact(response.members()))
                        .label());
    }

    private Line bounds(Response response) {
        return wording.say(
                "network.between",
                ImmutableMap.of(
                        "lowest", wording.label(response.lowest().label()),
                        "highest", wording.label(response.highest().label())));
    }
}
