package nl.collectief.model.programme;

import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Place;
import nl.collectief.model.record.Severity;
import nl.collectief.model.text.Label;

/**
 * What one rule tells, wherever it is broken.
 *
 * @param rule the code of the rule
 * @param severity how much it matters
 * @param remedy what to do about it
 */
record Remark(String rule, Severity severity, Label remedy) {
    static Remark warning(String rule, String nl, String en) {
        return new Remark(rule, Severity.WARNING, Label.of(nl, en));
    }

    static Remark note(String rule, String nl, String en) {
        return new Remark(rule, Severity.NOTE, Label.of(nl, en));
    }

    Finding at(Place place, Object value, String nl, String en) {
        return new Finding(rule, severity, place, value.toString(), Label.of(nl, en), remedy);
    }
}
