package nl.collectief.model.text;

/**
 * A constant with a text code, which is what documents and stores hold, and with labels, which is what readers see.
 * Implemented by the library's enums. A test pins every code: renaming a constant is a change of format.
 */
public interface Coded {
    /** Returns the constant's Java name. */
    String name();

    /** Returns the text code, lower case with hyphens, such as {@code parent-led}. */
    default String code() {
        return ConstantCodes.of((Enum<?>) this);
    }

    /** Returns what a reader sees, in Dutch and English. */
    default Label label() {
        return Labels.of(Labels.kebab(((Enum<?>) this).getDeclaringClass().getSimpleName()) + "." + code());
    }
}
