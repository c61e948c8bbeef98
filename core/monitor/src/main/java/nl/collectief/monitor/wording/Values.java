package nl.collectief.monitor.wording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.figure.Count;
import nl.collectief.model.record.Attribute;
import nl.collectief.model.record.Form;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Shape;
import nl.collectief.model.record.Source;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Text;
import nl.collectief.model.time.AgeRange;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Span;

/**
 * Says any value of any record, by its form alone. So an attribute that a record gains is on the page without a line of
 * code here, and nothing a dossier holds is left unsaid by oversight. Immutable and thread-safe.
 */
public final class Values {
    // What a value inside a record is first of all; the rest is said of it.
    private static final ImmutableList<String> HEADS = ImmutableList.of(
            "stage",
            "form",
            "kind",
            "role",
            "party",
            "group",
            "facility",
            "direction",
            "area",
            "stance",
            "by",
            "count");
    // What needs no name before it to be understood.
    private static final ImmutableSet<String> BARE = ImmutableSet.of(
            "areas",
            "childAges",
            "count",
            "extent",
            "note",
            "parties",
            "party",
            "period",
            "presence",
            "roles",
            "says",
            "scope",
            "stance",
            "state");

    private final Wording wording;

    private Values(Wording wording) {
        this.wording = wording;
    }

    /** Returns a way of saying values in these words. */
    public static Values in(Wording wording) {
        return new Values(wording);
    }

    /** Returns what {@code owner} says, attribute by attribute in the order of its shape, except the attributes named. */
    public List<Fact> facts(Object owner, Set<String> except) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        for (Attribute attribute : shape(owner).attributes()) {
            if (!except.contains(attribute.name())) {
                fact(owner, attribute).ifPresent(facts::add);
            }
        }
        return facts.build();
    }

    /** Returns what {@code owner} says under one attribute, empty if it says nothing or has no such attribute. */
    public Optional<Fact> fact(Object owner, String attribute) {
        return shape(owner).attribute(attribute).flatMap(a -> fact(owner, a));
    }

    private Optional<Fact> fact(Object owner, Attribute attribute) {
        List<Line> values = attribute.values(owner).stream()
                .map(value -> value(attribute, value))
                .toList();
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fact(attribute.name(), wording.label(attribute.label()), values));
    }

    private Line value(Attribute attribute, Object value) {
        return switch (attribute.form()) {
            case TEXT -> wording.text((Text) value);
            case SCALAR -> scalar(value);
            case INTEGER -> wording.plain(value.toString());
            case BOOLEAN -> wording.say((Boolean) value ? "yes" : "no");
            case CONSTANT -> wording.constant((Coded) value);
            case CODE -> wording.code((Code) value);
            case COUNT -> wording.count((Count) value);
            case REFERENCE -> wording.name((Ref<?>) value);
            case COMPOSITE -> value instanceof Source source ? source(source) : composite(value);
        };
    }

    private Line scalar(Object value) {
        if (value instanceof Span span) {
            return wording.label(span.label());
        } else if (value instanceof PartialDate date) {
            return wording.label(date.label());
        }
        return value instanceof AgeRange ages ? wording.label(ages.label()) : wording.plain(value.toString());
    }

    /** Returns document and place. */
    public Line source(Source source) {
        return wording.name(source.document()).plus(wording.plain(", " + source.place()));
    }

    /** Returns a value inside a record on one line: what it is, then what is said of it. */
    public Line composite(Object value) {
        List<Attribute> attributes = new ArrayList<>(shape(value).attributes());
        Optional<Attribute> head = HEADS.stream()
                .flatMap(name -> attributes.stream().filter(a -> a.name().equals(name)))
                .filter(a -> !a.values(value).isEmpty())
                .findFirst();
        head.ifPresent(attributes::remove);
        List<Line> rest = new ArrayList<>();
        for (Attribute attribute : attributes) {
            fact(value, attribute).ifPresent(fact -> rest.add(part(attribute, fact)));
        }
        Line said = Line.joined(rest, wording.plain("; "));
        if (head.isEmpty()) {
            return said;
        }
        Line first = fact(value, head.get()).orElseThrow().values().get(0);
        return said.isEmpty() ? first : first.plus(wording.plain(": ")).plus(said);
    }

    private Line part(Attribute attribute, Fact fact) {
        Line values = wording.list(fact.values().stream());
        boolean bare = attribute.form() == Form.TEXT || BARE.contains(attribute.name());
        return bare ? values : fact.label().plus(wording.plain(" ")).plus(values);
    }

    private static Shape<?> shape(Object value) {
        Class<?> type = value.getClass();
        Class<?> shaped = type.isRecord() ? type : type.getSuperclass(); // a generated class extends the type itself
        return Shape.of(shaped);
    }
}
