package nl.collectief.examples.consumer.classpath;

import nl.collectief.model.IncompleteValueException;

/** A user's program on the class path. */
public final class Main {
    private Main() {}

    /** Touches the library as a user would. */
    public static void main(String[] args) {
        System.out.println(new IncompleteValueException("name").getMessage());
    }
}
