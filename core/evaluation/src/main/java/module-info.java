import org.jspecify.annotations.NullMarked;

/** Pure computation over the model: metrics, estimates, comparison, coalition network, disclosure control. */
@NullMarked
module nl.collectief.evaluation {
    requires transitive nl.collectief.model;
    requires com.google.common;
    requires static org.immutables.value.annotations;

    exports nl.collectief.evaluation;
}
