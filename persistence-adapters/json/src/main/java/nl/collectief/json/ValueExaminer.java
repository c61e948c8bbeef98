package nl.collectief.json;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.collectief.json.Node.Arr;
import nl.collectief.json.Node.Member;
import nl.collectief.json.Node.Num;
import nl.collectief.json.Node.Obj;
import nl.collectief.json.Node.Str;
import nl.collectief.json.Node.Word;
import nl.collectief.model.record.Attribute;
import nl.collectief.model.record.Attribute.Arity;
import nl.collectief.model.record.Form;
import nl.collectief.model.record.Range;
import nl.collectief.model.record.Shape;
import nl.collectief.model.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads records out of nodes, as the fast reader does out of tokens, but goes on after a fault and tells them all. */
final class ValueExaminer {
    private final Faults faults;
    private final TextExaminer texts;
    private final CountExaminer counts;

    ValueExaminer(Faults faults) {
        this.faults = faults;
        this.texts = new TextExaminer(this);
        this.counts = new CountExaminer(this);
    }

    Faults faults() {
        return faults;
    }

    /**
     * Reads a record or a composite value. What could not be read is left out if it may be, and else a stand-in; of values
     * that are refused together as many are taken as fit, so that what they say is checked as well.
     *
     * @param instead takes the place of the first attribute if that cannot be read, null for the common stand-in
     * @return null if nothing at all could be made; the faults tell why
     */
    @Nullable
    Placed shape(Shape<?> shape, Node node, String pointer, @Nullable Object instead) {
        Map<String, Member> members = members(node, pointer);
        if (members == null) {
            return null;
        }
        List<Attribute> attributes = shape.attributes();
        for (Member member : members.values()) {
            if (shape.position(member.name()) < 0) {
                faults.add(
                        member,
                        Placed.step(pointer, member.name()),
                        ValueFaults.unknownField(member.name(), attributes));
            }
        }
        int before = faults.size();
        @Nullable Object[] values = new @Nullable Object[attributes.size()];
        Map<String, Placed> parts = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            Attribute attribute = attributes.get(i);
            Placed part = part(attribute, members.get(attribute.name()), node, pointer);
            if (part != null) {
                parts.put(attribute.name(), part);
                values[i] = part.value();
            } else if (attribute.arity() == Arity.ONE) {
                values[i] = i == 0 && instead != null ? instead : StandIns.of(attribute);
            }
        }
        if (faults.size() == before) {
            shape.either()
                    .filter(either -> !ValueFaults.isOne(either, parts.keySet()))
                    .ifPresent(either -> faults.add(node, pointer, ValueFaults.notOne(either)));
        }
        Object made;
        try {
            made = shape.make(values);
        } catch (RuntimeException refused) { // whatever a type throws at values it does not take
            if (faults.size() == before) {
                faults.add(node, pointer, ValueFaults.refused(refused));
            }
            made = StandIns.around(shape, values, instead);
        }
        return made == null ? null : new Placed(made, node, pointer, parts);
    }

    private @Nullable Placed part(Attribute attribute, @Nullable Member member, Node owner, String pointer) {
        if (member != null) {
            return attribute(attribute, member.value(), Placed.step(pointer, attribute.name()));
        } else if (attribute.arity() == Arity.ONE) {
            faults.add(owner.start(), pointer, "", ValueFaults.missing(attribute));
        }
        return null;
    }

    private @Nullable Placed attribute(Attribute attribute, Node node, String pointer) {
        if (attribute.arity() == Arity.ONE || attribute.arity() == Arity.OPTIONAL) {
            return value(attribute, node, pointer);
        } else if (!(node instanceof Arr list)) {
            wrongType(JsonType.ARRAY, node, pointer);
            return null;
        } else {
            return attribute.arity() == Arity.SET ? set(attribute, list, pointer) : list(attribute, list, pointer);
        }
    }

    private Placed list(Attribute attribute, Arr list, String pointer) {
        Map<String, Placed> items = new LinkedHashMap<>();
        for (int i = 0; i < list.items().size(); i++) {
            Placed item = value(attribute, list.items().get(i), pointer + "/" + i);
            if (item != null) {
                items.put(String.valueOf(items.size()), item);
            }
        }
        return many(items, list, pointer);
    }

    private Placed set(Attribute attribute, Arr list, String pointer) {
        Map<Object, Placed> inNaturalOrder = new TreeMap<>();
        for (int i = 0; i < list.items().size(); i++) {
            Placed item = value(attribute, list.items().get(i), pointer + "/" + i);
            if (item != null && inNaturalOrder.putIfAbsent(item.value(), item) != null) {
                faults.add(item.node(), item.pointer(), ValueFaults.REPEATED);
            }
        }
        Map<String, Placed> items = new LinkedHashMap<>();
        inNaturalOrder.values().forEach(item -> items.put(String.valueOf(items.size()), item));
        return many(items, list, pointer);
    }

    private static Placed many(Map<String, Placed> items, Arr list, String pointer) {
        List<Object> values = items.values().stream().map(Placed::value).toList();
        return new Placed(values, list, pointer, items);
    }

    private @Nullable Placed value(Attribute attribute, Node node, String pointer) {
        if (attribute.form() == Form.COMPOSITE) {
            return shape(attribute.shape(), node, pointer, null);
        }
        Object value = switch (attribute.form()) {
            case TEXT -> text(node, pointer);
            case COUNT -> counts.read(node, pointer);
            case INTEGER -> integer(attribute, node, pointer);
            case BOOLEAN -> truth(node, pointer);
            default -> string(attribute, node, pointer);
        };
        return value == null ? null : new Placed(value, node, pointer, Map.of());
    }

    /** Reads free text, null if nothing of it could be read. */
    @Nullable
    Text text(Node node, String pointer) {
        return texts.read(node, pointer);
    }

    private @Nullable Object string(Attribute attribute, Node node, String pointer) {
        if (!(node instanceof Str string)) {
            return wrongType(JsonType.STRING, node, pointer);
        }
        try {
            return StringFormat.of(attribute).parse(string.text());
        } catch (RuntimeException notOfForm) { // whatever a type's parse throws at a text it does not read
            faults.add(node, pointer, ValueFaults.notOfForm(attribute, string.text()));
            return null;
        }
    }

    private @Nullable Object truth(Node node, String pointer) {
        return node instanceof Word word && !word.isNull()
                ? Boolean.valueOf(word.word())
                : wrongType(JsonType.BOOLEAN, node, pointer);
    }

    private @Nullable Object integer(Attribute attribute, Node node, String pointer) {
        Long number = whole(node, pointer);
        if (number == null) {
            return null;
        }
        int from = attribute.range().map(Range::from).orElse(Integer.MIN_VALUE);
        int to = attribute.range().map(Range::to).orElse(Integer.MAX_VALUE);
        if (number < from || number > to) {
            faults.add(node, pointer, ValueFaults.outOfRange(from, to, number));
            return null;
        }
        return number.intValue();
    }

    /** Reads a whole number, null if it is none; one beyond the farthest there is as the farthest. */
    @Nullable
    Long whole(Node node, String pointer) {
        if (!(node instanceof Num number)) {
            wrongType(JsonType.NUMBER, node, pointer);
            return null;
        }
        try {
            return Long.valueOf(number.digits());
        } catch (NumberFormatException e) {
            boolean digits = number.digits().chars().allMatch(c -> c == '-' || Character.isDigit(c));
            if (digits) {
                return number.digits().startsWith("-") ? Long.MIN_VALUE : Long.MAX_VALUE;
            }
            faults.add(node, pointer, ValueFaults.NOT_WHOLE);
            return null;
        }
    }

    /** Returns the members of an object by name, null if it is none; of doubled ones the first. */
    @Nullable
    Map<String, Member> members(Node node, String pointer) {
        if (!(node instanceof Obj object)) {
            wrongType(JsonType.OBJECT, node, pointer);
            return null;
        }
        Map<String, Member> members = new LinkedHashMap<>();
        for (Member member : object.members()) {
            if (members.putIfAbsent(member.name(), member) != null) {
                faults.add(member, Placed.step(pointer, member.name()), ValueFaults.DOUBLED);
            }
        }
        return members;
    }

    /** Tells that a value is of another type, and returns null. */
    @Nullable
    Object wrongType(JsonType expected, Node node, String pointer) {
        faults.add(node, pointer, ValueFaults.wrongType(expected, JsonType.of(node)));
        return null;
    }
}
