package nl.collectief.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.collectief.json.Node.Member;
import nl.collectief.model.programme.Assembly;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.programme.Term;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Severity;
import nl.collectief.model.record.Shape;
import nl.collectief.model.text.Code;

/**
 * Gathers the records of one document and puts them together. What can be read of a faulty record is put in as well, so
 * that its other faults show; nothing is concluded from what cannot be read.
 */
final class RecordExaminer {
    private static final String NAMELESS = "unread-record-";

    private final ValueExaminer values;
    private final Map<Ref<?>, List<Placed>> records = new LinkedHashMap<>();
    private final Set<Ref<?>> unread = new HashSet<>();
    private final Set<Kind<?>> lackingIds = new HashSet<>();
    private final Set<String> idsOfAnyKind = new HashSet<>();

    RecordExaminer(ValueExaminer values) {
        this.values = values;
    }

    /** Notes that there may be records of a kind of which nothing is known, not even the id. */
    void lacksIds(Kind<?> kind) {
        lackingIds.add(kind);
        unread.add(kind.ref(NAMELESS + "0"));
    }

    /**
     * Notes records of which nobody knows what they are, since there is no such kind: each may be of any kind, but only
     * under the id it has.
     *
     * @param lacking the kinds the document seems to lack
     */
    void ofUnknownKind(Node records, Collection<Kind<?>> lacking) {
        List<Node> items = records instanceof Node.Arr list ? list.items() : List.of();
        boolean named = records instanceof Node.Arr;
        for (Node item : items) {
            Optional<String> id = id(item);
            id.ifPresent(idsOfAnyKind::add);
            named &= id.isPresent();
        }
        if (!named) {
            lacking.forEach(this::lacksIds);
        } else if (lacking.contains(Programme.KIND)) {
            unread.add(Programme.KIND.ref(NAMELESS + "0"));
        }
    }

    /** Notes records of a kind that are there and are not read. */
    void unread(Kind<?> kind, Node records) {
        if (records instanceof Node.Arr list) {
            list.items().forEach(item -> id(kind, item).ifPresentOrElse(unread::add, () -> lacksIds(kind)));
        } else {
            lacksIds(kind);
        }
    }

    /** Reads one record. */
    void read(Kind<?> kind, Node node, String pointer) {
        int before = values.faults().size();
        Placed placed = values.shape(kind.shape(), node, pointer, kind.ref(NAMELESS + (records.size() + 1)));
        if (placed == null) {
            id(kind, node).ifPresentOrElse(unread::add, () -> lacksIds(kind));
            return;
        }
        Ref<?> ref = ((Entry) placed.value()).ref();
        records.computeIfAbsent(ref, none -> new ArrayList<>()).add(placed);
        if (values.faults().size() > before) {
            unread.add(ref);
            ids(node).forEach(id -> ref(kind, id).ifPresent(unread::add));
        }
        if (placed.find("/id") == null) {
            lacksIds(kind);
        }
    }

    /** Returns the reference to a record of which nothing could be made. */
    private static Optional<Ref<?>> id(Kind<?> kind, Node node) {
        return ids(node).findFirst().flatMap(id -> ref(kind, id));
    }

    private static Optional<Ref<?>> ref(Kind<?> kind, String id) {
        try {
            return Optional.of(kind.ref(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Optional<String> id(Node node) {
        return ids(node).findFirst();
    }

    /** Returns the ids a record is given: one, unless it is doubled or none. */
    private static Stream<String> ids(Node node) {
        return node instanceof Node.Obj object
                ? object.members().stream()
                        .filter(member -> member.name().equals("id"))
                        .flatMap(member -> member.value() instanceof Node.Str id ? Stream.of(id.text()) : Stream.of())
                : Stream.of();
    }

    /**
     * Puts the records together.
     *
     * @param all the member that holds them
     */
    Reading assemble(Member all) {
        List<Entry> entries = new ArrayList<>();
        records.values().forEach(same -> same.forEach(placed -> entries.add((Entry) placed.value())));
        entries.forEach(this::trustReferences);
        Assembly assembly = Dossier.assemble(entries, unread);
        assembly.findings(Severity.ERROR).forEach(error -> add(error, all));
        List<Problem> problems = values.faults().problems();
        return problems.isEmpty()
                ? new Reading(assembly.dossier(), problems, assembly.findings())
                : new Reading(Optional.empty(), problems, List.of());
    }

    /** Takes what a record refers to as being there, if it may be a record whose id or whose kind is not known. */
    private void trustReferences(Entry entry) {
        if (!lackingIds.isEmpty() || !idsOfAnyKind.isEmpty()) {
            Shape.walk(entry, (pointer, attribute, value) -> {
                if (value instanceof Ref<?> ref && mayBeThere(ref.kind(), ref.id())) {
                    unread.add(ref);
                } else if (value instanceof Code code) {
                    trust(code);
                }
            });
        }
    }

    private boolean mayBeThere(Kind<?> kind, String id) {
        return lackingIds.contains(kind) || idsOfAnyKind.contains(id);
    }

    private void trust(Code code) {
        String id = code.vocabulary().code() + "." + code;
        if (mayBeThere(Term.KIND, id)) {
            try {
                unread.add(Term.KIND.ref(id));
            } catch (IllegalArgumentException tooLong) {
                // Then no record can be meant.
            }
        }
    }

    private void add(Finding error, Member all) {
        Ref<?> ref = error.place().record();
        List<Placed> found = records.get(ref);
        if (found == null) {
            values.faults()
                    .add(all.start(), "/" + all.name(), error.value(), new Fault(error.message(), error.remedy()));
            return;
        }
        Placed record = found.get(Math.min(error.place().occurrence(), found.size() - 1));
        Placed place = record.find(error.place().pointer());
        if (place == null && !unread.contains(ref)) {
            place = record;
        }
        if (place != null) { // else it is about a stand-in, whose fault has been told
            values.faults()
                    .add(
                            place.node().start(),
                            place.pointer(),
                            error.value(),
                            new Fault(error.message(), error.remedy()));
        }
    }
}
