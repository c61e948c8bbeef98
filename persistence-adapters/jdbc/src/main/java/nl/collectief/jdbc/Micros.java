package nl.collectief.jdbc;

import java.time.Instant;

/** Moments as the database holds them: whole microseconds since 1970-01-01T00:00:00Z, free of zones and calendars. */
final class Micros {
    private static final long PER_SECOND = 1_000_000;

    private Micros() {}

    /**
     * Returns a moment in microseconds, the rest cut off towards the past.
     *
     * @throws IllegalArgumentException if it lies more than 290,000 years away
     */
    static long of(Instant moment) {
        try {
            return exact(moment);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("a moment this far away cannot be stored: " + moment, e);
        }
    }

    /** Returns a moment in microseconds, or the first or last one there is. */
    static long nearest(Instant moment) {
        try {
            return exact(moment);
        } catch (ArithmeticException e) {
            return moment.getEpochSecond() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    private static long exact(Instant moment) {
        long seconds = moment.getEpochSecond();
        long micros = moment.getNano() / 1_000;
        return seconds < 0 // counted from the second after, or the earliest moments would overflow on the way
                ? Math.addExact(Math.multiplyExact(seconds + 1, PER_SECOND), micros - PER_SECOND)
                : Math.addExact(Math.multiplyExact(seconds, PER_SECOND), micros);
    }

    static Instant toInstant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, PER_SECOND), Math.floorMod(micros, PER_SECOND) * 1_000);
    }
}
