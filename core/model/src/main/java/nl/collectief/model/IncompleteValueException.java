package nl.collectief.model;

/** Says that a value was built before all its required parts were given; the caller has made a mistake. */
public final class IncompleteValueException extends IllegalStateException {
    /**
     * Names the parts that are missing, all at once.
     *
     * @param missing the names of the required attributes that were not set
     */
    public IncompleteValueException(String... missing) {
        super("required parts not set: " + String.join(", ", missing));
    }
}
