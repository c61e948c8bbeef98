package nl.collectief.evaluation.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import nl.collectief.model.coalition.TieEnd;
import nl.collectief.model.figure.Ratio;

/**
 * What became of the members and ties of a network by a later time. A member that left takes its ties along: how ties
 * lasted between those who stayed is told apart, and only the densities of those who stayed can be compared. Immutable and
 * thread-safe.
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
    public NetworkChange {
        keptMembers = ImmutableList.copyOf(keptMembers);
        newMembers = ImmutableList.copyOf(newMembers);
        lostMembers = ImmutableList.copyOf(lostMembers);
        kept = ImmutableList.copyOf(kept);
        made = ImmutableList.copyOf(made);
        lost = ImmutableList.copyOf(lost);
    }

    static NetworkChange between(CoalitionNetwork earlier, CoalitionNetwork later, Reading reading) {
        Set<TieEnd> then = ImmutableSet.copyOf(earlier.members());
        Set<TieEnd> now = ImmutableSet.copyOf(later.members());
        ImmutableSet<TieEnd> both = Sets.intersection(then, now).immutableCopy();
        Set<Link> were = ImmutableSet.copyOf(earlier.links(reading));
        Set<Link> are = ImmutableSet.copyOf(later.links(reading));
        Set<Link> kept = Sets.intersection(were, are);
        long amongKept = were.stream()
                .filter(link -> both.contains(link.from()) && both.contains(link.to()))
                .count();
        return new NetworkChange(
                both.asList(),
                Sets.difference(now, then).immutableCopy().asList(),
                Sets.difference(then, now).immutableCopy().asList(),
                kept.stream().toList(),
                Sets.difference(are, were).stream().toList(),
                Sets.difference(were, are).stream().toList(),
                Ratio.share(both.size(), then.size()),
                Ratio.share(kept.size(), were.size()),
                Ratio.share(kept.size(), amongKept),
                earlier.among(both).figure(Measure.DENSITY, reading),
                later.among(both).figure(Measure.DENSITY, reading));
    }

    /** Returns what stayed of members and ties on one line. */
    @Override
    public String toString() {
        return "NetworkChange {members kept " + memberRetention + ", new " + newMembers.size() + "; ties kept "
                + tieRetention + ", new " + made.size() + "}";
    }
}
