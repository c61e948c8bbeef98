package nl.collectief.model.programme;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.collectief.model.figure.Count;
import nl.collectief.model.record.Attribute;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Form;
import nl.collectief.model.record.Place;
import nl.collectief.model.record.Pointer;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Severity;
import nl.collectief.model.record.Shape;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Text;

/** Records on their way to becoming a dossier: the checks without which there is no dossier. */
final class Draft {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::rule)
            .thenComparing(finding -> finding.place().record())
            .thenComparing(finding -> finding.place().occurrence())
            .thenComparing(finding -> finding.place().pointer())
            .thenComparing(Finding::value);

    private final ImmutableList<Entry> records;
    private final Set<Ref<?>> unread;
    private final Map<Ref<?>, Entry> byRef = new HashMap<>();
    private final Set<Code> ownTerms = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    Draft(ImmutableList<Entry> records, Set<Ref<?>> unread) {
        this.records = records;
        this.unread = unread;
    }

    List<Entry> records() {
        return records;
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    List<Finding> findings() {
        return ImmutableList.sortedCopyOf(ORDER, findings);
    }

    /** Runs the checks and returns whether a dossier can be made. */
    boolean check() {
        Map<Ref<?>, Integer> doubled = new HashMap<>();
        int[] occurrences = new int[records.size()];
        for (int i = 0; i < records.size(); i++) {
            Entry record = records.get(i);
            boolean first = byRef.putIfAbsent(record.ref(), record) == null;
            int occurrence = first ? 0 : doubled.merge(record.ref(), 1, Integer::sum);
            occurrences[i] = occurrence;
            if (occurrence > 0) {
                error(
                        "id-unique",
                        new Place(record.ref(), "/id", occurrence),
                        record.ref().id(),
                        "dit kenmerk is al gebruikt voor een record van deze soort ("
                                + record.recordKind().label().nl() + ")",
                        "this id is already used for another "
                                + record.recordKind().label().en(),
                        "geef elk record een eigen kenmerk, of verwijder de dubbele",
                        "give every record an id of its own, or remove the double");
            } else if (record instanceof Term term) {
                checkTerm(term);
            }
        }
        unread.stream().filter(ref -> ref.kind().equals(Term.KIND)).forEach(this::expectTerm);
        for (int i = 0; i < records.size(); i++) {
            Entry record = records.get(i);
            int occurrence = occurrences[i];
            if (!Shape.allSound(record, this::isSound)) {
                Shape.walk(record, (pointer, attribute, value) -> {
                    checkValue(
                            () -> new Place(record.ref(), pointer.toString(), occurrence), pointer, attribute, value);
                });
            }
            new RecordChecks(this, occurrence).check(record);
        }
        checkCircles();
        checkProgramme();
        return findings.isEmpty();
    }

    private void checkTerm(Term term) {
        try {
            Code code = term.code();
            if (code.isBuiltIn() || !ownTerms.add(code)) {
                error(
                        "term-new",
                        Place.of(term.id(), "/id"),
                        term.id().id(),
                        "deze term bestaat al in de woordenlijst",
                        "the vocabulary has this term already",
                        "gebruik de bestaande term, of kies een andere code",
                        "use the term there is, or choose another code");
            }
        } catch (IllegalArgumentException e) {
            error(
                    "term-vocabulary",
                    Place.of(term.id(), "/id"),
                    term.id().id(),
                    "het kenmerk van een term is de woordenlijst, een punt en de code",
                    "the id of a term is the vocabulary, a dot and the code",
                    "schrijf bijvoorbeeld theme.grijze-wolk",
                    "write for instance theme.grijze-wolk");
        }
    }

    /** A term that could not be read is there all the same. */
    private void expectTerm(Ref<?> ref) {
        try {
            Code code = Term.code(ref.id());
            ownTerms.add(code);
        } catch (IllegalArgumentException noVocabulary) {
            // Then no code can be meant by it.
        }
    }

    /** Returns whether {@link #checkValue} finds nothing in a value, of most of them without a closer look. */
    private boolean isSound(Attribute attribute, Object value) {
        return switch (attribute.form()) {
            case REFERENCE -> isThere((Ref<?>) value);
            case CODE -> isKnown((Code) value);
            case TEXT, COUNT, SCALAR -> !mayHoldPersonalData(value);
            default -> true;
        };
    }

    /** Returns the record meant by {@code ref}, empty if it is not there or could not be read. */
    Optional<Entry> read(Ref<?> ref) {
        return unread.contains(ref) ? Optional.empty() : Optional.ofNullable(byRef.get(ref));
    }

    private boolean isThere(Ref<?> ref) {
        return byRef.containsKey(ref) || unread.contains(ref);
    }

    private boolean isKnown(Code code) {
        return code.isBuiltIn() || ownTerms.contains(code);
    }

    private static boolean mayHoldPersonalData(Object value) {
        if (value instanceof Text text) {
            return text.anyWording(PersonalData::mayBeIn);
        } else if (value instanceof Count count) {
            return count.worded().stream().anyMatch(Draft::mayHoldPersonalData);
        }
        return value instanceof String wording && PersonalData.mayBeIn(wording);
    }

    private void checkValue(Supplier<Place> place, Pointer pointer, Attribute attribute, Object value) {
        if (attribute.form() == Form.REFERENCE && !pointer.isId()) {
            Ref<?> ref = (Ref<?>) value;
            if (!isThere(ref)) {
                error(
                        "reference-exists",
                        place.get(),
                        ref.toString(),
                        "verwijst naar \"" + ref + "\", dat er niet is",
                        "refers to \"" + ref + "\", which is not there",
                        "voeg dat record toe, of verbeter de verwijzing",
                        "add that record, or correct the reference");
            }
        } else if (attribute.form() == Form.CODE) {
            Code code = (Code) value;
            if (!isKnown(code)) {
                add(UnknownCode.finding(place.get(), code, ownTerms));
            }
        } else if (value instanceof Text text) {
            text.wordings().values().forEach(wording -> checkPersonalData(place, wording));
        } else if (value instanceof Count count) {
            count.worded()
                    .forEach(words -> words.wordings().values().forEach(wording -> checkPersonalData(place, wording)));
        } else if (value instanceof String wording) {
            checkPersonalData(place, wording);
        }
    }

    private void checkPersonalData(Supplier<Place> place, String wording) {
        for (PersonalData.Found found : PersonalData.in(wording)) {
            add(new Finding(
                    "no-personal-data",
                    Severity.ERROR,
                    place.get(),
                    found.masked(),
                    found.sort().message(),
                    found.sort().remedy()));
        }
    }

    private void checkCircles() {
        Circles.closings(byRef)
                .forEach(step -> error(
                        "no-circle",
                        Place.of(step.from()),
                        step.to().toString(),
                        "komt langs een omweg uit zichzelf voort, via \"" + step.to() + "\"",
                        "comes from itself in a roundabout way, through \"" + step.to() + "\"",
                        "haal een van de verwijzingen in de kring weg",
                        "remove one of the references in the circle"));
    }

    private void checkProgramme() {
        List<Programme> tops = byRef.values().stream()
                .filter(Programme.class::isInstance)
                .map(Programme.class::cast)
                .filter(programme -> programme.partOf().isEmpty())
                .sorted(Comparator.comparing(Programme::id))
                .toList();
        if (tops.size() != 1 && unread.stream().noneMatch(ref -> ref.kind().equals(Programme.KIND))) {
            error(
                    "one-programme",
                    Place.of(
                            tops.isEmpty()
                                    ? Programme.KIND.ref("programme")
                                    : tops.get(1).id()),
                    String.valueOf(tops.size()),
                    "een dossier heeft één programma dat geen deel is van een ander; hier zijn het er " + tops.size(),
                    "a dossier has one programme that is part of no other; here there are " + tops.size(),
                    "voeg het programma toe, of maak de andere er een onderdeel van",
                    "add the programme, or make the others part of it");
        }
    }

    void error(String rule, Place place, String value, String nl, String en, String remedyNl, String remedyEn) {
        findings.add(new Finding(rule, Severity.ERROR, place, value, Label.of(nl, en), Label.of(remedyNl, remedyEn)));
    }
}
