package nl.collectief.model.trace;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.collectief.model.party.Stance;
import nl.collectief.model.principle.GuidingPrinciple;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Text;

/**
 * One piece of evidence that something shows a guiding principle. Immutable and thread-safe.
 *
 * @param principle the principle
 * @param about the activity or programme it is evidence on
 * @param structural whether it is found in the record; otherwise it is somebody's judgement
 * @param says what the evidence is, in the languages it is recorded in
 * @param by from which stance it was judged; empty if structural or not recorded
 * @param grounds the records it rests on, in natural order, never empty
 */
public record Evidence(
        GuidingPrinciple principle,
        Ref<?> about,
        boolean structural,
        Text says,
        Optional<Stance> by,
        List<Ref<?>> grounds) {
    public Evidence {
        checkNotNull(principle, "principle");
        checkNotNull(about, "about");
        checkNotNull(says, "says");
        grounds = ImmutableList.copyOf(grounds);
    }

    /** Returns principle, what it is about and what it says, on one line. */
    @Override
    public String toString() {
        return principle.code() + " " + about + (structural ? " (structural): " : " (stated): ") + says;
    }
}
