package nl.collectief.evaluation.indicator;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Optional;
import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Label;

/**
 * One indicator in one edition of a set: what it is a share of what. The text says nothing of any outcome. Immutable and
 * thread-safe.
 *
 * @param id unique in the catalogue, stable across releases
 * @param set the set and edition
 * @param number its number in that edition, empty if not known
 * @param phase when in the first thousand days it looks
 * @param kind whether it looks at what is done or at what comes of it
 * @param per the number of whole things one figure is out of: 100 for a percentage, 1000 for a rate per thousand
 * @param status whether the definition was read at its source
 * @param name what it is called
 * @param numerator what is counted, empty if not known
 * @param denominator out of what, empty if not known
 * @param data where the numbers come from, empty if not known
 * @param follows the id of the definition it takes the place of, empty if it is the first
 * @param change what changed since that one, empty if it is the first; a series breaks here
 */
public record Indicator(
        String id,
        IndicatorSet set,
        Optional<String> number,
        Phase phase,
        Kind kind,
        int per,
        Status status,
        Label name,
        Optional<Label> numerator,
        Optional<Label> denominator,
        Optional<Label> data,
        Optional<String> follows,
        Optional<Label> change) {
    /** When in the first thousand days an indicator looks. */
    public enum Phase implements Coded {
        /** Before pregnancy. */
        BEFORE("vóór de zwangerschap", "before pregnancy"),
        /** During pregnancy. */
        DURING("tijdens de zwangerschap", "during pregnancy"),
        /** After birth. */
        AFTER("na de geboorte", "after birth"),
        /** The whole programme. */
        WHOLE("hele programma", "whole programme");

        private final String nl;
        private final String en;

        Phase(String nl, String en) {
            this.nl = nl;
            this.en = en;
        }

        @Override
        public Label label() {
            return Label.of(nl, en);
        }
    }

    /** What an indicator looks at. */
    public enum Kind implements Coded {
        /** What is done. */
        PROCESS("procesindicator", "process indicator"),
        /** What comes of it. */
        OUTCOME("uitkomstindicator", "outcome indicator");

        private final String nl;
        private final String en;

        Kind(String nl, String en) {
            this.nl = nl;
            this.en = en;
        }

        @Override
        public Label label() {
            return Label.of(nl, en);
        }
    }

    /** How sure the definition is. */
    public enum Status implements Coded {
        /** Name and definition were read at their source, as far as they stand here. */
        CONFIRMED("bevestigd", "confirmed"),
        /** The subject is known and its definition is not, or not from its source. */
        UNCONFIRMED("niet bevestigd", "unconfirmed");

        private final String nl;
        private final String en;

        Status(String nl, String en) {
            this.nl = nl;
            this.en = en;
        }

        @Override
        public Label label() {
            return Label.of(nl, en);
        }
    }

    public Indicator {
        checkNotNull(id, "id");
        checkNotNull(set, "set");
        checkNotNull(name, "name");
        checkArgument(per == 100 || per == 1000, "%s is neither a percentage nor a rate per thousand: %s", id, per);
        checkArgument(follows.isPresent() == change.isPresent(), "%s does not say what changed", id);
    }

    /** Returns id and name. */
    @Override
    public String toString() {
        return id + " (" + name + ")";
    }
}
