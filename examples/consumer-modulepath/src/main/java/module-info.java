/** A user's module. */
module nl.collectief.examples.consumer.modulepath {
    requires nl.collectief.model;
    requires nl.collectief.json;
}
