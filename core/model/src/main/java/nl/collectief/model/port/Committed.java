package nl.collectief.model.port;

import java.time.Instant;

/**
 * The answer of a store to a commit.
 *
 * @param number the number of the commit, store-wide, rising
 * @param at when the store recorded it: the commit's own time, or the time of the commit before if that is later
 * @param repeated whether it had been made before, with the same token, and nothing was done now; the number and the time
 *     are those of then
 */
public record Committed(long number, Instant at, boolean repeated) {}
