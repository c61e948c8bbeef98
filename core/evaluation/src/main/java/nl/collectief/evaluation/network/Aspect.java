package nl.collectief.evaluation.network;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Vocabulary;

/**
 * What the items on which one member scores another stand for together, as the PARTNER tool groups them (Varda, Moore,
 * Eggert and others; Visible Network Labs, "PARTNER trust and value metrics", 2021). The questions and their scale are the
 * user's own.
 */
public enum Aspect implements Coded {
    /** Reliability, support of the mission, openness to discussion. */
    TRUST("vertrouwen", "trust", "reliability", "support-of-mission", "openness"),
    /** Power and influence, level of involvement, resources brought in. */
    VALUE("waarde", "value", "power", "involvement", "resources");

    private final String nl;
    private final String en;
    private final ImmutableSet<String> items;

    Aspect(String nl, String en, String one, String two, String three) {
        this.nl = nl;
        this.en = en;
        this.items = ImmutableSet.of(one, two, three);
    }

    /** Returns the three items. */
    public Set<Code> items() {
        return items.stream().map(Vocabulary.TIE_ITEM::term).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public Label label() {
        return Label.of(nl, en);
    }
}
