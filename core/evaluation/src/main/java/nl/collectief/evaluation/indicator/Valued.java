package nl.collectief.evaluation.indicator;

import java.util.Optional;
import nl.collectief.evaluation.Figure;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.time.Span;

/** A value, a baseline or a target, with its time, the version of the definition it is of, and why it is impossible if so. */
record Valued(Optional<Span> when, Optional<Integer> version, Observation<Figure> value, Optional<Excess> excess) {}
