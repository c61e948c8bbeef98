import org.jspecify.annotations.NullMarked;

/** Pure computation over the model: metrics, estimates, comparison, coalition network, disclosure control. */
@NullMarked
module nl.collectief.evaluation {
    requires transitive nl.collectief.model;
    requires com.google.common;
    requires org.jgrapht.core;
    requires static org.immutables.value.annotations;

    exports nl.collectief.evaluation;
    exports nl.collectief.evaluation.consent;
    exports nl.collectief.evaluation.course;
    exports nl.collectief.evaluation.estimate;
    exports nl.collectief.evaluation.indicator;
    exports nl.collectief.evaluation.learning;
    exports nl.collectief.evaluation.network;
}
