package nl.collectief.model.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.collectief.model.record.ComesFrom;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Uses;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import org.immutables.value.Value;

/** What was understood from signals and conversations. Immutable and thread-safe. */
@Value.Immutable
public abstract class Insight extends Entry {
    /** The kind of these records. */
    public static final Kind<Insight> KIND = Kind.of("insight", Insight.class);

    Insight() {}

    /** Returns the id. */
    public abstract Ref<Insight> id();

    /** Returns what was understood. */
    public abstract Text says();

    /** Returns the signals it was drawn from, in natural order, may be empty. */
    @ComesFrom
    public abstract Set<Ref<Signal>> signals();

    /** Returns the conversations it was drawn from, in natural order, may be empty. */
    @ComesFrom
    public abstract Set<Ref<Conversation>> conversations();

    /** Returns the questions asked of it, in the order given, may be empty. */
    public abstract List<Text> questions();

    /** Returns what it is about, in natural order, may be empty. */
    @Uses(Vocabulary.THEME)
    public abstract Set<Code> themes();

    /** Returns how many different questions are asked of it: one written down twice, in any language, is one. */
    public final int differentQuestions() {
        List<Text> different = new ArrayList<>();
        for (Text question : questions()) {
            if (different.stream().noneMatch(asked -> isSame(asked, question))) {
                different.add(question);
            }
        }
        return different.size();
    }

    private static boolean isSame(Text one, Text other) {
        return one.wordings().entrySet().stream()
                .anyMatch(wording -> wording.getValue().equals(other.wordings().get(wording.getKey())));
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this record. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds insights; not thread-safe. */
    public static final class Builder extends ImmutableInsight.Builder {
        Builder() {}

        /** Sets the id. */
        public Builder id(String id) {
            return id(KIND.ref(id));
        }
    }
}
