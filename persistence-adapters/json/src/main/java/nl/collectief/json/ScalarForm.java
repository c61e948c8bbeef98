package nl.collectief.json;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectief.model.area.AreaChange;
import nl.collectief.model.area.BoundaryChange;
import nl.collectief.model.area.CbsArea;
import nl.collectief.model.party.Mailbox;
import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Label;
import nl.collectief.model.time.AgeRange;
import nl.collectief.model.time.AgeUnit;
import nl.collectief.model.time.PartOfYear;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Rhythm;
import nl.collectief.model.time.RhythmUnit;
import nl.collectief.model.time.Season;
import nl.collectief.model.time.Span;

/**
 * What people and other tools are told of the text form of a scalar type; reading and writing do not need it. A type that
 * is not listed is read and written as well, and described as a string.
 *
 * @param noun what a value is called after "is not", article included
 * @param pattern what the schema says of the form: at least all that is written in it
 * @param examples values of the form, the most common first
 */
record ScalarForm(Label noun, Optional<String> pattern, List<String> examples) {
    private static final String AREA =
            "(NL|PV[0-9]{2}|GM[0-9]{4}|WK[0-9]{4}[0-9A-Z]{2}|BU[0-9]{4}[0-9A-Z]{4})@[0-9]{4}";
    private static final String DATE = "[0-9]{4}(-([0-9]{2}(-[0-9]{2})?|"
            + Stream.<Coded[]>of(Season.values(), PartOfYear.values())
                    .flatMap(Arrays::stream)
                    .map(Coded::code)
                    .collect(Collectors.joining("|"))
            + "))?";

    private static final Map<Class<?>, ScalarForm> FORMS = Map.of(
            String.class,
            of("een tekst met iets erin", "a text with something in it", "\\S", "p. 13"),
            PartialDate.class,
            of(
                    "een bestaande datum",
                    "an existing date",
                    whole(DATE),
                    "2021-09-14",
                    "2021-06",
                    "2021-summer",
                    "2021-early",
                    "2021"),
            Span.class,
            of(
                    "een bestaande datum, of een tijd tussen twee datums",
                    "an existing date, or a time between two dates",
                    whole("(" + DATE + ")(/(\\.\\.|" + DATE + "))?|\\.\\./" + DATE),
                    "2021-09-14",
                    "2018/2020",
                    "2018/..",
                    "../2020"),
            AgeRange.class,
            of(
                    "een reeks leeftijden",
                    "a range of ages",
                    whole("[0-9]{1,4}\\.\\.([0-9]{1,4})? (" + codes(AgeUnit.values()) + ")"),
                    "0..6 years",
                    "8..11 months",
                    "4.. years"),
            Rhythm.class,
            of(
                    "een regelmaat",
                    "a rhythm",
                    whole("[1-9][0-9]{0,2}/(" + codes(RhythmUnit.values()) + ")"),
                    "1/week",
                    "2/month",
                    "4/quarter"),
            CbsArea.class,
            of(
                    "een CBS-gebied met het jaar van zijn grenzen",
                    "a CBS area with the year of its boundaries",
                    whole(AREA),
                    "WK034407@2020",
                    "GM0344@2021"),
            AreaChange.class,
            of(
                    "wat er van een CBS-gebied werd",
                    "what became of a CBS area",
                    whole(AREA + " to " + AREA + ": (" + codes(BoundaryChange.values()) + ")"),
                    "WK034407@2020 to WK034407@2021: unchanged",
                    "WK034407@2021 to WK034411@2024: recoded"),
            Mailbox.class,
            of(
                    "het adres van een functionele mailbox",
                    "the address of a functional mailbox",
                    whole("[a-z0-9._+-]{1,64}@([a-z0-9-]{1,63}\\.)+[a-z]{2,24}"),
                    "team@gemeente.example"));

    private static final ScalarForm ANY =
            new ScalarForm(Label.of("een geldige waarde", "a valid value"), Optional.empty(), List.of());

    static ScalarForm of(Class<?> type) {
        return FORMS.getOrDefault(type, ANY);
    }

    private static ScalarForm of(String nl, String en, String pattern, String... examples) {
        return new ScalarForm(Label.of(nl, en), Optional.of(pattern), List.of(examples));
    }

    private static String whole(String pattern) {
        return "^(" + pattern + ")$";
    }

    private static String codes(Coded[] constants) {
        return Arrays.stream(constants).map(Coded::code).collect(Collectors.joining("|"));
    }

    /** Returns a value of the form, read by {@code parser}, empty if no example is known. */
    Optional<Object> example(Function<String, Object> parser) {
        return examples.stream().findFirst().map(parser);
    }
}
