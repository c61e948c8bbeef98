package nl.collectief.model.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.collectief.model.programme.PersonalData.Found;
import nl.collectief.model.programme.PersonalData.Sort;

class PersonalDataProperties {
    /** Nine of them with nothing but what parts the digits of a number between. */
    private static final Pattern MANY_DIGITS = Pattern.compile("[0-9](?:[-() ./\u2013\u00a0]*[0-9]){8}");

    private static final List<String> WORDS = List.of(
            "Bel",
            "ouders",
            "tel.",
            "(zie",
            "in 2021",
            "op 06-12-2021",
            "12 keer",
            "wijk WK034407@2020",
            "p. 12-15,",
            "en");

    private static List<Sort> sorts(String text) {
        return PersonalData.in(text).stream().map(Found::sort).toList();
    }

    private static Found only(Sort sort, String text) {
        assertThat(PersonalData.mayBeIn(text)).isTrue();
        assertThat(sorts(text)).containsExactly(sort);
        return PersonalData.in(text).get(0);
    }

    @Property
    void a_telephone_number_is_found_anywhere(
            @ForAll("words") String before, @ForAll("telephones") String number, @ForAll("words") String after) {
        assertThat(only(Sort.TELEPHONE, before + number + after).masked()).hasSize(2);
    }

    @Property
    void a_citizen_service_number_is_found_anywhere(
            @ForAll("words") String before, @ForAll("citizens") String number, @ForAll("words") String after) {
        only(Sort.CITIZEN_NUMBER, before + number + after);
    }

    @Property
    void a_number_of_nine_digits_that_fails_the_eleven_test_is_none(@ForAll("failing") String number) {
        assertThat(sorts("nummer " + number)).isEmpty();
    }

    @Property
    void dates_counts_ranges_years_and_codes_are_none(@ForAll("plain") String text) {
        assertThat(sorts(text)).isEmpty();
    }

    @Property
    void no_text_in_which_something_could_be_is_passed_over(@ForAll("odd") String text) {
        assertThat(PersonalData.mayBeIn(text))
                .isEqualTo(text.contains("@") || MANY_DIGITS.matcher(text).find());
        for (String said : List.of("", "bsn ", "+", "wa.me/")) {
            assertThat(PersonalData.in(said + text).isEmpty() || PersonalData.mayBeIn(said + text))
                    .as(said + text)
                    .isTrue();
        }
    }

    @Property
    void a_number_that_is_said_to_be_a_citizen_service_number_is_found_however_parted(
            @ForAll("words") String before, @ForAll("parted") String number) {
        only(Sort.CITIZEN_NUMBER, before + "BSN " + number);
        only(Sort.CITIZEN_NUMBER, before + "Zijn burgerservicenummer is: " + number + ".");
    }

    @Provide
    Arbitrary<String> parted() {
        return Combinators.combine(
                        stems(),
                        Arbitraries.of("", "", " ", "-", ".", "/", " - ").list().ofSize(8))
                .as((digits, gaps) -> {
                    StringBuilder parted = new StringBuilder(digits.substring(0, 1));
                    for (int i = 1; i < digits.length(); i++) {
                        parted.append(gaps.get(i - 1)).append(digits.charAt(i));
                    }
                    return parted.toString();
                })
                // A date and one digit more are nine digits as well.
                .filter(number -> !number.matches(".*\\b(19|20)\\d\\d\\b.*"));
    }

    /** Nine digits that pass the eleven test. */
    private static Arbitrary<String> stems() {
        return Arbitraries.integers()
                .between(1, 99_999_999)
                .filter(stem -> sum(stem) % 11 != 10)
                .map(stem -> String.format(Locale.ROOT, "%08d%d", stem, sum(stem) % 11));
    }

    @Provide
    Arbitrary<String> odd() {
        return Arbitraries.strings()
                .withChars("0123456789 -.()/\u2013\u00a0aZé'_")
                .ofMaxLength(40);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(WORDS)
                .list()
                .ofMaxSize(4)
                .map(words -> words.isEmpty() ? "" : " " + String.join(" ", words) + " ");
    }

