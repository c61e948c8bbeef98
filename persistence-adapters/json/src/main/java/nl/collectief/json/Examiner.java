package nl.collectief.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectief.json.Node.Arr;
import nl.collectief.json.Node.Member;
import nl.collectief.json.Node.Obj;
import nl.collectief.json.Node.Str;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.record.Kind;

/**
 * The slow reader: reads a whole document, goes on after every fault, and tells them all, those of the single values and
 * those that only show when the records are put together.
 */
final class Examiner {
    private final Faults faults;
    private final ValueExaminer values;
    private final RecordExaminer records;

    private Examiner(Faults faults) {
        this.faults = faults;
        this.values = new ValueExaminer(faults);
        this.records = new RecordExaminer(values);
    }

    /** Reads a document. */
    static Reading examine(String text) {
        try {
            return new Examiner(new Faults(text)).document(NodeParser.parse(text));
        } catch (NodeParser.NotJson e) {
            return refused(text, e.offset(), e.found(), e.fault());
        }
    }

    /** Returns what is said of a text that is no JSON at all. */
    static Reading refused(String text, int offset, String found, Fault fault) {
        Faults faults = new Faults(text);
        faults.add(offset, "", found, fault);
        return refused(faults);
    }

    private static Reading refused(Faults faults) {
        return new Reading(Optional.empty(), faults.problems(), List.of());
    }

    private Reading document(Node root) {
        Map<String, Member> members = values.members(root, "");
        if (members == null || !isReadable(root, members)) {
            return refused(faults);
        }
        members.forEach((name, member) -> {
            if (!DossierDocument.MEMBERS.contains(name)) {
                faults.add(member, Placed.step("", name), ValueFaults.unknownField(name, DossierDocument.MEMBERS));
            }
        });
        Member all = members.get(DossierDocument.RECORDS);
        if (all == null) {
            faults.add(root.start(), "", "", ValueFaults.NO_RECORDS);
            return refused(faults);
        }
        String pointer = "/" + DossierDocument.RECORDS;
        Map<String, Member> kinds = values.members(all.value(), pointer);
        if (kinds == null) {
            return refused(faults);
        }
        kinds.values().forEach(member -> kind(member, Placed.step(pointer, member.name())));
        // Records of a misspelt kind may be of any of those that the document seems to lack.
        List<Kind<?>> lacking = Kinds.all().stream()
                .filter(kind -> !kinds.containsKey(kind.code()))
                .toList();
        kinds.values().stream()
                .filter(member -> Kinds.find(member.name()).isEmpty())
                .forEach(member -> records.ofUnknownKind(member.value(), lacking));
        doubles(root, members)
                .filter(member -> member.name().equals(DossierDocument.RECORDS))
                .flatMap(member -> named(member.value()))
                .forEach(member -> unread(member, lacking));
        doubles(all.value(), kinds).forEach(member -> unread(member, lacking));
        return records.assemble(all);
    }

    /** Returns the members of an object that were not read, since others have their names. */
    private static Stream<Member> doubles(Node object, Map<String, Member> read) {
        Set<Integer> starts = read.values().stream().map(Member::start).collect(Collectors.toSet());
        return named(object).filter(member -> !starts.contains(member.start()));
    }

    private static Stream<Member> named(Node object) {
        return object instanceof Obj members ? members.members().stream() : Stream.of();
    }

    /** Notes the records of a kind that stands somewhere it is not read: they are there, and may be referred to. */
    private void unread(Member kind, List<Kind<?>> lacking) {
        Kinds.find(kind.name())
                .ifPresentOrElse(
                        of -> records.unread(of, kind.value()), () -> records.ofUnknownKind(kind.value(), lacking));
    }

    /** Checks type and format; returns false if it makes no sense to read on. */
    private boolean isReadable(Node root, Map<String, Member> members) {
        Member type = members.get(DossierDocument.TYPE_NAME);
        Member format = members.get(DossierDocument.FORMAT_NAME);
        if (type == null) {
            faults.add(root.start(), "", "", ValueFaults.WRONG_TYPE);
        } else if (!(type.value() instanceof Str name) || !name.text().equals(DossierDocument.TYPE)) {
            faults.add(type.value(), "/" + DossierDocument.TYPE_NAME, ValueFaults.WRONG_TYPE);
            return false;
        }
        if (format == null) {
            faults.add(root.start(), "", "", ValueFaults.NO_FORMAT);
            return true;
        }
        String pointer = "/" + DossierDocument.FORMAT_NAME;
        Long number = values.whole(format.value(), pointer);
        if (number != null && number != Json.FORMAT) {
            boolean newer = number > Json.FORMAT;
            faults.add(format.value(), pointer, newer ? ValueFaults.NEWER_FORMAT : ValueFaults.WRONG_FORMAT);
            return !newer;
        }
        return true;
    }

    private void kind(Member member, String pointer) {
        Optional<Kind<?>> kind = Kinds.find(member.name());
        if (kind.isEmpty()) {
            faults.add(member, pointer, ValueFaults.unknownKind(member.name()));
        } else if (member.value() instanceof Arr list) {
            for (int i = 0; i < list.items().size(); i++) {
                records.read(kind.get(), list.items().get(i), pointer + "/" + i);
            }
        } else {
            values.wrongType(JsonType.ARRAY, member.value(), pointer);
            records.lacksIds(kind.get());
        }
    }
}
