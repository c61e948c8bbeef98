package nl.collectief.evaluation.learning;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Map;
import nl.collectief.model.learning.Checklist;
import nl.collectief.model.learning.ChecklistItem;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Labels;
import nl.collectief.model.text.Text;

/**
 * Checklists that the field asks for, as records to begin with: a programme adds its own assessments and sources. Their
 * wording is ours.
 */
public final class FieldChecklists {
    private static final Map<String, Label> WORDS =
            Labels.read(checkNotNull(FieldChecklists.class.getResourceAsStream("checklists.tsv"), "checklists.tsv"));

    private FieldChecklists() {}

    /**
     * Returns the seven points on which a gemeente accounts for its ketenaanpak (chain approach) Kansrijke Start: coalition,
     * choice of offer, agreements on three levels, knowledge of professionals, parents and their experience, coherence, and
     * money and continuity. Read in a public project that follows the work agenda AZWA D5 (2026); the official form was not
     * seen, so the basis says that it is unconfirmed.
     */
    public static Checklist chainApproach() {
        Checklist.Builder list = Checklist.builder()
                .id("chain-approach")
                .title(text("chain-approach.title"))
                .version(text("chain-approach.version"))
                .addBasis(text("chain-approach.basis"));
        for (int i = 1; WORDS.containsKey("chain-approach." + i); i++) {
            list.addItem(
                    ChecklistItem.builder().says(text("chain-approach." + i)).build());
        }
        return list.build();
    }

    private static Text text(String key) {
        Label label = checkNotNull(WORDS.get(key), key);
        return Text.of(label.nl(), label.en());
    }
}
