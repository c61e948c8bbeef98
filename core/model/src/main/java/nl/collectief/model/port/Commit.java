package nl.collectief.model.port;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Changes that are made together or not at all. Immutable and thread-safe.
 *
 * @param token names this commit, given by the caller and used once: a commit that is repeated with the same token, say
 *     after a lost answer, is made once. 1 to 64 letters, digits, dots, hyphens and underscores
 * @param at when it is made, cut to the microsecond
 * @param changes at least one, each of another record
 */
public record Commit(String token, Instant at, List<Change> changes) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    public Commit {
        checkArgument(
                FORM.matcher(checkNotNull(token, "token")).matches(), "\"%s\" is not the token of a commit", token);
        at = checkNotNull(at, "at").truncatedTo(ChronoUnit.MICROS);
        changes = ImmutableList.copyOf(changes);
        checkArgument(!changes.isEmpty(), "a commit needs a change");
        long keys = changes.stream().map(Change::key).distinct().count();
        checkArgument(
                keys == changes.size(),
                "a commit changes each record once, %s has %s changes of %s records",
                token,
                changes.size(),
                keys);
    }

    /** Returns a commit with these changes. */
    public static Commit of(String token, Instant at, Change... changes) {
        return new Commit(token, at, ImmutableList.copyOf(changes));
    }
}
