package nl.collectief.model.trace;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Exchange;
import nl.collectief.model.activity.OwnershipChange;
import nl.collectief.model.activity.RoleHolder;
import nl.collectief.model.learning.Outcome;
import nl.collectief.model.party.Stance;
import nl.collectief.model.principle.GuidingPrinciple;
import nl.collectief.model.principle.StatedEvidence;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Text;
import nl.collectief.model.voice.Story;

/**
 * The four guiding principles as evidence: what the record itself shows (structural) and what somebody judged (stated),
 * kept apart, with what is missing. No evidence is not evidence against: it says that nothing is recorded.
 *
 * <p>Structural evidence, per principle:
 *
 * <ul>
 *   <li>starting point: a parent, young person, child or resident was heard behind the activity; they hold a role in the
 *       group that organises it;
 *   <li>networks: experience is exchanged among peers or both ways; parents lead;
 *   <li>prevention: it comes before questions grow;
 *   <li>normalising: experience is exchanged among peers.
 * </ul>
 *
 * What was withdrawn is no evidence.
 *
 * <p>Immutable and thread-safe.
 */
public final class Principles {
    private final Dossier dossier;
    private final Trace trace;
    private final ImmutableListMultimap<Ref<?>, Evidence> evidence;

    private Principles(Dossier dossier, Trace trace) {
        this.dossier = dossier;
        this.trace = trace;
        ImmutableListMultimap.Builder<Ref<?>, Evidence> found = ImmutableListMultimap.builder();
        dossier.all(Activity.KIND).forEach(activity -> structural(activity).forEach(e -> found.put(e.about(), e)));
        dossier.records().forEach(record -> stated(record).forEach(e -> found.put(e.about(), e)));
        this.evidence = found.build();
    }

    /** Returns the evidence in a dossier. */
    public static Principles of(Dossier dossier, Trace trace) {
        return new Principles(checkNotNull(dossier, "dossier"), checkNotNull(trace, "trace"));
    }

    /** Returns all evidence: structural first, by activity; unmodifiable. */
    public List<Evidence> all() {
        return evidence.values().asList();
    }

    /** Returns the evidence on one activity or on the programme; unmodifiable. */
    public List<Evidence> on(Ref<?> about) {
        return evidence.get(checkNotNull(about, "about"));
    }

    /** Returns the evidence for one principle, over activities and programme; unmodifiable. */
    public List<Evidence> of(GuidingPrinciple principle) {
        return all().stream().filter(e -> e.principle() == principle).toList();
    }

    /** Returns the principles for which there is no evidence on {@code about}, in their order. */
    public Set<GuidingPrinciple> missing(Ref<?> about) {
        Set<GuidingPrinciple> missing = EnumSet.allOf(GuidingPrinciple.class);
        on(about).forEach(e -> missing.remove(e.principle()));
        return ImmutableSet.copyOf(missing);
    }

    /** Returns the stances from which anybody judged a principle, in their order; empty if nobody did. */
    public Set<Stance> judges(GuidingPrinciple principle) {
        return of(principle).stream().flatMap(e -> e.by().stream()).sorted().collect(ImmutableSet.toImmutableSet());
    }

    private List<Evidence> structural(Activity activity) {
        ImmutableList.Builder<Evidence> found = ImmutableList.builder();
        SortedSet<Ref<?>> voices = trace.voices(activity.id());
        if (!voices.isEmpty()) {
            found.add(structural(
                    GuidingPrinciple.STARTING_POINT,
                    activity,
                    voices,
                    "ouders, jongeren, kinderen of bewoners werden erover gehoord",
                    "parents, young people, children or residents were heard about it"));
        }
        if (activity.organisers().stream().map(RoleHolder::stance).anyMatch(Stance::isVoice)) {
            found.add(structural(
                    GuidingPrinciple.STARTING_POINT,
                    activity,
                    List.of(activity.id()),
                    "ouders of jongeren hebben een rol in de organiserende groep",
                    "parents or young people hold a role in the organising group"));
        }
        if (activity.exchange().contains(Exchange.PEER) || activity.exchange().contains(Exchange.RECIPROCAL)) {
            found.add(structural(
                    GuidingPrinciple.NETWORK,
                    activity,
                    List.of(activity.id()),
                    "ervaringen worden onderling of wederzijds uitgewisseld",
                    "experience is exchanged among peers or both ways"));
        }
        latestOwnership(activity)
                .filter(ownership -> ownership.stage().isParentLed())
                .ifPresent(ownership -> found.add(structural(
                        GuidingPrinciple.NETWORK,
                        activity,
                        List.of(activity.id()),
                        ownership.stage().label().nl(),
                        ownership.stage().label().en())));
        if (activity.early().orElse(false)) {
            found.add(structural(
                    GuidingPrinciple.PREVENTION,
                    activity,
                    List.of(activity.id()),
                    "het komt voordat vragen groot worden",
                    "it comes before questions grow"));
        }
        if (activity.exchange().contains(Exchange.PEER)) {
            found.add(structural(
                    GuidingPrinciple.NORMALISING,
                    activity,
                    List.of(activity.id()),
                    "ouders of jongeren horen van elkaar dat zij niet de enigen zijn",
                    "parents or young people hear from each other that they are not the only ones"));
        }
        return found.build();
    }

    /** Returns who carries an activity last, empty if that is not recorded. */
    public static Optional<OwnershipChange> latestOwnership(Activity activity) {
        List<OwnershipChange> all = activity.ownership();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private static Evidence structural(
            GuidingPrinciple principle, Activity activity, Collection<Ref<?>> grounds, String nl, String en) {
        return new Evidence(
                principle, activity.id(), true, Text.of(nl, en), Optional.empty(), ImmutableList.copyOf(grounds));
    }

    private List<Evidence> stated(Entry record) {
        ImmutableList.Builder<Evidence> found = ImmutableList.builder();
        if (record instanceof StatedEvidence stated) {
            Set<Ref<?>> about =
                    stated.about().isEmpty() ? Set.of(dossier.programme().id()) : stated.about();
            inOrder(about)
                    .forEach(a -> found.add(stated(stated.principle(), a, stated.says(), stated.by(), stated.id())));
        } else if (record instanceof Story story && !story.isWithdrawn()) {
            inOrder(story.principles())
                    .forEach(p -> inOrder(story.about())
                            .forEach(a ->
                                    found.add(stated(p, a, story.gist(), Optional.of(story.teller()), story.id()))));
        } else if (record instanceof Outcome outcome) {
            inOrder(outcome.principles())
                    .forEach(p -> inOrder(outcome.from())
                            .forEach(a -> saidBy(outcome)
                                    .forEach(by -> found.add(stated(p, a, outcome.says(), by, outcome.id())))));
        }
        return found.build();
    }

    /** Returns every stance that said so, apart, as a difference between stances is to be seen; nobody if not recorded. */
    private static List<Optional<Stance>> saidBy(Outcome outcome) {
        return outcome.saidBy().isEmpty()
                ? List.of(Optional.empty())
                : inOrder(outcome.saidBy()).stream().map(Optional::of).toList();
    }

    // A set holds its elements in the order they came in; equal records must give the same evidence in the same order.
    private static <T extends Comparable<? super T>> Collection<T> inOrder(Set<T> set) {
        return ImmutableSortedSet.copyOf(set);
    }

    private static Evidence stated(
            GuidingPrinciple principle, Ref<?> about, Text says, Optional<Stance> by, Ref<?> ground) {
        return new Evidence(principle, about, false, says, by, List.of(ground));
    }
}
