package nl.collectief.model.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds what somebody most likely meant to write. */
public final class Nearest {
    private static final int LONGEST = 100;

    private Nearest() {}

    /**
     * Returns the name that differs least from {@code given}, case aside: in two characters at most, and in no more than
     * a third of them. Empty if there is none, since a far guess helps nobody.
     */
    public static Optional<String> to(String given, Collection<String> names) {
        String written = given.toLowerCase(Locale.ROOT);
        if (written.length() > LONGEST) {
            return Optional.empty(); // no name is so long, and comparing would cost
        }
        return names.stream()
                .filter(name -> steps(written, name.toLowerCase(Locale.ROOT)) <= Math.min(2, name.length() / 3))
                .min(byDistance(written, List::of));
    }

    /**
     * Returns the names that differ least from {@code given}, case aside, the nearest first, however far they are: for a
     * reader to look among.
     *
     * @param spellings all ways in which a name may be written, such as its labels
     * @param most how many at most
     */
    public static List<String> among(
            Collection<String> names, Function<String, List<String>> spellings, String given, int most) {
        String written = given.toLowerCase(Locale.ROOT);
        written = written.substring(0, Math.min(written.length(), LONGEST));
        return names.stream().sorted(byDistance(written, spellings)).limit(most).toList();
    }

    private static Comparator<String> byDistance(String written, Function<String, List<String>> spellings) {
        Map<String, Integer> steps = new HashMap<>();
        return Comparator.<String>comparingInt(name -> steps.computeIfAbsent(
                        name,
                        some -> spellings.apply(some).stream()
                                .mapToInt(spelling -> steps(written, spelling.toLowerCase(Locale.ROOT)))
                                .min()
                                .orElse(Integer.MAX_VALUE)))
                .thenComparing(Comparator.naturalOrder());
    }

    /** How many characters must be put in, taken out or replaced to make one of the other (Levenshtein 1965). */
    private static int steps(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] here = new int[other.length() + 1];
            here[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                here[j] = Math.min(replaced, Math.min(above[j], here[j - 1]) + 1);
            }
            above = here;
        }
        return above[other.length()];
    }
}
