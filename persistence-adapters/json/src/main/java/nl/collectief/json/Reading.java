package nl.collectief.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Finding;

/**
 * What came of reading a document: a dossier with what a reader of it must know, or every fault that keeps it from
 * being one. Immutable and thread-safe.
 *
 * @param dossier the dossier, empty exactly if there are problems
 * @param problems every fault, in the order of the document; each once
 * @param findings what the checks say of the dossier that was read, warnings and notes, as {@link
 *     nl.collectief.model.programme.Assembly} orders them; empty if there is none
 */
public record Reading(Optional<Dossier> dossier, List<Problem> problems, List<Finding> findings) {
    public Reading {
        requireNonNull(dossier, "dossier");
        problems = List.copyOf(problems);
        findings = List.copyOf(findings);
        if (dossier.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("a document gives a dossier or problems, never both or neither");
        }
    }

    /**
     * Returns the dossier.
     *
     * @throws IllegalStateException if there is none; the message names every problem
     */
    public Dossier orElseThrow() {
        return dossier.orElseThrow(() -> new IllegalStateException(problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", "no dossier can be read from this document:\n", ""))));
    }

    /** Returns the dossier, or the number of problems, on one line. */
    @Override
    public String toString() {
        return "Reading {" + dossier.map(Dossier::toString).orElseGet(() -> "problems=" + problems.size())
                + (dossier.isPresent() ? ", findings=" + findings.size() : "") + "}";
    }
}
