package nl.collectief.model.text;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.CharMatcher;
import java.util.Comparator;
import java.util.Optional;

/**
 * One term of a {@link Vocabulary}, by its code. Documents hold the code alone, because the place it stands in tells the
 * vocabulary. Immutable and thread-safe.
 *
 * @param vocabulary the list the code belongs to
 * @param value the code: lower-case letters, digits and hyphens, 1 to 64 characters, beginning with a letter or digit
 */
public record Code(Vocabulary vocabulary, String value) implements Comparable<Code> {
    private static final CharMatcher ALPHABET = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.is('-'))
            .precomputed();
    private static final Comparator<Code> ORDER =
            Comparator.comparing(Code::vocabulary).thenComparing(Code::value);

    public Code {
        checkNotNull(vocabulary, "vocabulary");
        checkArgument(
                !checkNotNull(value, "value").isEmpty()
                        && value.length() <= 64
                        && value.charAt(0) != '-'
                        && ALPHABET.matchesAllOf(value),
                "\"%s\" is not a code: lower-case letters, digits and hyphens, at most 64",
                value);
    }

    /** Returns whether the library brings this term; a gemeente's own are told by its dossier. */
    public boolean isBuiltIn() {
        return vocabulary.builtIn().contains(value);
    }

    /** Returns the label of a built-in term, empty for a gemeente's own. */
    public Optional<Label> label() {
        return Labels.find(vocabulary.code() + "." + value);
    }

    @Override
    public int compareTo(Code other) {
        return ORDER.compare(this, other);
    }

    /** Returns the code alone. */
    @Override
    public String toString() {
        return value;
    }
}
