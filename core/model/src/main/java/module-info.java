import org.jspecify.annotations.NullMarked;

/** The domain of the collective approach: immutable types, trace, practice rules, the dossier and its ports. */
@NullMarked
module nl.collectief.model {
    requires com.google.common;
    requires org.slf4j;
    requires transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports nl.collectief.model;
    exports nl.collectief.model.activity;
    exports nl.collectief.model.area;
    exports nl.collectief.model.coalition;
    exports nl.collectief.model.figure;
    exports nl.collectief.model.learning;
    exports nl.collectief.model.party;
    exports nl.collectief.model.port;
    exports nl.collectief.model.principle;
    exports nl.collectief.model.programme;
    exports nl.collectief.model.record;
    exports nl.collectief.model.rule;
    exports nl.collectief.model.text;
    exports nl.collectief.model.time;
    exports nl.collectief.model.trace;
    exports nl.collectief.model.voice;
}
