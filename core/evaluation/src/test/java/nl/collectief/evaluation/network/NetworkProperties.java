package nl.collectief.evaluation.network;

import static nl.collectief.evaluation.network.Networks.arc;
import static nl.collectief.evaluation.network.Networks.end;
import static nl.collectief.evaluation.network.Networks.party;
import static nl.collectief.evaluation.network.Networks.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.collectief.model.coalition.Tie;
import nl.collectief.model.coalition.TieEnd;
import nl.collectief.model.party.Domain;
import nl.collectief.model.party.Party;

class NetworkProperties {
    private static final List<TieReading> COUNTED =
            List.of(TieReading.UNDIRECTED, TieReading.MUTUAL, TieReading.DIRECTED);

    /** What somebody tells: a member, another, how strong. */
    record Told(int from, int to, int strength) {}

    /** Members, their domains, and what they tell. */
    record Sample(List<Domain> domains, Set<Told> told) {
        int size() {
            return domains.size();
        }

        CoalitionNetwork network(List<String> names) {
            List<Party> parties = IntStream.range(0, size())
                    .mapToObj(member -> party(names.get(member), domains.get(member)))
                    .toList();
            Map<String, Tie> ties = new HashMap<>();
            told.forEach(each -> {
                Tie tie = arc(names.get(each.from() % size()), names.get(each.to() % size()))
                        .strength(each.strength())
                        .build();
                ties.merge(
                        tie.id().id(),
                        tie,
                        (one, other) ->
                                one.strength().orElseThrow() > other.strength().orElseThrow() ? one : other);
            });
            return Networks.network(parties, List.copyOf(ties.values()));
        }

        CoalitionNetwork network() {
            return network(names());
        }

        List<String> names() {
            return IntStream.range(0, size()).mapToObj(member -> "m" + member).toList();
        }
    }

    @Provide
    Arbitrary<Sample> samples() {
        Arbitrary<Told> told = Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(1, 4))
                .as(Told::new);
        return Combinators.combine(
                        Arbitraries.of(Domain.MEDICAL, Domain.SOCIAL, Domain.INFORMAL)
                                .list()
                                .ofMinSize(2)
                                .ofMaxSize(8),
                        told.set().ofMaxSize(24))
                .as(Sample::new);
    }

    @Property
    void names_do_not_matter(@ForAll("samples") Sample sample, @ForAll Random random) {
        List<String> other = new ArrayList<>(sample.names());
        Collections.shuffle(other, random);
        CoalitionNetwork one = sample.network();
        CoalitionNetwork two = sample.network(other);
        for (TieReading reading : TieReading.values()) {
            for (Measure measure : Measure.values()) {
                NetworkFigure before = one.figure(measure, reading);
                NetworkFigure after = two.figure(measure, reading);
                assertThat(after.undefined()).isEqualTo(before.undefined());
                assertThat(after.numerator()).isEqualTo(before.numerator(), within(1e-9));
                assertThat(after.denominator()).isEqualTo(before.denominator());
            }
            Map<TieEnd, Position> first = Networks.positions(one, reading);
            Map<TieEnd, Position> second = Networks.positions(two, reading);
            for (int member = 0; member < sample.size(); member++) {
                Position before = first.get(end("m" + member));
                Position after = second.get(end(other.get(member)));
                assertThat(after.betweenness()).isEqualTo(before.betweenness(), within(1e-9));
                assertThat(List.of(
                                after.degree(), after.received(), after.core(), after.articulation(), after.reaches()))
                        .isEqualTo(List.of(
                                before.degree(),
                                before.received(),
                                before.core(),
                                before.articulation(),
                                before.reaches()));
            }
        }
    }

    @Property
    void one_more_tie_never_makes_it_less_dense(@ForAll("samples") Sample sample, @ForAll("samples") Sample more) {
        Set<Told> all = new HashSet<>(sample.told());
        all.addAll(more.told());
        CoalitionNetwork after = new Sample(sample.domains(), all).network();
        for (TieReading reading : TieReading.values()) {
            assertThat(value(after.figure(Measure.DENSITY, reading)))
                    .isGreaterThanOrEqualTo(value(sample.network().figure(Measure.DENSITY, reading)));
        }
    }

    @Property
    void the_bounds_hold_the_truth_whoever_is_silent(@ForAll("samples") Sample sample, @ForAll Random random) {
        CoalitionNetwork truth = sample.network();
        Set<Integer> silent = IntStream.range(0, sample.size())
                .filter(member -> random.nextInt(3) == 0)
                .boxed()
                .collect(Collectors.toSet());
        Set<Told> heard = sample.told().stream()
                .filter(told -> !silent.contains(told.from() % sample.size()))
                .collect(Collectors.toSet());
        CoalitionNetwork seen = new Sample(sample.domains(), heard).network();
        List<TieEnd> named = silent.stream().map(member -> end("m" + member)).toList();
        for (TieReading reading : COUNTED) {
            double density = value(truth.figure(Measure.DENSITY, reading));
            for (Response response : List.of(seen.response(reading), seen.response(reading, named))) {
                assertThat(response.silent()).containsAll(named);
                assertThat(density).isBetween(value(response.lowest()), value(response.highest()));
            }
            assertThat(value(seen.response(reading, List.of()).highest()))
                    .isEqualTo(value(seen.figure(Measure.DENSITY, reading)));
        }
    }

    @Property
    void what_was_is_kept_or_lost_and_what_is_was_kept_or_made(
            @ForAll("samples") Sample before, @ForAll("samples") Sample after) {
        CoalitionNetwork then = before.network();
        CoalitionNetwork now = after.network();
        for (TieReading reading : COUNTED) {
            NetworkChange change = now.since(then, reading);
            List<Link> were = new ArrayList<>(change.kept());
            were.addAll(change.lost());
            List<Link> are = new ArrayList<>(change.kept());
            are.addAll(change.made());
            assertThat(were).containsExactlyInAnyOrderElementsOf(then.links(reading));
            assertThat(are).containsExactlyInAnyOrderElementsOf(now.links(reading));
            assertThat(change.keptMembers().size() + change.lostMembers().size())
                    .isEqualTo(then.members().size());
            assertThat(change.tieRetention().denominator().atLeast()).isEqualTo(were.size());
        }
    }
}
