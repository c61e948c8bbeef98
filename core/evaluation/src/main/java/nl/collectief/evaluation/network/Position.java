package nl.collectief.evaluation.network;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Optional;
import java.util.Set;
import nl.collectief.model.coalition.TieEnd;
import nl.collectief.model.party.Domain;
import nl.collectief.model.text.Label;

/**
 * Where one member stands in the network. Immutable and thread-safe.
 *
 * @param member the party, or people of a stance
 * @param label how a reader calls it
 * @param domain the world it comes from, empty if not recorded
 * @param reading how the ties were read
 * @param degree with how many members it is tied, either way
 * @param received how many members tell of a tie with it; the degree if the reading knows no direction
 * @param betweenness the pairs of others between whom it lies, each for its share of their shortest paths (Freeman, 1977);
 *     ordered pairs if the reading is directed
 * @param core the largest k for which it is in a group of members that are each tied to k others in it (k-core; Seidman,
 *     1983), in the undirected reading if the reading is directed
 * @param articulation whether without it members that are now connected would not be, in the same reading as the core
 * @param reaches the domains of those it is tied with, in natural order
 */
public record Position(
        TieEnd member,
        Label label,
        Optional<Domain> domain,
        TieReading reading,
        int degree,
        int received,
        double betweenness,
        int core,
        boolean articulation,
        Set<Domain> reaches) {
    public Position {
        checkNotNull(member, "member");
        checkNotNull(reading, "reading");
    }

    /** Returns whether it bridges domains: it is tied to members of two domains or more. */
    public boolean bridges() {
        return reaches.size() > 1;
    }

    /** Returns the member and its figures on one line. */
    @Override
    public String toString() {
        return label.en() + ": degree " + degree + ", betweenness "
                + NetworkFigure.decimals(betweenness).toPlainString() + ", core " + core
                + (articulation ? ", articulation point" : "") + (bridges() ? ", bridges " + reaches : "");
    }
}
