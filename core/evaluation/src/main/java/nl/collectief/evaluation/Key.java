package nl.collectief.evaluation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Optional;

/**
 * Under which heading of a {@link Breakdown} something stands: under one code, or apart because it stands under none or
 * under several at once. Immutable and thread-safe.
 *
 * @param text the code (an id, a code of a vocabulary or enum, a month such as {@code 2021-09}), or one of the three
 *     signs of the constants, which no code can be
 */
public record Key(String text) {
    /** Everything together: the key of totals. */
    public static final Key WHOLE = new Key("*");

    /** What cannot be placed, because it is not recorded or not certain where it belongs. */
    public static final Key NOT_PLACED = new Key("?");

    /** What belongs under several codes at once and cannot be divided over them. */
    public static final Key SEVERAL = new Key("+");

    public Key {
        checkArgument(!checkNotNull(text, "text").isBlank(), "a key must not be blank");
    }

    /** Returns the key of a code, such as the id of a working area. */
    public static Key of(String code) {
        Key key = new Key(code);
        checkArgument(key.isCode(), "\"%s\" is not a code", code);
        return key;
    }

    /** Returns whether this is a code and none of the three constants. */
    public boolean isCode() {
        return !equals(WHOLE) && !equals(NOT_PLACED) && !equals(SEVERAL);
    }

    /** Returns the code, empty for the three constants. */
    public Optional<String> code() {
        return isCode() ? Optional.of(text) : Optional.empty();
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return text;
    }
}
