package nl.collectief.json;

/** What can be wrong with a text that is not JSON. The words are for people who never wrote a parser. */
final class SyntaxFaults {
    static final Fault NOT_UTF_8 = Fault.of(
            "het bestand is niet in UTF-8 geschreven: hier staat een teken dat zo niet te lezen is",
            "the file is not written in UTF-8: here is a character that cannot be read as such",
            "bewaar het bestand opnieuw, met de tekencodering UTF-8",
            "save the file again, with UTF-8 as its encoding");
    static final Fault BYTE_ORDER_MARK = Fault.of(
            "het document begint met een onzichtbaar teken (een byte order mark)",
            "the document begins with an invisible character (a byte order mark)",
            "bewaar het bestand als UTF-8 zonder BOM",
            "save the file as UTF-8 without BOM");
    static final Fault EMPTY = Fault.of(
            "het document is leeg",
            "the document is empty",
            "kies een document met een dossier",
            "choose a document that holds a dossier");
    static final Fault AFTER_THE_END = Fault.of(
            "na het einde van het document staat nog iets",
            "something follows after the end of the document",
            "verwijder wat er na het laatste haakje staat, of haal een haakje weg dat te vroeg sluit",
            "remove what stands after the last bracket, or take away a bracket that closes too early");
    static final Fault TOO_DEEP = Fault.of(
            "hier zitten meer dan " + NodeParser.MAX_DEPTH + " haakjes in elkaar",
            "here are more than " + NodeParser.MAX_DEPTH + " brackets inside each other",
            "dit kan geen dossier zijn; kies een ander document",
            "this cannot be a dossier; choose another document");
    static final Fault COMMA_TOO_MANY = Fault.of(
            "hier staat een komma te veel",
            "here is a comma too many",
            "verwijder de komma na het laatste onderdeel",
            "remove the comma after the last part");
    static final Fault NO_COLON = Fault.of(
            "hier ontbreekt een dubbele punt tussen de naam en de waarde",
            "here a colon is missing between the name and the value",
            "schrijf \"naam\": waarde",
            "write \"name\": value");
    static final Fault UNCLOSED_STRING = Fault.of(
            "deze tekst is op zijn regel niet met een aanhalingsteken gesloten",
            "this text is not closed with a quotation mark on its line",
            "sluit de tekst met \"; schrijf een regeleinde in een tekst als \\n",
            "close the text with \"; write a line break inside a text as \\n");
    static final Fault CONTROL_CHARACTER = Fault.of(
            "in deze tekst staat een onzichtbaar stuurteken",
            "this text holds an invisible control character",
            "verwijder het; schrijf een tab als \\t",
            "remove it; write a tab as \\t");
    static final Fault BAD_ESCAPE = Fault.of(
            "na \\ staat iets wat daar geen betekenis heeft",
            "what follows the \\ has no meaning there",
            "schrijf \\\\ voor een schuine streep zelf, en anders \\n, \\t, \\\" of \\u met vier cijfers",
            "write \\\\ for a backslash itself, and else \\n, \\t, \\\" or \\u with four digits");
    static final Fault BAD_NUMBER = Fault.of(
            "dit is geen getal zoals het in een document staat",
            "this is not a number as documents write them",
            "schrijf alleen cijfers, zonder nul of plus vooraan; zet tekst tussen aanhalingstekens",
            "write digits only, without a leading zero or plus; put text between quotation marks");
    static final Fault UNKNOWN_WORD = Fault.of(
            "dit woord heeft zonder aanhalingstekens geen betekenis",
            "this word has no meaning without quotation marks",
            "zet tekst tussen \" en \"; zonder aanhalingstekens bestaan alleen true en false",
            "put text between \" and \"; only true and false stand without them");

    private static final String TEXT_STARTS = "\"{[-0123456789";

    private SyntaxFaults() {}

    static Fault insteadOfValue(char found) {
        return found == '\''
                ? singleQuotes()
                : Fault.of(
                        "hier hoort een waarde te staan",
                        "here should be a value",
                        "vul de waarde in, of verwijder de naam of de komma ervoor",
                        "fill in the value, or remove the name or the comma before it");
    }

    static Fault insteadOfName(char found) {
        return found == '\''
                ? singleQuotes()
                : Fault.of(
                        "hier hoort een naam tussen aanhalingstekens te staan",
                        "here should be a name between quotation marks",
                        "schrijf \"naam\": waarde",
                        "write \"name\": value");
    }

    static Fault insteadOfComma(char found, char closing) {
        boolean next = TEXT_STARTS.indexOf(found) >= 0 || Character.isLetter(found);
        return next
                ? Fault.of(
                        "hiervoor ontbreekt een komma",
                        "a comma is missing before this",
                        "zet een komma tussen de onderdelen",
                        "put a comma between the parts")
                : Fault.of(
                        "hier hoort een komma of " + closing + " te staan",
                        "here should be a comma or " + closing,
                        "kijk de haakjes en komma's vlak hiervoor na",
                        "check the brackets and commas just before this");
    }

    static Fault unclosed(char opening, int line) {
        return Fault.of(
                "het document houdt op voordat de " + opening + " van regel " + line + " gesloten is",
                "the document ends before the " + opening + " of line " + line + " is closed",
                "vul het document aan; misschien is het bij het kopiëren afgekapt",
                "complete the document; perhaps it was cut off in copying");
    }

    private static Fault singleQuotes() {
        return Fault.of(
                "tekst en namen staan tussen dubbele aanhalingstekens, niet tussen enkele",
                "text and names stand between double quotation marks, not single ones",
                "vervang ' door \"",
                "replace ' by \"");
    }
}
