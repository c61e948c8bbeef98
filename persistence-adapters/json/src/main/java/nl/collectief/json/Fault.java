package nl.collectief.json;

import nl.collectief.model.text.Label;

/**
 * What is wrong with a value, in words; a {@link Problem} adds where.
 *
 * @param message what was expected and what was found
 * @param remedy what to do about it
 */
record Fault(Label message, Label remedy) {
    static Fault of(String nl, String en, String remedyNl, String remedyEn) {
        return new Fault(Label.of(nl, en), Label.of(remedyNl, remedyEn));
    }
}
