package nl.collectief.model.programme;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Place;
import nl.collectief.model.record.Severity;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Labels;
import nl.collectief.model.text.Nearest;
import nl.collectief.model.text.Vocabulary;

/** Tells of a code that is in no vocabulary which there are, or how to make it one of one's own. */
final class UnknownCode {
    /** As many are all named; of more only those that may have been meant. */
    private static final int FEW = 12;

    private static final int NEAR = 3;

    private UnknownCode() {}

    static Finding finding(Place place, Code code, Set<Code> ownTerms) {
        Vocabulary vocabulary = code.vocabulary();
        Label name = vocabulary.label();
        return new Finding(
                "code-known",
                Severity.ERROR,
                place,
                code.value(),
                Label.of(
                        "de code \"" + code + "\" staat niet in de woordenlijst " + name.nl(),
                        "the code \"" + code + "\" is not in the vocabulary " + name.en()),
                remedy(code, ownTerms));
    }

    private static Label remedy(Code code, Set<Code> ownTerms) {
        Vocabulary vocabulary = code.vocabulary();
        ImmutableSet<String> known = ImmutableSet.<String>builder()
                .addAll(vocabulary.builtIn())
                .addAll(ownTerms.stream()
                        .filter(own -> own.vocabulary() == vocabulary)
                        .map(Code::value)
                        .sorted()
                        .iterator())
                .build();
        boolean few = known.size() <= FEW;
        String names = String.join(
                ", ", few ? known : Nearest.among(known, name -> spellings(vocabulary, name), code.value(), NEAR));
        String term = "\"" + vocabulary.code() + "." + code + "\"";
        boolean rule = vocabulary == Vocabulary.PRACTICE_RULE;
        return Label.of(
                (few ? "kies uit: " : "het meest erop lijken: ")
                        + names
                        + (rule
                                ? "; een regel van uzelf wordt bekend door een record van de soort term met het kenmerk "
                                : "; of voeg een eigen term toe: een record van de soort term met het kenmerk ")
                        + term,
                (few ? "choose from: " : "the nearest are: ")
                        + names
                        + (rule
                                ? "; a rule of your own becomes known by a record of the kind term with the id "
                                : "; or add a term of your own: a record of the kind term with the id ")
                        + term);
    }

    /** A reader may have written the code, or what it is called. */
    private static List<String> spellings(Vocabulary vocabulary, String name) {
        List<String> spellings = new ArrayList<>(List.of(name));
        Labels.find(vocabulary.code() + "." + name).ifPresent(label -> {
            spellings.add(label.nl());
            spellings.add(label.en());
        });
        return spellings;
    }
}
