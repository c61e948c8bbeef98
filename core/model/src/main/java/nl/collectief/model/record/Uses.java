package nl.collectief.model.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.collectief.model.text.Vocabulary;

/** Names the vocabulary from which an attribute takes its codes. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Uses {
    /** Returns the vocabulary. */
    Vocabulary value();
}
