package nl.collectief.evaluation.network;

import static com.google.common.base.Preconditions.checkNotNull;

import nl.collectief.model.coalition.Tie;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Label;

/**
 * A tie that is in no figure of the network, and why. Immutable and thread-safe.
 *
 * @param tie the tie
 * @param reason why it stands apart
 */
public record Apart(Ref<Tie> tie, Reason reason) {
    /** Why a tie stands apart. */
    public enum Reason implements Coded {
        /** An end is no member of the coalition in the time of the network, nor people of a stance that has a seat. */
        NOT_A_MEMBER("een van beide is geen lid", "one end is no member"),
        /** Both ends are one member: ties among parents, or between teams of one organisation. */
        WITHIN_ONE_MEMBER("binnen één lid", "within one member");

        private final String nl;
        private final String en;

        Reason(String nl, String en) {
            this.nl = nl;
            this.en = en;
        }

        @Override
        public Label label() {
            return Label.of(nl, en);
        }
    }

    public Apart {
        checkNotNull(tie, "tie");
        checkNotNull(reason, "reason");
    }

    /** Returns tie and reason. */
    @Override
    public String toString() {
        return tie + " (" + reason.label().en() + ")";
    }
}
