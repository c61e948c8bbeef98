package nl.collectief.monitor.wording;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.collectief.model.figure.Count;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Term;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Language;
import nl.collectief.model.text.Text;
import nl.collectief.model.voice.Story;

/**
 * Says what stands in a dossier to a reader of one language. What exists in another language only keeps that language, so
 * that a page can mark it. Immutable and thread-safe.
 */
public final class Wording {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private final Dossier dossier;
    private final Language language;

    private Wording(Dossier dossier, Language language) {
        this.dossier = dossier;
        this.language = language;
    }

    /** Returns the wording of a dossier for a reader of {@code language}. */
    public static Wording of(Dossier dossier, Language language) {
        return new Wording(checkNotNull(dossier, "dossier"), checkNotNull(language, "language"));
    }

    /** Returns the language of the reader. */
    public Language language() {
        return language;
    }

    /** Returns what somebody wrote. */
    public Line text(Text text) {
        return Line.of(phrase(text, Optional.empty()));
    }

    /** Returns words in the reader's language as they stand. */
    public Line plain(String words) {
        return Line.of(new Phrase(words, language.tag(), false, false, Optional.empty()));
    }

    /** Returns where in a document something stands, as it was written down: the documents of a dossier are in Dutch. */
    Line place(String words) {
        String lang = Language.NL.tag();
        return Line.of(new Phrase(words, lang, !lang.equals(language.tag()), false, Optional.empty()));
    }

    /** Returns words of the library. */
    public Line label(Label label) {
        return plain(label.in(language));
    }

    /** Returns how readers see a constant. */
    public Line constant(Coded constant) {
        return label(constant.label());
    }

    /** Returns how readers see a term, in the language it exists in if it is a gemeente's own. */
    public Line code(Code code) {
        return code.label()
                .map(this::label)
                .or(() -> dossier.find(Term.KIND.ref(code.vocabulary().code() + "." + code.value()))
                        .map(term -> text(term.label())))
                .orElseGet(() -> plain(code.value()));
    }

    /** Returns how readers call a record, leading to it unless it is a story that is withheld. */
    public Line name(Ref<?> ref) {
        return Line.of(phrase(dossier.title(ref), target(ref)));
    }

    /** A story that is withheld stands nowhere: it may be named as such, and nothing can lead to it. */
    private Optional<Ref<?>> target(Ref<?> ref) {
        boolean withheld = dossier.find(ref)
                .filter(record -> record instanceof Story story && story.isWithheld())
                .isPresent();
        return withheld ? Optional.empty() : Optional.of(ref);
    }

    /** Returns the same words leading to a record. */
    public Line linked(Line words, Ref<?> target) {
        return new Line(words.phrases().stream()
                .map(phrase -> new Phrase(
                        phrase.words(), phrase.lang(), phrase.foreign(), phrase.marked(), Optional.of(target)))
                .toList());
    }

    /** Returns an honest number with the words of its source in quotation marks, each in its own language. */
    public Line count(Count count) {
        if (count.worded().isEmpty()) {
            return label(count.label());
        }
        Count number = Count.of(count.atLeast(), count.atMost(), count.stated(), List.of());
        Line words = words(count);
        return number.equals(Count.atLeast(0))
                ? words
                : label(number.label()).plus(plain(" (")).plus(words).plus(plain(")"));
    }

    /** Returns the words of the sources of a number in quotation marks, each in its own language. */
    Line words(Count count) {
        return list(count.worded().stream().map(this::quoted));
    }

    /** Returns an honest number without the words of its source, unless there is nothing else to say of it. */
    public Line bare(Count count) {
        Count number = Count.of(count.atLeast(), count.atMost(), count.stated(), List.of());
        return count(number.equals(Count.atLeast(0)) ? count : number);
    }

    private Line quoted(Text wording) {
        return plain("“").plus(text(wording)).plus(plain("”"));
    }

    /** Returns the lines one after the other with commas between them. */
    public Line list(Stream<Line> lines) {
        return Line.joined(lines.toList(), plain(", "));
    }

    /** Returns a set in natural order, since it need not come so and equal records are to be said alike; a list as it is. */
    public static <T extends Comparable<? super T>> Collection<T> inOrder(Collection<T> values) {
        return values instanceof Set ? ImmutableSortedSet.copyOf(values) : values;
    }

    /** Returns how readers call these records, with commas between them. */
    public Line names(Collection<? extends Ref<?>> refs) {
        return list(inOrder(refs).stream().map(this::name));
    }

    /** Returns how readers see these constants, with commas between them. */
    public Line constants(Collection<? extends Coded> constants) {
        return list(constants.stream().map(this::constant));
    }

    /** Returns how readers see a number of things that can be counted exactly. */
    public Line number(long number) {
        return label(Count.exact(number).label());
    }

    /**
     * Returns words of the monitor with their places filled in.
     *
     * @param key the key of the words
     * @param parts what stands in which place; all places of the words, and no others
     * @throws IllegalArgumentException if there are no such words, or the places are not those of the words
     */
    public Line say(String key, Map<String, Line> parts) {
        String words = Words.of(key).in(language);
        ImmutableList.Builder<Phrase> line = ImmutableList.builder();
        Matcher place = PLACE.matcher(words);
        int at = 0;
        Set<String> filled = new HashSet<>();
        while (place.find()) {
            Line part = parts.get(place.group(1));
            checkArgument(part != null, "the words \"%s\" have a place %s", key, place.group());
            line.addAll(plain(words.substring(at, place.start()))).addAll(part);
            at = place.end();
            filled.add(place.group(1));
        }
        checkArgument(
                filled.equals(parts.keySet()),
                "the words \"%s\" have the places %s, not %s",
                key,
                filled,
                parts.keySet());
        return new Line(line.addAll(plain(words.substring(at))).build().stream()
                .filter(phrase -> !phrase.words().isEmpty())
                .toList());
    }

    /** Returns words of the monitor without places. */
    public Line say(String key) {
        return say(key, Map.of());
    }

    /** Returns words of the monitor about a number of things: those under {@code key.one} for one, else {@code key.many}. */
    public Line say(String key, long number) {
        return number == 1 ? say(key + ".one") : say(key + ".many", Map.of("number", number(number)));
    }

    private Phrase phrase(Text text, Optional<Ref<?>> target) {
        String lang = text.languageOf(language);
        return new Phrase(text.in(language), lang, !lang.equals(language.tag()), true, target);
    }
}
