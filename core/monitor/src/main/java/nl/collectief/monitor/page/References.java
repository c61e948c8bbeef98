package nl.collectief.monitor.page;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Form;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Shape;

/** Which records speak of which: every reference of a dossier, the other way round. Immutable and thread-safe. */
final class References {
    private final ImmutableSetMultimap<Ref<?>, Entry> speakers;

    private References(ImmutableSetMultimap<Ref<?>, Entry> speakers) {
        this.speakers = speakers;
    }

    static References of(Dossier dossier) {
        ImmutableSetMultimap.Builder<Ref<?>, Entry> speakers = ImmutableSetMultimap.builder();
        for (Entry record : dossier.records()) {
            Shape.walk(record, (pointer, attribute, value) -> {
                if (attribute.form() == Form.REFERENCE && !pointer.isId()) {
                    speakers.put((Ref<?>) value, record);
                }
            });
        }
        return new References(speakers.build());
    }

    /** Returns the records of one kind that speak of {@code ref}, in the order of the dossier. */
    <T extends Entry> List<T> to(Ref<?> ref, Kind<T> kind) {
        return speakers.get(ref).stream()
                .filter(record -> record.recordKind().equals(kind))
                .map(kind.type()::cast)
                .toList();
    }
}
