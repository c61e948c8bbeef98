/**
 * The only door to storage: a small port that a gemeente implements on the store it has, a store in memory, and what is
 * built on the port. Nothing in the domain depends on this package.
 *
 * <p>Stores that keep text are given an {@link nl.collectief.model.port.EntryCodec}, so that no store depends on a JSON
 * library or on another adapter.
 */
package nl.collectief.model.port;
