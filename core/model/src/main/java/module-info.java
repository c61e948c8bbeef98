import org.jspecify.annotations.NullMarked;

/** The domain of the collective approach: immutable types, trace, practice rules, the dossier and its ports. */
@NullMarked
module nl.collectief.model {
    requires com.google.common;
    requires org.slf4j;
    requires transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports nl.collectief.model;
}
