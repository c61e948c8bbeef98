package nl.collectief.model.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.text.Text;
import nl.collectief.model.time.PartialDate;
import org.immutables.value.Value;

/**
 * A document, table, film or other product: what facts rest on, and what a programme brings out itself. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class Publication extends Entry {
    /** The kind of these records. */
    public static final Kind<Publication> KIND = Kind.of("publication", Publication.class);

    Publication() {}

    /** Returns the id. */
    public abstract Ref<Publication> id();

    /** Returns the title. */
    public abstract Text title();

    /** Returns who it is written for, empty if that is not recorded. */
    public abstract Optional<Text> audience();

    /** Returns when it came out, empty if that is not recorded. */
    public abstract Optional<PartialDate> published();

    /** Returns the edition before this one, empty if there is none or it is not recorded. */
    public abstract Optional<Ref<Publication>> previous();

    /** Returns what it covers: whether it says itself that it is a sample or complete; empty if it does not say. */
    public abstract Optional<Coverage> coverage();

    /** Returns the licence or terms under which its figures may be used, empty if not recorded. */
    public abstract Optional<Text> terms();

    /** Returns the records it is about or belongs to, in natural order, may be empty. */
    public abstract Set<Ref<?>> about();

    /** Returns the parties that brought it out; in the order given. */
    public abstract List<Ref<?>> publishers();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this record. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds publications; not thread-safe. */
    public static final class Builder extends ImmutablePublication.Builder {
        Builder() {}

        /** Sets the id. */
        public Builder id(String id) {
            return id(KIND.ref(id));
        }
    }
}
