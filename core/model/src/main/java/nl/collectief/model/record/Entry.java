package nl.collectief.model.record;

import java.util.List;
import java.util.Optional;
import nl.collectief.model.time.Span;
import org.jspecify.annotations.Nullable;

/**
 * One record of a programme's dossier: a party, a signal, an activity, a lesson. Every record has an id from birth and
 * names the places in documents that it rests on. A record holds no personal data: people are stances and counts.
 *
 * <p>Extended by the record types of this library only; each is immutable and thread-safe, is made by its builder, and
 * equals another record with the same content.
 */
public abstract class Entry {
    private @Nullable Ref<?> ref; // found at the first question; two threads that ask at once find the same

    /** For the record types of this library. */
    protected Entry() {}

    /** Returns the id with the kind, as the record's own {@code id()} does with its type. */
    public final Ref<?> ref() {
        Ref<?> known = ref;
        if (known == null) {
            known = (Ref<?>)
                    Shape.of(getClass().getSuperclass()).attributes().get(0).get(this);
            ref = known;
        }
        return known;
    }

    /** Returns the places in documents that this record rests on, in the order given, empty if none is known. */
    public abstract List<Source> sources();

    /** Returns the kind of this record. */
    public final Kind<?> recordKind() {
        return ref().kind();
    }

    /**
     * Returns when this record was, or else the period it is about: its attribute {@code when}, or else {@code period}.
     * Empty if it has neither or neither is recorded. Costs a look at both.
     */
    public final Optional<Span> time() {
        return span("when").or(() -> span("period"));
    }

    private Optional<Span> span(String name) {
        Optional<Attribute> attribute = recordKind().shape().attribute(name);
        return attribute
                .filter(there -> there.type() == Span.class)
                .flatMap(there -> there.values(this).stream().findFirst())
                .map(Span.class::cast);
    }

    /** Returns kind, id and the parts that are there, on one line, cut to 120 characters; for people and logs. */
    @Override
    public final String toString() {
        return Printing.line(this);
    }
}
