package nl.collectief.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody most likely meant to write. */
final class Nearest {
    private Nearest() {}

    /**
     * Returns the name that differs least from {@code given}, case aside: in two characters at most, and in no more than
     * a third of them. Empty if there is none, since a far guess helps nobody.
     */
    static Optional<String> to(String given, Collection<String> names) {
        String written = given.toLowerCase(Locale.ROOT);
        if (written.length() > 100) {
            return Optional.empty(); // no name is so long, and comparing would cost
        }
        return names.stream()
                .filter(name -> steps(written, name.toLowerCase(Locale.ROOT)) <= Math.min(2, name.length() / 3))
                .min(Comparator.<String>comparingInt(name -> steps(written, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
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
