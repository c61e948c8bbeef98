package nl.collectief.model.record;

/** How a value is written, which is all that a format needs to know of it. */
public enum Form {
    /** Free text with its language: an object of language tags. */
    TEXT,
    /** A value with a text form that {@code parse} reads and {@code toString} writes. */
    SCALAR,
    /** A whole number, {@link Integer} in Java. */
    INTEGER,
    /** True or false. */
    BOOLEAN,
    /** A constant by its code. */
    CONSTANT,
    /** A term of the attribute's vocabulary by its code. */
    CODE,
    /** An honest number: a whole number when exact, else its parts. */
    COUNT,
    /** A reference: the id, with the kind before it where the attribute allows several kinds. */
    REFERENCE,
    /** A value with attributes of its own. */
    COMPOSITE
}
