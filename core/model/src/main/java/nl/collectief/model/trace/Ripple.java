package nl.collectief.model.trace;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import com.google.common.graph.Traverser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Session;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.learning.Outcome;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.time.Lag;

/**
 * A ripple: outcomes that led to one another, what set them going, and how long each step took. All outcomes that are
 * linked, whichever way, are one ripple; it may branch, run together again and come back to where it began, so it is told
 * in steps and not in chains, of which there can be many more. Immutable and thread-safe.
 *
 * @param outcomes the outcomes, causes before what they led to as far as no circle stands in the way
 * @param steps the steps to each outcome in that order: from what was done, then from other outcomes, by ids
 */
public record Ripple(List<Ref<Outcome>> outcomes, List<Step> steps) {
    /** What was done, by whom; an outcome is told of in a conversation or a story and does not begin there. */
    private static final ImmutableSet<Kind<?>> DEEDS = ImmutableSet.of(Activity.KIND, Session.KIND, Coalition.KIND);

    /**
     * From a cause to what it led to.
     *
     * @param from an activity, a session, a coalition or an outcome
     * @param to the outcome
     * @param lag from when the cause was, or began, to when the outcome was; below zero if the outcome was, or may have
     *     been, first. Empty if either is undated, or open at an end that would bound the days
     */
    public record Step(Ref<?> from, Ref<Outcome> to, Optional<Lag> lag) {
        public Step {
            checkNotNull(from, "from");
            checkNotNull(to, "to");
            checkNotNull(lag, "lag");
        }

        /** Returns whether this is where a ripple was set going: from what was done, not from another outcome. */
        public boolean begins() {
            return !from.kind().equals(Outcome.KIND);
        }

        /** Returns both ends and the days between them. */
        @Override
        public String toString() {
            return from + " -> " + to + lag.map(days -> " (" + days + ")").orElse("");
        }
    }

    public Ripple {
        outcomes = ImmutableList.copyOf(outcomes);
        steps = ImmutableList.copyOf(steps);
    }

    /**
     * Returns the ripples of a dossier, in the order of the least id in each; an outcome that led to none and came of none
     * is in no ripple. Costs time in proportion to the outcomes and the steps, but for putting the causes and
     * the effects of each outcome in order.
     */
    public static List<Ripple> all(Dossier dossier) {
        ImmutableSetMultimap<Ref<Outcome>, Ref<Outcome>> causes = causes(dossier);
        ImmutableSetMultimap<Ref<Outcome>, Ref<Outcome>> effects = causes.inverse();
        Traverser<Ref<Outcome>> linked =
                Traverser.forGraph(outcome -> Sets.union(causes.get(outcome), effects.get(outcome)));
        Set<Ref<Outcome>> seen = new HashSet<>();
        ImmutableList.Builder<Ripple> ripples = ImmutableList.builder();
        for (Outcome outcome : dossier.all(Outcome.KIND)) {
            boolean isLinked = causes.containsKey(outcome.id()) || effects.containsKey(outcome.id());
            if (isLinked && !seen.contains(outcome.id())) {
                ImmutableSortedSet<Ref<Outcome>> ripple = ImmutableSortedSet.copyOf(linked.breadthFirst(outcome.id()));
                seen.addAll(ripple);
                ripples.add(of(dossier, inOrder(ripple, causes, effects), causes));
            }
        }
        return ripples.build();
    }

    /** From each outcome to those that led to it, whichever of the two says so. */
    private static ImmutableSetMultimap<Ref<Outcome>, Ref<Outcome>> causes(Dossier dossier) {
        ImmutableSetMultimap.Builder<Ref<Outcome>, Ref<Outcome>> causes = ImmutableSetMultimap.builder();
        for (Outcome outcome : dossier.all(Outcome.KIND)) {
            outcome.leadsTo().forEach(effect -> causes.put(effect, outcome.id()));
            outcome.from().stream()
                    .filter(origin -> origin.kind().equals(Outcome.KIND))
                    .forEach(origin -> causes.put(outcome.id(), Outcome.KIND.ref(origin.id())));
        }
        return causes.build();
    }

    /** What is left last, once all it leads to was left, stands first. */
    private static List<Ref<Outcome>> inOrder(
            ImmutableSortedSet<Ref<Outcome>> outcomes,
            ImmutableSetMultimap<Ref<Outcome>, Ref<Outcome>> causes,
            ImmutableSetMultimap<Ref<Outcome>, Ref<Outcome>> effects) {
        Iterable<Ref<Outcome>> heads = Iterables.filter(descending(outcomes), head -> !causes.containsKey(head));
        return Lists.reverse(
                ImmutableList.copyOf(Traverser.<Ref<Outcome>>forGraph(outcome -> descending(effects.get(outcome)))
                        .depthFirstPostOrder(Iterables.concat(heads, outcomes)))); // in a circle nothing is head
    }

    private static Set<Ref<Outcome>> descending(Set<Ref<Outcome>> outcomes) {
        return ImmutableSortedSet.copyOf(outcomes).descendingSet();
    }

    private static Ripple of(
            Dossier dossier, List<Ref<Outcome>> outcomes, ImmutableSetMultimap<Ref<Outcome>, Ref<Outcome>> causes) {
        List<Step> steps = new ArrayList<>();
        for (Ref<Outcome> outcome : outcomes) {
            dossier.get(outcome).from().stream()
                    .filter(origin -> DEEDS.contains(origin.kind()))
                    .sorted()
                    .forEach(deed -> steps.add(step(dossier, deed, outcome)));
            causes.get(outcome).stream().sorted().forEach(cause -> steps.add(step(dossier, cause, outcome)));
        }
        return new Ripple(outcomes, steps);
    }

    private static Step step(Dossier dossier, Ref<?> from, Ref<Outcome> to) {
        return new Step(from, to, Lags.toFirst(dossier.get(from), List.of(dossier.get(to))));
    }

    /** Returns the steps on one line. */
    @Override
    public String toString() {
        return "Ripple " + steps;
    }
}
