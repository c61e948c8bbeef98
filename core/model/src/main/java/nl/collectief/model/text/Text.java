package nl.collectief.model.text;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,7}");

    // Tag and wording by turns, in the order of the tags: there are thousands of texts, and maps of two are large.
    private final String[] told;

    private Text(String... told) {
        this.told = told;
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
        if (wordings.size() == 2 && wordings.containsKey("nl") && wordings.containsKey("en")) { // as most have
            return of(wordings.get("nl"), wordings.get("en"));
        }
        String[] told = new String[2 * wordings.size()];
        int at = 0;
        for (Map.Entry<String, String> wording : new TreeMap<>(wordings).entrySet()) {
            told[at++] = tag(wording.getKey());
            told[at++] = wording(wording.getValue());
        }
        return new Text(told);
    }

    /** Returns a text in Dutch. */
    public static Text nl(String wording) {
        return new Text("nl", wording(wording));
    }

    /** Returns a text in English. */
    public static Text en(String wording) {
        return new Text("en", wording(wording));
    }

    /** Returns a text said in Dutch and in English. */
    public static Text of(String nl, String en) {
        return new Text("en", wording(en), "nl", wording(nl));
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

    /** Returns language tag to wording, in the order of the tags, never empty; unmodifiable. Made anew by every call. */
    public SortedMap<String, String> wordings() {
        ImmutableSortedMap.Builder<String, String> wordings = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < told.length; i += 2) {
            wordings.put(told[i], told[i + 1]);
        }
        return wordings.buildOrThrow();
    }

    /** Returns the wording a reader of {@code language} is shown: in that language if there is one, else the first. */
    public String in(Language language) {
        return told[shown(language) + 1];
    }

    /** Returns the tag of the language that {@link #in(Language)} answers in. */
    public String languageOf(Language language) {
        return told[shown(language)];
    }

    /** Returns where the tag stands of what a reader of {@code language} is shown. */
    private int shown(Language language) {
        for (int i = 0; i < told.length; i += 2) {
            if (told[i].equals(language.tag())) {
                return i;
            }
        }
        return 0;
    }

    /** Returns whether any wording, whatever its language, passes {@code test}. */
    public boolean anyWording(Predicate<String> test) {
        for (int i = 1; i < told.length; i += 2) {
            if (test.test(told[i])) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int compareTo(Text other) {
        return Arrays.compare(told, other.told);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text that && Arrays.equals(told, that.told);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(told);
    }

    /** Returns the wording in the first language, for people and logs. */
    @Override
    public String toString() {
        return told[1];
    }
}
