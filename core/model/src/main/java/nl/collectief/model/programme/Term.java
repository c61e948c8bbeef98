package nl.collectief.model.programme;

import java.util.stream.Stream;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import org.immutables.value.Value;

/**
 * A term a gemeente adds to a vocabulary. Its id is the vocabulary and the code with a dot between, such as {@code
 * theme.grey-cloud}. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Term extends Entry {
    /** The kind of these records. */
    public static final Kind<Term> KIND = Kind.of("term", Term.class);

    Term() {}

    /** Returns the id. */
    public abstract Ref<Term> id();

    /** Returns what readers see, in Dutch and English. */
    public abstract Text label();

    /**
     * Returns the code that records use.
     *
     * @throws IllegalArgumentException if the id does not begin with a vocabulary and a dot
     */
    public Code code() {
        return code(id().id());
    }

    /** Returns the code of the term with {@code id}, refused as {@link #code()} tells. */
    static Code code(String id) {
        int dot = id.indexOf('.');
        String vocabulary = dot < 0 ? id : id.substring(0, dot);
        return Stream.of(Vocabulary.values())
                .filter(v -> v.code().equals(vocabulary))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no vocabulary \"" + vocabulary + "\" for term/" + id))
                .term(id.substring(dot + 1));
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this record. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds terms; not thread-safe. */
    public static final class Builder extends ImmutableTerm.Builder {
        Builder() {}

        /** Sets the id. */
        public Builder id(String id) {
            return id(KIND.ref(id));
        }
    }
}
