package nl.collectief.evaluation.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.collectief.model.coalition.TieEnd;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.Ratio;

/**
 * What became of the members and ties of a network by a later time. A member that left takes its ties along: how ties
 * lasted between those who stayed is told apart, and only the densities of those who stayed can be compared. If of either
 * time {@linkplain CoalitionNetwork#unmeasured() nothing is known of ties}, no pair is named, the retentions lie between
 * bounds and {@link #unmeasured} says why. Immutable and thread-safe.
 *
 * @param keptMembers who is in both
 * @param newMembers who is in the later one only
 * @param lostMembers who is in the earlier one only
 * @param kept the pairs tied in both
 * @param made the pairs tied in the later one only
 * @param lost the pairs tied in the earlier one only
 * @param memberRetention the members kept, of those there were
 * @param tieRetention the tied pairs kept, of those there were
 * @param tieRetentionAmongKept the same between the members who are in both
 * @param before the density between those in the earlier one
 * @param after the density between them in the later one
 */
public record NetworkChange(
        List<TieEnd> keptMembers,
        List<TieEnd> newMembers,
        List<TieEnd> lostMembers,
        List<Link> kept,
        List<Link> made,
        List<Link> lost,
        Ratio memberRetention,
        Ratio tieRetention,
        Ratio tieRetentionAmongKept,
        NetworkFigure before,
        NetworkFigure after) {
    private static final ImmutableSet<Undefined> UNMEASURED =
            ImmutableSet.of(Undefined.OUTSIDE_ITS_TIME, Undefined.NO_TIE_RECORDED);

    public NetworkChange {
        keptMembers = ImmutableList.copyOf(keptMembers);
        newMembers = ImmutableList.copyOf(newMembers);
        lostMembers = ImmutableList.copyOf(lostMembers);
        kept = ImmutableList.copyOf(kept);
        made = ImmutableList.copyOf(made);
        lost = ImmutableList.copyOf(lost);
    }

    static NetworkChange between(CoalitionNetwork earlier, CoalitionNetwork later, TieReading reading) {
        Set<TieEnd> then = ImmutableSet.copyOf(earlier.members());
        Set<TieEnd> now = ImmutableSet.copyOf(later.members());
        ImmutableSet<TieEnd> both = Sets.intersection(then, now).immutableCopy();
        boolean told = earlier.unmeasured().or(later::unmeasured).isEmpty();
        Set<Link> were = told ? ImmutableSet.copyOf(earlier.links(reading)) : ImmutableSet.of();
        Set<Link> are = told ? ImmutableSet.copyOf(later.links(reading)) : ImmutableSet.of();
        CoalitionNetwork stayed = earlier.among(both);
        CoalitionNetwork still = later.among(both);
        return new NetworkChange(
                both.asList(),
                Sets.difference(now, then).immutableCopy().asList(),
                Sets.difference(then, now).immutableCopy().asList(),
                Sets.intersection(were, are).stream().toList(),
                Sets.difference(are, were).stream().toList(),
                Sets.difference(were, are).stream().toList(),
                Ratio.share(both.size(), then.size()),
                retention(earlier, later, reading),
                retention(stayed, still, reading),
                stayed.figure(Measure.DENSITY, reading),
                still.figure(Measure.DENSITY, reading));
    }

    /** Of ties nobody asked for it is only known that no more can have lasted than there were. */
    private static Ratio retention(CoalitionNetwork earlier, CoalitionNetwork later, TieReading reading) {
        Set<Link> were = ImmutableSet.copyOf(earlier.links(reading));
        if (earlier.unmeasured().isPresent()) {
            return Ratio.share(Count.atLeast(0), Count.atLeast(0));
        } else if (later.unmeasured().isPresent()) {
            return Ratio.share(Count.atMost(were.size()), Count.exact(were.size()));
        }
        Set<Link> are = ImmutableSet.copyOf(later.links(reading));
        return Ratio.share(Sets.intersection(were, are).size(), were.size());
    }

    /** Returns why the ties of the two cannot be compared, as {@link CoalitionNetwork#unmeasured} has it of either. */
    public Optional<Undefined> unmeasured() {
        return Stream.of(before, after)
                .flatMap(density -> density.undefined().stream())
                .filter(UNMEASURED::contains)
                .findFirst();
    }

    /** Returns what stayed of members and ties on one line. */
    @Override
    public String toString() {
        return "NetworkChange {members kept " + memberRetention + ", new " + newMembers.size()
                + unmeasured()
                        .map(why -> "; ties not compared: " + why.label().en())
                        .orElseGet(() -> "; ties kept " + tieRetention + ", new " + made.size())
                + "}";
    }
}
