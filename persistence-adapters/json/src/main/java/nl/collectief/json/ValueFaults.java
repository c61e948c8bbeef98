package nl.collectief.json;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.collectief.model.figure.Count;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.record.Attribute;
import nl.collectief.model.record.Either;
import nl.collectief.model.record.Kind;
import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Nearest;
import nl.collectief.model.text.Text;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Span;

/** What can be wrong with a value in a document that is JSON. */
final class ValueFaults {
    static final Fault DOUBLED = Fault.of(
            "deze naam staat twee keer in hetzelfde object",
            "this name stands twice in the same object",
            "houd een van de twee, of voeg de waarden samen",
            "keep one of the two, or put the values together");
    static final Fault REPEATED = Fault.of(
            "deze waarde staat twee keer in de lijst",
            "this value stands twice in the list",
            "verwijder de tweede",
            "remove the second");
    static final Fault NULL = Fault.of(
            "null is geen waarde",
            "null is not a value",
            "laat het veld weg als er geen waarde is",
            "leave the field out if there is no value");
    static final Fault NO_RECORDS = Fault.of(
            "het document heeft geen \"records\"",
            "the document has no \"records\"",
            "zet de records per soort in \"records\"",
            "put the records by kind into \"records\"");
    static final Fault NO_FORMAT = Fault.of(
            "het document zegt niet met \"format\" in welk formaat het geschreven is",
            "the document does not say with \"format\" in which format it is written",
            "begin het document met \"format\": " + Json.FORMAT,
            "begin the document with \"format\": " + Json.FORMAT);
    static final Fault WRONG_FORMAT = Fault.of(
            "dit formaat bestaat niet",
            "there is no such format",
            "schrijf \"format\": " + Json.FORMAT,
            "write \"format\": " + Json.FORMAT);
    static final Fault NEWER_FORMAT = Fault.of(
            "het document is geschreven in een nieuwer formaat dan deze versie kan lezen, die tot " + Json.FORMAT
                    + " gaat",
            "the document is written in a newer format than this release can read, which goes up to " + Json.FORMAT,
            "gebruik een nieuwere versie van de bibliotheek",
            "use a newer release of the library");
    static final Fault WRONG_TYPE = Fault.of(
            "het document is geen dossier: \"type\" moet \"" + DossierDocument.TYPE + "\" zijn",
            "the document is not a dossier: \"type\" must be \"" + DossierDocument.TYPE + "\"",
            "kies een document met een dossier",
            "choose a document that holds a dossier");
    static final Fault NO_LANGUAGE = Fault.of(
            "een tekst heeft ten minste een taal nodig",
            "a text needs at least one language",
            "schrijf {\"nl\": \"…\"}, of laat het veld weg",
            "write {\"nl\": \"…\"}, or leave the field out");
    static final Fault BAD_LANGUAGE = Fault.of(
            "dit is geen code van een taal",
            "this is not the code of a language",
            "gebruik een taalcode zoals nl, en of ar",
            "use the code of a language such as nl, en or ar");
    static final Fault BLANK = Fault.of(
            "deze tekst is leeg",
            "this text is blank",
            "vul de tekst in, of laat het veld weg",
            "fill in the text, or leave the field out");
    static final Fault TOO_LONG = Fault.of(
            "deze tekst is langer dan " + Text.MAX_LENGTH + " tekens",
            "this text is longer than " + Text.MAX_LENGTH + " characters",
            "kort de tekst in",
            "shorten the text");
    static final Fault NOT_PRINTABLE = Fault.of(
            "deze tekst bevat tekens die er niet in horen",
            "this text holds characters that do not belong in it",
            "verwijder stuurtekens en halve tekens; een regeleinde en een tab mogen",
            "remove control characters and half characters; line feeds and tabs may stay");
    static final Fault NOT_WHOLE = Fault.of(
            "hier hoort een geheel getal te staan",
            "here should be a whole number",
            "schrijf het getal zonder punt en zonder e",
            "write the number without a point and without an e");
    static final Fault TOO_LARGE = Fault.of(
            "dit getal is te groot",
            "this number is too large",
            "controleer het getal; een aantal gaat tot " + Count.MAX,
            "check the number; a count goes up to " + Count.MAX);
    static final Fault NEGATIVE = Fault.of(
            "een aantal is nooit kleiner dan nul",
            "a count is never below zero",
            "verbeter het aantal, of laat het weg als het onbekend is",
            "correct the count, or leave it out if it is unknown");
    static final Fault CROSSING = Fault.of(
            "de ondergrens van dit aantal ligt boven de bovengrens",
            "the lower bound of this count lies above its upper bound",
            "verbeter \"atLeast\" of \"atMost\"",
            "correct \"atLeast\" or \"atMost\"");
    static final Fault STATED_OUTSIDE = Fault.of(
            "het genoemde getal ligt buiten de grenzen van dit aantal",
            "the stated number lies outside the bounds of this count",
            "verbeter \"stated\", \"atLeast\" of \"atMost\"",
            "correct \"stated\", \"atLeast\" or \"atMost\"");
    static final Fault REVERSED = Fault.of(
            "het einde van deze tijd ligt voor het begin",
            "the end of this time lies before its beginning",
            "schrijf het begin voor de streep en het einde erachter, zoals 2018/2020",
            "write the beginning before the slash and the end behind it, such as 2018/2020");
    static final Fault NOT_AN_ID = Fault.of(
            "dit is geen kenmerk van een record",
            "this is not the id of a record",
            "gebruik kleine letters, cijfers, punt, streepje en liggend streepje, ten hoogste 64 tekens",
            "use lower-case letters, digits, dot, hyphen and underscore, at most 64 characters");
    static final Fault NOT_A_REFERENCE = Fault.of(
            "dit is geen verwijzing naar een record",
            "this is not a reference to a record",
            "schrijf de soort, een schuine streep en het kenmerk, zoals activity/webinars; soorten zijn "
                    + listed(Kinds.all()),
            "write the kind, a slash and the id, such as activity/webinars; kinds are " + listed(Kinds.all()));
    static final Fault NOT_A_CODE = Fault.of(
            "dit is geen code van een term",
            "this is not the code of a term",
            "gebruik kleine letters, cijfers en streepjes, ten hoogste 64 tekens",
            "use lower-case letters, digits and hyphens, at most 64 characters");

