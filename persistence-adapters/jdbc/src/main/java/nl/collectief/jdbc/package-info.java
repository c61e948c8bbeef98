/** A store over the data source of the host. */
@NullMarked
package nl.collectief.jdbc;

import org.jspecify.annotations.NullMarked;
