package nl.collectief.model.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Between which whole numbers an attribute lies; {@link Limits} holds its type to it, and the schema tells it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Range {
    /** The lowest number, that number included. */
    int from();

    /** The highest number, that number included; left out if there is none. */
    int to() default Integer.MAX_VALUE;
}
