package nl.collectief.evaluation;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.record.Ref;
import nl.collectief.model.time.Period;

/**
 * What an evaluation was made from and with: the same inputs give the same figures. Immutable and thread-safe.
 *
 * @param programme the programme of the dossier
 * @param commit the number of the commit of the store at which the dossier was read, empty if not known
 * @param period the period
 * @param metrics id and version of each metric, such as {@code sessions-held@1}, in the order evaluated
 * @param library the version of the library that worked it out
 */
public record Provenance(
        Ref<Programme> programme, Optional<Long> commit, Period period, List<String> metrics, String library) {
    public Provenance {
        checkNotNull(programme, "programme");
        checkNotNull(commit, "commit");
        checkNotNull(period, "period");
        metrics = ImmutableList.copyOf(metrics);
        checkNotNull(library, "library");
    }

    /** Returns programme, commit, period, number of metrics and library on one line. */
    @Override
    public String toString() {
        return Printing.line(
                programme + commit.map(number -> " at commit " + number).orElse("") + ", " + period + ", "
                        + metrics.size() + " metrics, collectief " + library);
    }
}
