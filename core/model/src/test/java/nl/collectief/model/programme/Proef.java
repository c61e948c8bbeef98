package nl.collectief.model.programme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;

/** The smallest programme that meets, to put other records beside. */
final class Proef {
    static final Programme PROGRAMME = Programme.builder()
            .id("proef")
            .title(Text.nl("Proef"))
            .mission(Text.nl("Samen met ouders"))
            .build();
    static final Activity ACTIVITY = Activity.builder()
            .id("overleg")
            .title(Text.nl("Overleg"))
            .kind(Vocabulary.ACTIVITY_KIND.term("meeting"))
            .build();

    private Proef() {}

    /** Returns what one rule finds once these records stand beside it. */
    static List<Finding> findings(String rule, Entry... more) {
        List<Entry> all = new ArrayList<>(List.of(PROGRAMME, ACTIVITY));
        Collections.addAll(all, more);
        return Dossier.assemble(all).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }
}
