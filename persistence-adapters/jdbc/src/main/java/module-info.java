import org.jspecify.annotations.NullMarked;

/** A store on a relational database. */
@NullMarked
module nl.collectief.jdbc {
    requires transitive nl.collectief.model;
    requires transitive java.sql;
    requires org.slf4j;

    exports nl.collectief.jdbc;

    // The scripts are for others to run, too.
    opens db.collectief.postgresql;
    opens db.collectief.sqlite;
}
