package nl.collectief.model.figure;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Language;

/** How a {@link Count} is written: for documents, and for readers. */
final class CountText {
    // N is a number; the look-ahead refuses two dots without any bound.
    private static final Pattern FORM =
            Pattern.compile("(?<exact>N)|(?!\\.\\.( |$))(?<least>N)?\\.\\.(?<most>N)?( ~(?<point>N))?|~(?<about>N)"
                    .replace("N", "\\d{1,16}"));

    private CountText() {}

    static Count parse(String text) {
        Matcher form = FORM.matcher(checkNotNull(text, "text").strip());
        checkArgument(
                form.matches(), "\"%s\" is not a count: expected 13, 30..150, 51.., ..2, ~2500 or 30..150 ~100", text);
        Optional<Long> exact = number(form, "exact");
        return Count.of(
                exact.or(() -> number(form, "least")).orElse(0L),
                exact.or(() -> number(form, "most")),
                number(form, "point").or(() -> number(form, "about")),
                List.of());
    }

    private static Optional<Long> number(Matcher form, String part) {
        return Optional.ofNullable(form.group(part)).map(Long::valueOf);
    }

    static String print(Count count) {
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        if (count.isExact()) {
            parts.add(String.valueOf(count.atLeast()));
        } else if (count.atLeast() > 0 || count.isBounded() || isUnknown(count)) {
            String least = count.atLeast() > 0 || !count.isBounded() ? String.valueOf(count.atLeast()) : "";
            parts.add(least + ".." + count.atMost().map(String::valueOf).orElse(""));
        }
        point(count).ifPresent(point -> parts.add("~" + point));
        count.worded().forEach(wording -> parts.add("\"" + wording + "\""));
        return String.join(" ", parts.build());
    }

    static Label label(Count count) {
        return Label.of(say(count, Language.NL), say(count, Language.EN));
    }

    private static String say(Count count, Language language) {
        boolean nl = language == Language.NL;
        ImmutableList.Builder<String> numbers = ImmutableList.builder();
        String least = grouped(count.atLeast(), language);
        Optional<String> most = count.atMost().map(number -> grouped(number, language));
        if (count.isExact()) {
            numbers.add(least);
        } else if (count.atLeast() > 0 && most.isPresent()) {
            numbers.add(least + (nl ? " tot " : " to ") + most.get());
        } else if (count.atLeast() > 0) {
            numbers.add((nl ? "ten minste " : "at least ") + least);
        } else if (most.isPresent()) {
            numbers.add((nl ? "ten hoogste " : "at most ") + most.get());
        } else if (isUnknown(count)) {
            numbers.add(nl ? "onbekend" : "unknown");
        }
        point(count).ifPresent(point -> numbers.add((nl ? "ongeveer " : "about ") + grouped(point, language)));
        String number = String.join(", ", numbers.build());
        String words = count.worded().stream()
                .map(wording -> "“" + wording.in(language) + "”")
                .collect(Collectors.joining(", "));
        return number.isEmpty() || words.isEmpty() ? number + words : number + " (" + words + ")";
    }

    private static boolean isUnknown(Count count) {
        return count.equals(Count.atLeast(0));
    }

    /** The stated point where it adds to the bounds. */
    private static Optional<Long> point(Count count) {
        return count.isExact() ? Optional.empty() : count.stated();
    }

    /** Groups by thousands with the sign of the language; no number is negative. */
    private static String grouped(long number, Language language) {
        StringBuilder digits = new StringBuilder().append(number);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, language == Language.NL ? '.' : ',');
        }
        return digits.toString();
    }
}
