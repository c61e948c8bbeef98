package nl.collectief.model.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Of which optional attributes a value has one; {@link Limits} holds the type to it, and the schema tells it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Either {
    /** The names of the attributes. */
    String[] value();

    /** Whether a value may have more than one of them. */
    boolean orMore() default false;
}
