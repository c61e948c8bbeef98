/**
 * A store on a relational database. {@link nl.collectief.jdbc.JdbcStore} keeps records in an SQLite file of its own or in
 * a database of the host; {@link nl.collectief.jdbc.JdbcSchema} makes the tables.
 *
 * <p>Plain JDBC, three tables and a dozen statements: no mapper, no pool and no migration tool, because every dependency
 * here would be forced upon the host. The texts of the records come from a codec that the host hands over, so that no
 * store depends on another adapter.
 */
@NullMarked
package nl.collectief.jdbc;

import org.jspecify.annotations.NullMarked;
