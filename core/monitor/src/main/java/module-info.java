import org.jspecify.annotations.NullMarked;

/** Renders a dossier, findings and publishable tables into a writer. */
@NullMarked
module nl.collectief.monitor {
    requires transitive nl.collectief.evaluation;
    requires com.samskivert.jmustache;
    requires static org.immutables.value.annotations;
}
