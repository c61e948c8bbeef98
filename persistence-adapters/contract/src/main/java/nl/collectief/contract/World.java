package nl.collectief.contract;

import java.util.Optional;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Vocabulary;

/** What a sampled record may speak of. */
interface World {
    /** Returns a record to refer to, empty if there is none of {@code kind}; of any kind if that is empty. */
    Optional<Ref<?>> ref(Optional<Kind<?>> kind);

    /** Returns a term of {@code vocabulary}, empty if it has none. */
    Optional<Code> code(Vocabulary vocabulary);
}
