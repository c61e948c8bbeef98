import org.jspecify.annotations.NullMarked;

/** The exchange document with its schema, and records as JSON text for stores that keep text. */
@NullMarked
module nl.collectief.json {
    requires transitive nl.collectief.model;
    requires transitive com.fasterxml.jackson.databind;

    exports nl.collectief.json;

    provides com.fasterxml.jackson.databind.Module with
            nl.collectief.json.CollectiefModule;
}
