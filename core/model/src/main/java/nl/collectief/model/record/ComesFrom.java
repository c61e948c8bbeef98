package nl.collectief.model.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a reference that leads one step back towards a parent's voice: a session comes from its activity, an activity
 * from the signals it answers, a signal from the conversation it was heard in. The trace is made of these.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ComesFrom {}