    private static final Pattern PLAIN_NUMBER = Pattern.compile("0|[1-9][0-9]{0,14}");

    private ValueFaults() {}

    static Fault unknownField(String given, Collection<?> known) {
        return unknown(Label.of("dit veld bestaat hier niet", "there is no such field here"), given, names(known));
    }

    static Fault unknownKind(String given) {
        return unknown(
                Label.of("deze soort record bestaat niet", "there is no such kind of record"),
                given,
                names(Kinds.all()));
    }

    static Fault missing(Attribute attribute) {
        Label label = attribute.label();
        return Fault.of(
                "het verplichte veld \"" + attribute + "\" (" + label.nl() + ") ontbreekt",
                "the required field \"" + attribute + "\" (" + label.en() + ") is missing",
                "voeg het veld toe",
                "add the field");
    }

    static Fault wrongType(JsonType expected, JsonType found) {
        return found == JsonType.NULL
                ? NULL
                : Fault.of(
                        "hier hoort " + expected.label().nl() + " te staan, niet "
                                + found.label().nl(),
                        "here should be " + expected.label().en() + ", not "
                                + found.label().en(),
                        "verbeter de waarde; het schema van het document zegt wat waar hoort",
                        "correct the value; the schema of the document tells what belongs where");
    }

    static boolean isOne(Either either, Collection<String> given) {
        long there = Arrays.stream(either.value()).filter(given::contains).count();
        return there == 1 || (there > 1 && either.orMore());
    }

    static Fault notOne(Either either) {
        String names = listed(Arrays.asList(either.value()));
        return either.orMore()
                ? Fault.of(
                        "hier hoort ten minste een van deze velden te staan: " + names,
                        "here should be at least one of these fields: " + names,
                        "voeg een van deze velden toe",
                        "add one of these fields")
                : Fault.of(
                        "hier hoort precies een van deze velden te staan: " + names,
                        "here should be exactly one of these fields: " + names,
                        "houd er een, of voeg er een toe",
                        "keep one, or add one");
    }

    /** What is wrong with something else where a count belongs: a plain number is what most people want. */
    static Fault notACount(JsonType found, String given) {
        if (found == JsonType.NULL) {
            return NULL;
        }
        boolean quoted = found == JsonType.STRING && PLAIN_NUMBER.matcher(given).matches();
        String number = quoted ? given : "60";
        return Fault.of(
                "hier hoort een getal te staan, of een object { } als het getal niet precies bekend is, niet "
                        + found.label().nl(),
                "here should be a number, or an object { } if the number is not known exactly, not "
                        + found.label().en(),
                (quoted ? "schrijf het zonder aanhalingstekens: " : "schrijf bijvoorbeeld ") + number
                        + ", of {\"atLeast\": " + number + "}",
                (quoted ? "write it without quotation marks: " : "write for instance ") + number + ", or {\"atLeast\": "
                        + number + "}");
    }

