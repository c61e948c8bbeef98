package nl.collectief.evaluation;

import static com.google.common.base.Preconditions.checkNotNull;

import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Label;

/**
 * A record that makes a figure less certain, or of which the figure does not tell all, and why. Ordered by reason, then
 * record. Immutable and thread-safe.
 *
 * @param record the record
 * @param reason why
 */
public record Caveat(Ref<?> record, Reason reason) implements Comparable<Caveat> {
    /** Why a record is named with a figure. New reasons may come with a minor release. */
    public enum Reason implements Coded {
        /** It lies in the period in part or perhaps: it counts towards the upper bound only. */
        PARTLY_IN_PERIOD("deels of misschien in de periode", "partly or perhaps in the period"),
        /** No time is recorded of it: it counts as if it ran in the period, since its programme did or may have. */
        NOT_DATED("geen tijd vastgelegd, meegeteld", "no time recorded, counted"),
        /** A tally may count it already: it is not counted twice. */
        MAY_BE_COUNTED_ALREADY("misschien al meegeteld", "may be counted already"),
        /** What the metric asks is not recorded of it. */
        NOT_RECORDED("niet vastgelegd", "not recorded"),
        /** The source does not say whether its number is of each session or of all together. */
        SCOPE_NOT_STATED("niet vermeld of het getal per keer of in totaal is", "each time or in total is not stated"),
        /** It is so in a part of the area, not as far as is known in all of it. */
        IN_PART_OF_AREA("alleen in een deel van het gebied", "in part of the area only"),
        /** It is no whole wijk of CBS and lies in none that is counted: no CBS code, or a part of a wijk only. */
        NOT_A_WIJK(
                "niet meegeteld: niet bekend als één hele CBS-wijk", "not counted: not known as one whole wijk of CBS"),
        /** Nothing of the kind is recorded there, not even that there was none: it counts as without. */
        COUNTED_AS_NONE("niets vastgelegd, geldt als zonder", "nothing recorded, counted as without"),
        /** It is still being set up. */
        BEING_SET_UP("nog in opzet", "still being set up"),
        /** It is not certain in which area it is. */
        AREA_UNCERTAIN("gebied niet zeker", "area not certain");

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

    public Caveat {
        checkNotNull(record, "record");
        checkNotNull(reason, "reason");
    }

    @Override
    public int compareTo(Caveat other) {
        int byReason = reason.compareTo(other.reason);
        return byReason != 0 ? byReason : record.compareTo(other.record);
    }

    /** Returns record and reason. */
    @Override
    public String toString() {
        return record + " (" + reason.label().en() + ")";
    }
}
