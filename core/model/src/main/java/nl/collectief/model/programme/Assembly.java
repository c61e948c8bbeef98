package nl.collectief.model.programme;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Severity;

/**
 * What came of putting records together: a dossier unless there are errors, and everything that was found, errors first.
 * Immutable and thread-safe.
 *
 * @param dossier the dossier, empty exactly if there is an error among the findings
 * @param findings all findings: by severity, rule, place and value
 */
public record Assembly(Optional<Dossier> dossier, List<Finding> findings) {
    public Assembly {
        findings = ImmutableList.copyOf(findings);
    }

    /** Returns the findings of one severity, in order. */
    public List<Finding> findings(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).toList();
    }

    /**
     * Returns the dossier.
     *
     * @throws IllegalStateException if there is none; the message names every error
     */
    public Dossier orElseThrow() {
        return dossier.orElseThrow(() -> new IllegalStateException(findings(Severity.ERROR).stream()
                .map(Finding::toString)
                .collect(Collectors.joining("\n", "no dossier can be made of these records:\n", ""))));
    }

    /** Returns the number of findings of each severity, on one line. */
    @Override
    public String toString() {
        return "Assembly {" + (dossier.isPresent() ? "a dossier" : "no dossier") + ", errors="
                + findings(Severity.ERROR).size() + ", warnings="
                + findings(Severity.WARNING).size() + ", notes="
                + findings(Severity.NOTE).size() + "}";
    }
}