    /** What is wrong with a number that does not lie between two, of which the farthest there are say nothing. */
    static Fault outOfRange(int from, int to, long number) {
        if (number > to && to == Integer.MAX_VALUE) {
            return Fault.of(
                    "dit getal is te groot",
                    "this number is too large",
                    "controleer het getal; hier gaat het tot " + to,
                    "check the number; here it goes up to " + to);
        } else if (from == Integer.MIN_VALUE) {
            return Fault.of(
                    "dit getal is te klein",
                    "this number is too small",
                    "controleer het getal; hier begint het bij " + from,
                    "check the number; here it begins at " + from);
        }
        boolean open = to == Integer.MAX_VALUE;
        return Fault.of(
                open ? "dit getal is ten minste " + from : "dit getal ligt tussen " + from + " en " + to,
                open ? "this number is at least " + from : "this number lies between " + from + " and " + to,
                "verbeter het getal, of laat het weg als het onbekend is",
                "correct the number, or leave it out if it is unknown");
    }

    /** What is wrong with a string that {@code attribute} does not take. */
    static Fault notOfForm(Attribute attribute, String given) {
        return switch (attribute.form()) {
            case CODE -> NOT_A_CODE;
            case REFERENCE -> attribute.target().isPresent() ? NOT_AN_ID : NOT_A_REFERENCE;
            case CONSTANT -> unknownConstant(attribute, given);
            default -> endsBeforeItBegins(attribute, given) ? REVERSED : notScalar(ScalarForm.of(attribute.type()));
        };
    }

    /** Returns whether it is a time of which both ends can be read, the last certainly before the first. */
    private static boolean endsBeforeItBegins(Attribute attribute, String given) {
        int slash = given.indexOf('/');
        if (attribute.type() != Span.class || slash < 0) {
            return false;
        }
        try {
            PartialDate from = PartialDate.parse(given.substring(0, slash));
            return PartialDate.parse(given.substring(slash + 1)).certainlyBefore(from);
        } catch (IllegalArgumentException notTwoDates) {
            return false;
        }
    }

    private static Fault unknownConstant(Attribute attribute, String given) {
        List<String> codes = Arrays.stream(attribute.type().getEnumConstants())
                .map(constant -> ((Coded) constant).code())
                .toList();
        return unknown(
                Label.of(
                        "deze code bestaat niet voor het veld \"" + attribute + "\"",
                        "there is no such code for the field \"" + attribute + "\""),
                given,
                codes);
    }

    private static Fault notScalar(ScalarForm form) {
        String examples = String.join(", ", form.examples());
        return Fault.of(
                none(form.noun().nl()),
                "this is not " + form.noun().en(),
                examples.isEmpty() ? "verbeter de waarde" : "schrijf bijvoorbeeld " + examples,
                examples.isEmpty() ? "correct the value" : "write for instance " + examples);
    }

    private static String none(String noun) {
        return noun.startsWith("een ") ? "dit is geen " + noun.substring("een ".length()) : "dit is niet " + noun;
    }

    /** A name that is none of those there are, with a guess at what was meant if one is near. */
    private static Fault unknown(Label message, String given, Collection<String> names) {
        Optional<String> meant = Nearest.to(given, names);
        String known = String.join(", ", names);
        return Fault.of(
                message.nl(),
                message.en(),
                meant.map(name -> "bedoelt u \"" + name + "\"? ").orElse("") + "kies uit: " + known,
                meant.map(name -> "did you mean \"" + name + "\"? ").orElse("") + "choose from: " + known);
    }

    /** The type itself does not take the values together, or one of them, for a reason of its own. */
    static Fault refused(RuntimeException reason) {
        String why = String.valueOf(reason.getMessage());
        why = why.length() <= 200 ? why : why.substring(0, 199) + "…";
        return Fault.of(
                "deze gegevens kunnen zo niet bestaan (" + why + ")",
                "these data cannot exist like this (" + why + ")",
                "verbeter de gegevens",
                "correct the data");
    }

    private static String listed(Collection<?> names) {
        return String.join(", ", names(names));
    }

    private static List<String> names(Collection<?> things) {
        return things.stream()
                .map(thing -> thing instanceof Kind<?> kind ? kind.code() : thing.toString())
                .toList();
    }
}
