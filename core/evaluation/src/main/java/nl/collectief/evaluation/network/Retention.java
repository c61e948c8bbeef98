package nl.collectief.evaluation.network;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import nl.collectief.evaluation.estimate.Estimate;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.TieEnd;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Ref;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Conversation;

/**
 * How many members of a coalition were still in it at a later time. Members are counted, whoever sits there for them. Where
 * the dates of seats are too coarse to tell, the share lies between bounds: those who surely were in at both times of those
 * who surely were in before, and those who may have been. Immutable and thread-safe.
 *
 * @param kept the members who are in at both times, be it perhaps, in the order of members
 * @param left the members who are in at the earlier time only, in the order of members
 * @param uncertain those among both of whom it is not sure, in the order of members
 * @param share the members kept, of those there were
 */
public record Retention(List<TieEnd> kept, List<TieEnd> left, List<TieEnd> uncertain, Ratio share) {
    public Retention {
        kept = ImmutableList.copyOf(kept);
        left = ImmutableList.copyOf(left);
        uncertain = ImmutableList.copyOf(uncertain);
        checkNotNull(share, "share");
    }

    /**
     * Returns the retention from some time in one period to some time in a later one.
     *
     * @throws NoSuchElementException if the dossier does not hold the coalition
     * @throws IllegalArgumentException if {@code later} certainly lies before {@code earlier}
     */
    public static Retention between(Dossier dossier, Ref<Coalition> coalition, Period earlier, Period later) {
        return between(
                dossier,
                coalition,
                Optional.of(CoalitionNetwork.span(earlier)),
                Optional.of(CoalitionNetwork.span(later)));
    }

    /**
     * Returns the retention from one survey to a later one: who had a seat at its time, whether they answered or not. A
     * survey without a time is one of all times.
     *
     * @throws NoSuchElementException if the dossier does not hold the coalition or a survey
     * @throws IllegalArgumentException if {@code later} certainly was before {@code earlier}
     */
    public static Retention between(
            Dossier dossier, Ref<Coalition> coalition, Ref<Conversation> earlier, Ref<Conversation> later) {
        return between(
                dossier,
                coalition,
                dossier.get(earlier).when(),
                dossier.get(later).when());
    }

    private static Retention between(Dossier dossier, Ref<Coalition> of, Optional<Span> earlier, Optional<Span> later) {
        CoalitionNetwork.checkOrder(earlier, later);
        Coalition coalition = dossier.get(of);
        Roster then = Roster.of(dossier, coalition, earlier);
        Roster now = Roster.of(dossier, coalition, later);
        Set<TieEnd> both = Sets.intersection(then.members(), now.members());
        Set<TieEnd> uncertain =
                ImmutableSet.copyOf(Sets.union(then.perhaps(), Sets.intersection(now.perhaps(), then.members())));
        int sure = then.members().size() - then.perhaps().size();
        return new Retention(
                both.stream().toList(),
                Sets.difference(then.members(), now.members()).stream().toList(),
                then.members().stream().filter(uncertain::contains).toList(),
                Ratio.share(
                        Count.between(Sets.difference(both, uncertain).size(), both.size()),
                        Count.between(sure, then.members().size())));
    }

    /**
     * Returns the share with its Wilson interval of 95%, empty if there was no member. With a whole coalition it says how
     * little so few can tell, not how well they were drawn.
     */
    public Optional<Estimate> estimate() {
        return Estimate.wilson(share);
    }

    /** Returns the share, and how many are uncertain. */
    @Override
    public String toString() {
        return "Retention {" + share + (uncertain.isEmpty() ? "" : ", uncertain=" + uncertain.size()) + "}";
    }
}
