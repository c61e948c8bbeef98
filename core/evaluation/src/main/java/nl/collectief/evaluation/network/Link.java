package nl.collectief.evaluation.network;

import static com.google.common.base.Preconditions.checkNotNull;

import nl.collectief.model.coalition.TieEnd;

/**
 * Two members that are tied, whatever the ties between them. Without a direction the first in the order of members stands
 * first. Immutable and thread-safe.
 *
 * @param from the one; of a directed reading the one who tells of the tie
 * @param to the other
 */
public record Link(TieEnd from, TieEnd to) {
    public Link {
        checkNotNull(from, "from");
        checkNotNull(to, "to");
    }

    static String name(TieEnd end) {
        return end.party()
                .map(Object::toString)
                .or(() -> end.stance().map(Object::toString))
                .orElseThrow();
    }

    /** Returns both ends on one line. */
    @Override
    public String toString() {
        return name(from) + " - " + name(to);
    }
}
