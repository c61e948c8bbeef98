import org.jspecify.annotations.NullMarked;

/** The storage contract as tests that an adapter must pass. */
@NullMarked
module nl.collectief.contract {
    requires transitive nl.collectief.model;
    requires transitive org.junit.jupiter.api;
    requires transitive org.assertj.core;

    exports nl.collectief.contract;

    // The test engine looks into the topics, which are not public.
    opens nl.collectief.contract to
            org.junit.platform.commons;
}
