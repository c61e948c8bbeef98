package nl.collectief.monitor.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.collectief.model.record.Entry;
import nl.collectief.monitor.wording.Line;

/** A section of records under headings: plans by line of development, barriers by what they hinder, and their like. */
final class GroupedSection {
    private GroupedSection() {}

    /**
     * Returns the view of a section.
     *
     * @param records in the order in which they, and the headings they bring, are to stand
     * @param heading under which heading a record stands
     * @param view how a record is shown
     */
    static <T extends Entry> View of(
            Reading reading, String id, List<T> records, Function<T, Line> heading, Function<T, View> view) {
        return reading.section(id).put("none", records.isEmpty()).put("groups", groups(records, heading, view));
    }

    static <T extends Entry> List<View> groups(List<T> records, Function<T, Line> heading, Function<T, View> view) {
        Map<Line, List<View>> groups = new LinkedHashMap<>();
        for (T record : records) {
            groups.computeIfAbsent(heading.apply(record), line -> new ArrayList<>())
                    .add(view.apply(record));
        }
        return groups.entrySet().stream()
                .map(group -> new View().put("group", group.getKey()).rows(group.getValue(), records.size()))
                .toList();
    }
}
