package nl.collectief.evaluation.learning;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Language;
import nl.collectief.model.text.Text;

/**
 * A lesson, a working rule or an item of a checklist, and why it is or is not for a situation. The facets asked stand in
 * exactly one of the four sets. Immutable and thread-safe.
 *
 * @param record the lesson, the rule or the checklist
 * @param item the item of the checklist, counted from 1; empty if it is no checklist
 * @param says what it comes down to
 * @param said the facets under which it says itself that it fits
 * @param through the facets under which it says nothing, and an activity that it is from or about fits
 * @param silent the facets under which neither says anything
 * @param against the facets under which it is tied to something else
 */
public record Advice(
        Ref<?> record,
        Optional<Integer> item,
        Text says,
        Set<Facet> said,
        Set<Facet> through,
        Set<Facet> silent,
        Set<Facet> against) {
    public Advice {
        checkNotNull(record, "record");
        checkNotNull(item, "item");
        checkNotNull(says, "says");
        said = ImmutableSortedSet.copyOf(said);
        through = ImmutableSortedSet.copyOf(through);
        silent = ImmutableSortedSet.copyOf(silent);
        against = ImmutableSortedSet.copyOf(against);
    }

    /** Returns whether it fits under a facet asked, itself or through an activity, and is tied to nothing else. */
    public boolean fits() {
        return against.isEmpty() && !(said.isEmpty() && through.isEmpty());
    }

    /** Returns why it stands where it stands: "vorm: zegt het zelf; leeftijd van de kinderen: zegt niets". */
    public Label reason() {
        return Label.of(reason(Language.NL), reason(Language.EN));
    }

    private String reason(Language language) {
        boolean nl = language == Language.NL;
        return Stream.of(
                        part(said, nl ? "zegt het zelf" : "says so itself", language),
                        part(through, nl ? "van de activiteit" : "by its activity", language),
                        part(against, nl ? "voor iets anders" : "for something else", language),
                        part(silent, nl ? "zegt niets" : "says nothing", language))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + "; " + other)
                .orElse(nl ? "er is niets gevraagd" : "nothing was asked");
    }

    private static String part(Set<Facet> facets, String why, Language language) {
        return facets.isEmpty()
                ? ""
                : facets.stream().map(facet -> facet.label().in(language)).collect(Collectors.joining(", ")) + ": "
                        + why;
    }

    /** Returns the record, the item and the English reason. */
    @Override
    public String toString() {
        return record + item.map(number -> "#" + number).orElse("") + " (" + reason().en() + ")";
    }
}
