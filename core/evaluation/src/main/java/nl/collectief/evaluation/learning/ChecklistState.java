package nl.collectief.evaluation.learning;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.collectief.model.activity.Assessment;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.learning.Checklist;
import nl.collectief.model.party.Stance;
import nl.collectief.model.text.Text;

/**
 * How far a checklist is, item by item: what was judged last, by whom, and what was never judged. Not judged is not
 * "not in place". Immutable and thread-safe.
 *
 * @param checklist the checklist
 * @param items its items, in their order
 */
public record ChecklistState(Checklist checklist, List<Item> items) {
    /**
     * One item.
     *
     * @param number its number, counted from 1
     * @param says what must be in place
     * @param assessments what was judged of it, oldest first; empty if it was not judged
     */
    public record Item(int number, Text says, List<Assessment> assessments) {
        public Item {
            checkNotNull(says, "says");
            assessments = ImmutableList.copyOf(assessments);
        }

        /** Returns what was judged last, empty if it was not judged. */
        public Optional<Assessment> latest() {
            return assessments.isEmpty() ? Optional.empty() : Optional.of(assessments.get(assessments.size() - 1));
        }

        /** Returns what was judged last from one stance, empty if it was not judged from there. */
        public Optional<Assessment> latest(Stance stance) {
            return assessments.stream()
                    .filter(assessment -> assessment.stances().contains(stance))
                    .reduce((earlier, later) -> later);
        }

        /** Returns the number and the level judged last. */
        @Override
        public String toString() {
            return number + ": "
                    + latest().map(last ->
                                    last.level().map(level -> "level " + level).orElse("assessed without a level"))
                            .orElse("not assessed");
        }
    }

    public ChecklistState {
        checkNotNull(checklist, "checklist");
        items = ImmutableList.copyOf(items);
    }

    /** Returns the state of a checklist. An assessment of an item it does not have is left out; a check tells of it. */
    public static ChecklistState of(Checklist checklist) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < checklist.items().size(); i++) {
            int number = i + 1;
            items.add(new Item(
                    number,
                    checklist.items().get(i).says(),
                    checklist.assessments().stream()
                            .filter(assessment -> assessment
                                    .item()
                                    .filter(item -> item == number)
                                    .isPresent())
                            .toList()));
        }
        return new ChecklistState(checklist, items);
    }

    /** Returns how many items were judged, of how many. */
    public Ratio assessed() {
        return Ratio.share(
                items.stream().filter(item -> item.latest().isPresent()).count(), items.size());
    }

    /** Returns the items that were never judged, in their order. */
    public List<Item> notAssessed() {
        return items.stream().filter(item -> item.latest().isEmpty()).toList();
    }

    /** Returns what was judged of the whole checklist, oldest first. */
    public List<Assessment> ofTheWhole() {
        return checklist.assessments().stream()
                .filter(assessment -> assessment.item().isEmpty())
                .toList();
    }

    /** Returns the items on one line. */
    @Override
    public String toString() {
        return "ChecklistState {" + assessed() + " assessed, " + items + "}";
    }
}
