import org.jspecify.annotations.NullMarked;

/** A store on a relational database. */
@NullMarked
module nl.collectief.jdbc {
    requires transitive nl.collectief.model;
    requires transitive java.sql;
    requires org.slf4j;
    requires static org.immutables.value.annotations;
}
