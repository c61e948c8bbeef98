package nl.collectief.evaluation.network;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.time.Period;

/**
 * How many ties there are between people of two stances, such as parents and professionals, or among those of one, and how
 * many of these are new. Without direction: who tells of it does not matter.
 *
 * <p>Two parties are tied once, whatever the ties between them. People of a stance are not told apart, so that a tie of
 * theirs is as many as its record counts, and at least one where it counts none; several records of ties between the same
 * two may or may not be of the same people. Ties that only perhaps held in the time count to the upper bound only.
 * Immutable and thread-safe.
 *
 * @param one the stance of the one side, the first in the order of stances; empty if it is not recorded
 * @param other the stance of the other side, or the same; empty if it is not recorded
 * @param ties how many ties
 * @param begun how many of them are new: of a network against an earlier one those that were not tied in that, else those
 *     that began in the time and tied nobody who was tied before, by any tie of the dossier; what has no date of its own
 *     may be new and may not
 */
public record StanceTies(Optional<Stance> one, Optional<Stance> other, Count ties, Count begun) {
    static final Comparator<StanceTies> ORDER =
            Comparator.comparing(StanceTies::one, unknownLast()).thenComparing(StanceTies::other, unknownLast());

    public StanceTies {
        checkNotNull(one, "one");
        checkNotNull(other, "other");
        checkNotNull(ties, "ties");
        checkNotNull(begun, "begun");
    }

    /**
     * Returns the ties of a dossier at some time in a period, of whichever coalition or none, by pair of stances: unknown
     * stances last. A tie without a time holds always. The stance of a party is the party's own. Costs a look at every tie.
     */
    public static List<StanceTies> in(Dossier dossier, Period period) {
        return StanceTally.of(dossier, period);
    }

    static Comparator<Optional<Stance>> unknownLast() {
        return Comparators.emptiesLast(Comparator.<Stance>naturalOrder());
    }

    /** Returns both stances and both numbers, on one line. */
    @Override
    public String toString() {
        return name(one) + " - " + name(other) + ": " + ties + ", new: " + begun;
    }

    private static String name(Optional<Stance> stance) {
        return stance.map(Stance::code).orElse("stance not recorded");
    }
}
