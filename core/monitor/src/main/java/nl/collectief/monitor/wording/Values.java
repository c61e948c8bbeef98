package nl.collectief.monitor.wording;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.area.AreaChange;
import nl.collectief.model.figure.Count;
import nl.collectief.model.programme.StatedFigure;
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
import nl.collectief.model.time.Rhythm;
import nl.collectief.model.time.Span;

/**
 * Says any value of any record, by its form alone. So an attribute that a record gains is on the page without a line of
 * code here, and nothing a dossier holds is left unsaid by oversight. Immutable and thread-safe.
 */
public final class Values {
    // In this order a reader asks: who, when, where, whom for, what about, with whom, how far, where from. What else a
    // record holds follows by name.
    static final ImmutableList<String> ORDER = names(
            "aliases formerNames kind stance party number parents since raisedBy teller learnedBy madeBy by saidBy whose",
            "stances state held when period attendance voices heard replays groups attendedBy areas venue form themes goals aims",
            "ambition questions accents members partners organisers ownership stages parties interventions exchange",
            "support appreciation early embedding spread links causes needs barriers plans about from heardIn answers signals",
            "conversations insights fulfils follows leadsTo");
    // What a value inside a record is first of all; the rest is said of it.
    static final ImmutableList<String> HEADS =
            names("delay stage form kind role to relation party group facility direction area stance by count");
    // What needs no name before it to be understood.
    static final ImmutableList<String> BARE =
            names("areas childAges count extent note parties party period presence roles says scope stance state");

    private final Wording wording;

    private Values(Wording wording) {
        this.wording = wording;
    }

    private static ImmutableList<String> names(String... lines) {
        return ImmutableList.copyOf(Splitter.on(' ').split(String.join(" ", lines)));
    }

    /** Returns a way of saying values in these words. */
    public static Values in(Wording wording) {
        return new Values(wording);
    }

    /** Returns what {@code owner} says, in the order in which a reader asks, except under the attributes named. */
    public List<Fact> facts(Object owner, Set<String> except) {
        return inOrder(owner).stream()
                .filter(attribute -> !except.contains(attribute.name()))
                .flatMap(attribute -> fact(owner, attribute).stream())
                .toList();
    }

    private static List<Attribute> inOrder(Object owner) {
        return shape(owner).attributes().stream()
                .sorted(Comparator.comparingInt(attribute -> rank(attribute.name())))
                .toList();
    }

    private static int rank(String attribute) {
        int place = ORDER.indexOf(attribute);
        return place < 0 ? ORDER.size() : place;
    }

    /** Returns what {@code owner} says under one attribute, empty if it says nothing or has no such attribute. */
    public Optional<Fact> fact(Object owner, String attribute) {
        return shape(owner).attribute(attribute).flatMap(a -> fact(owner, a));
    }

    private Optional<Fact> fact(Object owner, Attribute attribute) {
        List<Line> values = attribute.values(owner).stream()
                .map(value -> value(attribute, value))
                .toList();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        // What was written stands on lines of its own; names and terms run on.
        Form form = attribute.form();
        boolean apart = form == Form.TEXT || form == Form.COMPOSITE;
        Line sign = wording.plain(form == Form.REFERENCE ? "; " : ", ");
        return Optional.of(new Fact(
                attribute.name(),
                wording.label(attribute.label()),
                apart ? values : List.of(Line.joined(values, sign))));
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
            case COMPOSITE -> value instanceof Source source ? sources(List.of(source)) : composite(value);
        };
    }

    /** Returns a stated figure: its number with the one it is out of, or why its source has none. */
    public Line number(StatedFigure figure) {
        Line number = figure.count()
                .map(wording::count)
                .orElseGet(() -> wording.label(figure.observation().label(Count::label)));
        return figure.outOf()
                .map(whole -> wording.say("figure.share", Map.of("upper", number, "lower", wording.count(whole))))
                .orElse(number);
    }

    private Line scalar(Object value) {
        if (value instanceof Span span) {
            return wording.label(span.label());
        } else if (value instanceof PartialDate date) {
            return wording.label(date.label());
        } else if (value instanceof Rhythm rhythm) {
            return wording.label(rhythm.label());
        }
        if (value instanceof AreaChange change) {
            return wording.label(change.label());
        }
        return value instanceof AgeRange ages ? wording.label(ages.label()) : wording.plain(value.toString());
    }

    /** Returns documents and the places in them, each document once, in the order in which they are first named. */
    public Line sources(Collection<Source> sources) {
        Map<Ref<?>, List<Source>> byDocument =
                sources.stream().collect(groupingBy(Source::document, LinkedHashMap::new, toList()));
        return Line.joined(byDocument.values().stream().map(this::places).toList(), wording.plain("; "));
    }

    private Line places(List<Source> sources) {
        String places = sources.stream().map(Source::place).collect(joining("; "));
        return wording.name(sources.get(0).document()).plus(wording.plain(", ")).plus(wording.place(places));
    }

    /**
     * Returns a value inside a record on one line: what it is, in brackets what belongs to it, and after a colon what was
     * written or counted of it, such as "team plan (Lokalis; done): The plans of the teams hold it too."
     */
    public Line composite(Object value) {
        List<Attribute> attributes = new ArrayList<>(inOrder(value));
        Optional<Attribute> head = HEADS.stream()
                .flatMap(name -> attributes.stream().filter(a -> a.name().equals(name)))
                .filter(a -> !a.values(value).isEmpty())
                .findFirst();
        head.ifPresent(attributes::remove);
        List<Line> inside = new ArrayList<>();
        List<Line> after = new ArrayList<>();
        for (Attribute attribute : attributes) {
            fact(value, attribute).ifPresent(fact -> (isTold(attribute) ? after : inside).add(part(fact)));
        }
        Line said = head.flatMap(attribute -> fact(value, attribute))
                .map(fact -> fact.values().get(0))
                .orElse(Line.EMPTY);
        if (!inside.isEmpty()) {
            Line more = Line.joined(inside, wording.plain("; "));
            said = said.isEmpty()
                    ? more
                    : said.plus(wording.plain(" (")).plus(more).plus(wording.plain(")"));
        }
        return Line.joined(List.of(said, Line.joined(after, wording.plain(" "))), wording.plain(": "));
    }

    private static boolean isTold(Attribute attribute) {
        return attribute.form() == Form.TEXT || attribute.name().equals("count");
    }

    private Line part(Fact fact) {
        Line values = wording.list(fact.values().stream());
        if (values.equals(wording.say("yes"))) {
            return fact.label(); // its name says it
        }
        if (BARE.contains(fact.attribute())) {
            return values;
        }
        // The label of a number in a record says "number or amount", since a record may be numbered; here it is an
        // amount.
        Line label = fact.attribute().equals("number") ? wording.say("amount") : fact.label();
        return label.plus(wording.plain(" ")).plus(values);
    }

    private static Shape<?> shape(Object value) {
        Class<?> type = value.getClass();
        Class<?> shaped = type.isRecord() ? type : type.getSuperclass(); // a generated class extends the type itself
        return Shape.of(shaped);
    }
}
