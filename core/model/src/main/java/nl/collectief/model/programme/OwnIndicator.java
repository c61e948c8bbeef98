package nl.collectief.model.programme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.figure.Better;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Text;
import org.immutables.value.Value;

/**
 * What a programme follows about itself in numbers: the question, how it is measured in each version of the definition,
 * which way is better, where it stood and where it is to come. Its values are {@linkplain StatedFigure stated figures} that
 * name it. Called own since the field has a catalogue of indicators too, to which a definition may point. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class OwnIndicator extends Entry {
    /** The kind of these records. */
    public static final Kind<OwnIndicator> KIND = Kind.of("indicator", OwnIndicator.class);

    OwnIndicator() {}

    /** Returns the id. */
    public abstract Ref<OwnIndicator> id();

    /** Returns what it is called. */
    public abstract Text title();

    /** Returns the question it answers, empty if not recorded. */
    public abstract Optional<Text> question();

    /** Returns which way is better, empty if not recorded. */
    public abstract Optional<Better> better();

    /** Returns the versions of its definition, oldest first, may be empty. */
    public abstract List<Definition> definitions();

    /** Returns what its values are held against, in the order given, may be empty. */
    public abstract List<Mark> marks();

    /** Returns the plans, activities and outcomes it follows, in natural order, may be empty. */
    public abstract Set<Ref<?>> about();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this record. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds indicators; not thread-safe. */
    public static final class Builder extends ImmutableOwnIndicator.Builder {
        Builder() {}

        /** Sets the id. */
        public Builder id(String id) {
            return id(KIND.ref(id));
        }
    }
}