    private static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().numeric().ofLength(length);
    }

    @Provide
    Arbitrary<String> telephones() {
        Arbitrary<String> first = Arbitraries.of(
                "(%s) ", "(%s)", "%s-", "%s - ", "%s ", "%s.", "%s/", "(%s)-", "%s\u00a0", "%s\u2011", "%s");
        Arbitrary<String> gaps = Arbitraries.of("", " ", ".", "-", "\u00a0", "\u2013");
        Arbitrary<String> countries =
                Arbitraries.of("", "+31", "+31 ", "+31-", "+31 (0)", "+31(0)", "0031", "0031 ", "(+31) ");
        Arbitrary<List<Integer>> mobile = Arbitraries.of(
                List.of(List.of(8), List.of(4, 4), List.of(2, 2, 2, 2), List.of(3, 3, 2), List.of(2, 3, 3)));
        Arbitrary<List<Integer>> city = Arbitraries.of(
                List.of(List.of(7), List.of(3, 4), List.of(3, 2, 2), List.of(1, 2, 2, 2), List.of(2, 2, 3)));
        Arbitrary<List<Integer>> town = Arbitraries.of(List.of(List.of(6), List.of(2, 2, 2), List.of(3, 3)));
        return Arbitraries.oneOf(
                        Combinators.combine(Arbitraries.just("6"), digits(8), mobile, first, gaps, countries)
                                .as(PersonalDataProperties::telephone),
                        Combinators.combine(area(2), digits(7), city, first, gaps, countries)
                                .as(PersonalDataProperties::telephone),
                        Combinators.combine(area(3), digits(6), town, first, gaps, countries)
                                .as(PersonalDataProperties::telephone))
                // These few are dates and years as much as they are telephone numbers, and taken to be that.
                .filter(number -> !number.matches(".*\\b(19|20)\\d\\d\\b.*")
                        && !number.matches(".*06(\\D)\\d\\d\\1\\d\\d(?!\\1).*")
                        && !number.matches(".*06\\.[0-5]\\d.*"));
    }

    private static Arbitrary<String> area(int length) {
        return digits(length).filter(area -> area.charAt(0) != '0' && area.charAt(0) != '6');
    }

    private static String telephone(
            String area, String rest, List<Integer> lengths, String first, String gap, String country) {
        String prefix = country.isEmpty() ? "0" + area : area;
        String begin =
                first.contains("(") && !country.isEmpty() ? prefix + " " : String.format(Locale.ROOT, first, prefix);
        return country + begin + grouped(rest, lengths, gap);
    }

    private static String grouped(String digits, List<Integer> lengths, String gap) {
        StringBuilder grouped = new StringBuilder();
        int at = 0;
        for (int length : lengths) {
            grouped.append(at == 0 ? "" : gap).append(digits, at, at + length);
            at += length;
        }
        return grouped.toString();
    }

    @Provide
    Arbitrary<String> citizens() {
        Arbitrary<List<Integer>> lengths =
                Arbitraries.of(List.of(List.of(9), List.of(3, 3, 3), List.of(4, 2, 3), List.of(2, 2, 2, 3)));
        return Combinators.combine(stems(), lengths, Arbitraries.of(" ", "."))
                .as(PersonalDataProperties::grouped)
                .filter(number -> !number.matches("(19|20)\\d\\d\\D.*") && !number.startsWith("06"));
    }

    @Provide
    Arbitrary<String> failing() {
        return digits(9)
                .filter(number -> (sum(Integer.parseInt(number.substring(0, 8))) - (number.charAt(8) - '0')) % 11 != 0);
    }

    /** The digits of {@code stem} times 9 to 2, added up; its rest by eleven is the ninth digit. */
    private static int sum(int stem) {
        String digits = String.format(Locale.ROOT, "%08d", stem);
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (digits.charAt(i) - '0');
        }
        return sum;
    }

    @Provide
    Arbitrary<String> plain() {
        Arbitrary<String> year = Arbitraries.integers().between(1900, 2099).map(String::valueOf);
        Arbitrary<String> two = Arbitraries.integers().between(1, 12).map(n -> String.format(Locale.ROOT, "%02d", n));
        Arbitrary<String> count = Arbitraries.integers()
                .between(0, 99_999_999)
                .map(n -> Arbitraries.of(String.valueOf(n), String.format(Locale.GERMANY, "%,d", n)))
                .flatMap(spellings -> spellings);
        Arbitrary<String> range = Arbitraries.integers()
                .between(1, 900)
                .flatMap(from ->
                        Arbitraries.of("-", "\u2013", " tot ", "..", " - ").map(sign -> from + sign + (from + 40)));
        Arbitrary<String> dates = Combinators.combine(year, two, two, Arbitraries.of("-", "/", "."))
                .flatAs((y, m, d, sign) -> Arbitraries.of(
                        d + sign + m + sign + y,
                        d + sign + m + sign + y.substring(2),
                        y + "-" + m + "-" + d,
                        m + "-" + y,
                        y + "-" + m,
                        y + "/" + (Integer.parseInt(y) + 1),
                        d + "-" + m + "-" + y + " 14.30"));
        Arbitrary<String> codes = Combinators.combine(digits(4), digits(2), digits(2), year)
                .flatAs((gemeente, wijk, buurt, y) -> Arbitraries.of(
                        "GM" + gemeente,
                        "WK" + gemeente + wijk + "@" + y,
                        "BU" + gemeente + wijk + buurt + "@" + y,
                        "BU" + gemeente + wijk + buurt,
                        "KVK " + gemeente + wijk + buurt));
        Arbitrary<String> glue = Arbitraries.of(", ", " en ", "; ", " (", ": ", " ouders, ", ".\n");
        return Arbitraries.oneOf(year, count, range, dates, codes)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .flatMap(parts -> glue.map(sign -> "In " + String.join(sign, parts)));
    }
}
