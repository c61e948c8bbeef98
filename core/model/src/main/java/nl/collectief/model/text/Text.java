package nl.collectief.model.text;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Free text that carries its language: one wording, or the same said in several languages. Nothing is translated by the
 * library; a reader of the English page who meets Dutch text is told that it is Dutch.
 *
 * <p>Language tags are BCP 47 ({@code nl}, {@code en}, {@code ar}, …). Wordings are stripped, never blank, at most
 * {@value #MAX_LENGTH} characters, without control characters other than line feed and tab, and without half characters,
 * which no file could hold. Ordered by tag and wording, one after the other, consistent with equals. Immutable and
 * thread-safe.
 */
public final class Text implements Comparable<Text> {
    /** The greatest length of one wording, in UTF-16 units. */
    public static final int MAX_LENGTH = 10_000;

    private static final Comparator<Text> ORDER = Comparator.comparing(
            (Text text) -> text.wordings.entrySet(),
            Comparators.lexicographical(
                    Map.Entry.<String, String>comparingByKey().thenComparing(Map.Entry.comparingByValue())));
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,7}");

    private final ImmutableSortedMap<String, String> wordings;
    private final String first;

    private Text(ImmutableSortedMap<String, String> wordings) {
        this.wordings = wordings;
        this.first = wordings.values().iterator().next();
    }

    /**
     * Returns the text with these wordings.
     *
     * @param wordings language tag to wording, at least one
     * @throws IllegalArgumentException if there is none, a tag is not a language tag, or a wording is blank, too long or
     *     holds control characters or half characters
     */
    public static Text of(Map<String, String> wordings) {
        checkArgument(!checkNotNull(wordings, "wordings").isEmpty(), "a text needs a wording in at least one language");
        if (wordings.size() == 1) { // most texts
            Map.Entry<String, String> only = wordings.entrySet().iterator().next();
            return new Text(ImmutableSortedMap.of(tag(only.getKey()), wording(only.getValue())));
        }
        ImmutableSortedMap.Builder<String, String> checked = ImmutableSortedMap.naturalOrder();
        wordings.forEach((tag, wording) -> checked.put(tag(tag), wording(wording)));
        return new Text(checked.buildOrThrow());
    }

    /** Returns a text in Dutch. */
    public static Text nl(String wording) {
        return new Text(ImmutableSortedMap.of("nl", wording(wording)));
    }

    /** Returns a text in English. */
    public static Text en(String wording) {
        return new Text(ImmutableSortedMap.of("en", wording(wording)));
    }

    /** Returns a text said in Dutch and in English. */
    public static Text of(String nl, String en) {
        return new Text(ImmutableSortedMap.of("nl", wording(nl), "en", wording(en)));
    }

    private static String tag(String tag) {
        boolean common = checkNotNull(tag, "tag").equals("nl") || tag.equals("en"); // spares most texts the slower look
        checkArgument(common || TAG.matcher(tag).matches(), "\"%s\" is not a language tag such as nl", tag);
        return tag;
    }

    private static String wording(String wording) {
        String stripped = checkNotNull(wording, "wording").strip();
        checkArgument(!stripped.isEmpty(), "a text must not be blank");
        checkArgument(
                stripped.length() <= MAX_LENGTH,
                "a text has at most %s characters, this one has %s",
                MAX_LENGTH,
                stripped.length());
        checkArgument(isPrintable(stripped, "\n\t"), "a text must not hold control characters or half characters");
        return stripped;
    }

    /**
     * Returns whether {@code text} can be written and shown: whether it holds no control characters but those {@code
     * allowed}, and no half of a surrogate pair alone.
     */
    public static boolean isPrintable(String text, String allowed) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < '\u007f') {
                continue; // almost every character
            }
            if (Character.isSurrogate(c)) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            } else if (Character.isISOControl(c) && allowed.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns language tag to wording, in the order of the tags, never empty; unmodifiable. */
    public SortedMap<String, String> wordings() {
        return wordings;
    }

    /** Returns the wording a reader of {@code language} is shown: in that language if there is one, else the first. */
    public String in(Language language) {
        return wordings.getOrDefault(language.tag(), first);
    }

    /** Returns the tag of the language that {@link #in(Language)} answers in. */
    public String languageOf(Language language) {
        return wordings.containsKey(language.tag()) ? language.tag() : wordings.firstKey();
    }

    /** Returns whether any wording, whatever its language, passes {@code test}. */
    public boolean anyWording(Predicate<String> test) {
        return test.test(first)
                || (wordings.size() > 1 && wordings.values().stream().anyMatch(test));
    }

    @Override
    public int compareTo(Text other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text that && wordings.equals(that.wordings);
    }

    @Override
    public int hashCode() {
        return wordings.hashCode();
    }

    /** Returns the wording in the first language, for people and logs. */
    @Override
    public String toString() {
        return first;
    }
}
