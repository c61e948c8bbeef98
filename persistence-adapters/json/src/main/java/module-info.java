import org.jspecify.annotations.NullMarked;

/** The exchange document and a store on plain files. */
@NullMarked
module nl.collectief.json {
    requires transitive nl.collectief.model;
    requires com.fasterxml.jackson.databind;
    requires static org.immutables.value.annotations;
}
