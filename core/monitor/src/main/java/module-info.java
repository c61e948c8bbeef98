import org.jspecify.annotations.NullMarked;

/** Renders a dossier, its findings and its evaluation into a writer: a page, a summary, tidy tables. */
@NullMarked
module nl.collectief.monitor {
    requires transitive nl.collectief.evaluation;
    requires com.google.common;
    requires com.samskivert.jmustache;
    requires static org.immutables.value.annotations;

    exports nl.collectief.monitor;
}
