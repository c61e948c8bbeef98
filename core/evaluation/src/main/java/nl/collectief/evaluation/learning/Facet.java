package nl.collectief.evaluation.learning;

import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Label;

/** What a situation is described by. */
public enum Facet implements Coded {
    /** How people meet. */
    FORM("vorm", "form"),
    /** The ages of the children. */
    CHILD_AGES("leeftijd van de kinderen", "ages of the children"),
    /** How many people there are. */
    GROUP_SIZE("groepsgrootte", "group size"),
    /** What sort of activity it is. */
    ACTIVITY_KIND("soort activiteit", "kind of activity"),
    /** What it is about. */
    THEMES("thema's", "themes"),
    /** What somebody does there. */
    ROLES("rollen", "roles");

    private final String nl;
    private final String en;

    Facet(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public Label label() {
        return Label.of(nl, en);
    }
}
