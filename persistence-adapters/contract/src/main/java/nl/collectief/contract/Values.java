package nl.collectief.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import nl.collectief.model.area.AreaChange;
import nl.collectief.model.area.CbsArea;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Mailbox;
import nl.collectief.model.record.Range;
import nl.collectief.model.record.Scalars;
import nl.collectief.model.text.Text;
import nl.collectief.model.time.AgeRange;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Rhythm;
import nl.collectief.model.time.Span;

/** Sampled values that are made of no others: plain ones, and those that have broken stores and formats before. */
final class Values {
    private static final List<String> WORDINGS = List.of(
            "Ouders vragen om een plek om elkaar te ontmoeten",
            "a",
            "Eén moeder zei: “ik ben niet de énige” – zó’n opluchting; coördinator, financiën, hé",
            "cafe\u0301 and café are not one string",
            "👩‍👩‍👧‍👦 👍🏽 \uD83C\uDDF3\uD83C\uDDF1 \uDBFF\uDFFD",
            "مجموعة الأمهات في الحي",
            "הורים \u200Fפעילים\u200E (12)",
            "two lines\nand a\ttab",
            "\"quotes\", 'quotes', back\\slash, {braces}, [brackets], <b>&amp;</b>",
            "'); drop table parents; -- %s ${x} ?1 :id 100 % _",
            "line\u2028separator and non\u00A0breaking",
            "ǅ ſ ß İ ı and \uFB01",
            "null",
            "0123456789".repeat(7) + "0");
    private static final List<String> LANGUAGES = List.of("nl", "en", "ar", "tr", "ti", "zh-Hant-TW");

    private static final Map<Class<?>, Function<SplittableRandom, String>> SCALARS = Map.of(
            String.class,
            Values::line,
            PartialDate.class,
            Values::date,
            Span.class,
            Values::span,
            AgeRange.class,
            random ->
                    one(random, List.of("8..11 months", "0..6 years", "0.. years", "0..1560 months", "130..130 years")),
            CbsArea.class,
            random -> one(random, List.of("NL@1995", "PV26@2021", "GM0344@2100", "WK0363AD@2020", "BU03440701@2021")),
            AreaChange.class,
            random -> one(
                    random,
                    List.of(
                            "WK034407@2020 to WK034407@2021: unchanged",
                            "WK034407@2021 to WK034411@2024: recoded",
                            "BU03440701@2021 to BU03440701@2022: redrawn")),
            Rhythm.class,
            random -> one(random, List.of("1/week", "2/month", "4/quarter", "1/year", "366/year")),
            Mailbox.class,
            random -> one(random, List.of("team@example.org", "a.b+c_d-" + random.nextInt(99) + "@x.example.nl")));

    private Values() {}

    static <T> T one(SplittableRandom random, List<? extends T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    static Text text(SplittableRandom random) {
        if (random.nextInt(60) == 0) {
            return Text.nl("ë".repeat(Text.MAX_LENGTH));
        }
        Map<String, String> wordings = new LinkedHashMap<>();
        int languages = random.nextInt(4) == 0 ? random.nextInt(1, LANGUAGES.size()) : 1;
        for (int i = 0; i < languages; i++) {
            wordings.put(LANGUAGES.get(i), one(random, WORDINGS));
        }
        return Text.of(wordings);
    }

    private static String line(SplittableRandom random) {
        return one(random, List.of("p. 13", "§ 4.2 – tabel “bereik”", "ë".repeat(200), "x"));
    }

    static int integer(SplittableRandom random, Optional<Range> range) {
        return range.filter(r -> r.to() < Integer.MAX_VALUE)
                .map(r -> random.nextInt(r.from(), r.to() + 1))
                .orElseGet(() -> one(random, List.of(1, 2, 7, 10, 365, Integer.MAX_VALUE)));
    }

    static Count count(SplittableRandom random) {
        long low = random.nextInt(200);
        long high = low + random.nextInt(200);
        return switch (random.nextInt(12)) {
            case 0 -> Count.ZERO;
            case 1 -> Count.exact(Count.MAX);
            case 2 -> Count.exact(low);
            case 3 -> Count.between(low, high);
            case 4 -> Count.atLeast(low);
            case 5 -> Count.moreThan(low);
            case 6 -> Count.atMost(high);
            case 7 -> Count.about(random.nextLong(Count.MAX));
            case 8 -> Count.worded(text(random));
            case 9 -> Count.between(0, Count.MAX).withWording(text(random));
            case 10 -> Count.exact(low).withWording(text(random)).withWording(Text.en("a dozen"));
            default ->
                Count.of(low, Optional.of(high), Optional.of((low + high) / 2), List.of(text(random), Text.nl("veel")));
        };
    }

    static Object scalar(SplittableRandom random, Class<?> type) {
        Function<SplittableRandom, String> texts = SCALARS.get(type);
        if (texts == null) {
            throw new IllegalStateException("there are no samples of " + type + " yet: add its text forms to Values");
        }
        return Scalars.parser(type).apply(texts.apply(random));
    }

    private static String date(SplittableRandom random) {
        return switch (random.nextInt(8)) {
            case 0 -> "1900-01-01";
            case 1 -> "2199-12-31";
            case 2 -> "2199-winter";
            case 3 -> one(random, List.of("2020-02-29", "2022-early", "2021-mid", "2021-late", "2021-summer"));
            default -> date(random, random.nextInt(2015, 2027));
        };
    }

    private static String date(SplittableRandom random, int year) {
        String month = year + "-" + String.valueOf(101 + random.nextInt(12)).substring(1);
        return switch (random.nextInt(3)) {
            case 0 -> String.valueOf(year);
            case 1 -> month;
            default -> month + "-" + String.valueOf(101 + random.nextInt(28)).substring(1);
        };
    }

    private static String span(SplittableRandom random) {
        return switch (random.nextInt(5)) {
            case 0 -> "../" + date(random);
            case 1 -> date(random) + "/..";
            case 2 -> date(random);
            case 3 -> "1900-01-01/2199-12-31";
            default -> {
                int year = random.nextInt(2015, 2026);
                yield date(random, year) + "/" + date(random, year + random.nextInt(1, 4));
            }
        };
    }
}
