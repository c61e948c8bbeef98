package nl.collectief.examples.consumer.modulepath;

import nl.collectief.model.IncompleteValueException;

/** A user's program on the module path. */
public final class Main {
    private Main() {}

    /** Touches the library as a user would. */
    public static void main(String[] args) {
        System.out.println(new IncompleteValueException("name").getMessage());
    }
}
