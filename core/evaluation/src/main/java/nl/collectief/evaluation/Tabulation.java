package nl.collectief.evaluation;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.collectief.model.figure.MissingReason;
import nl.collectief.model.figure.NotApplicableReason;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Ref;
import nl.collectief.model.time.Within;

/** Works out the cells of one metric: every contribution goes into the total and into one cell of each breakdown. */
final class Tabulation {
    /** A cell on its way. */
    private static final class Slot {
        private Accumulation sum;
        private final ImmutableList.Builder<Ref<?>> records = ImmutableList.builder(); // a metric meets them in order
        private final List<Caveat> caveats = new ArrayList<>();

        Slot(Accumulation empty) {
            this.sum = empty;
        }

        void add(Contribution contribution, List<Caveat> named) {
            sum = sum.add(contribution);
            records.add(contribution.record());
            caveats.addAll(named);
        }
    }

    private final Metric metric;
    private final Frame frame;
    private final KeyLabels labels;
    private final Map<Breakdown, Map<Key, Slot>> slots = new EnumMap<>(Breakdown.class);

    private Tabulation(Metric metric, Frame frame, KeyLabels labels) {
        this.metric = metric;
        this.frame = frame;
        this.labels = labels;
    }

    static ImmutableList<Cell> cells(Metric metric, Frame frame, KeyLabels labels) {
        Tabulation tabulation = new Tabulation(metric, frame, labels);
        for (Entry record : frame.dossier().all(metric.kind())) {
            metric.contribution(record, frame).ifPresent(tabulation::add);
        }
        return tabulation.cells();
    }

    private void add(Contribution contribution) {
        if (contribution.within() == Within.OUTSIDE) {
            return;
        }
        List<Caveat> named = contribution.caveats();
        slot(Breakdown.TOTAL, Key.WHOLE).add(contribution, named);
        for (Breakdown breakdown : metric.breakdowns()) {
            slot(breakdown, contribution.key(breakdown)).add(contribution, named);
        }
    }

    private Slot slot(Breakdown breakdown, Key key) {
        return slots.computeIfAbsent(breakdown, b -> new HashMap<>())
                .computeIfAbsent(key, k -> new Slot(metric.empty()));
    }

    private ImmutableList<Cell> cells() {
        ImmutableList.Builder<Cell> cells = ImmutableList.builder();
        if (slots.isEmpty()) {
            cells.add(empty(metric, Breakdown.TOTAL, frame));
        }
        slots.forEach((breakdown, found) -> {
            List<Map.Entry<Key, Slot>> entries = new ArrayList<>(found.entrySet());
            if (entries.size() > 1) {
                entries.sort(Map.Entry.comparingByKey(breakdown.order()));
            }
            entries.forEach(entry -> cells.add(cell(breakdown, entry.getKey(), entry.getValue())));
        });
        return cells.build();
    }

    private Cell cell(Breakdown breakdown, Key key, Slot slot) {
        return new Cell(
                metric,
                breakdown,
                key,
                labels.of(breakdown, key),
                slot.sum.result(),
                slot.records.build(),
                inOrder(slot.caveats));
    }

    /** Each once, in order; those of one reason mostly come so, since records are gone through in theirs. */
    private static List<Caveat> inOrder(List<Caveat> caveats) {
        caveats.sort(Comparator.comparing(Caveat::reason));
        return Comparators.isInStrictOrder(caveats, Comparator.naturalOrder())
                ? caveats
                : ImmutableSortedSet.copyOf(caveats).asList();
    }

    /** No records are not zero; of a period in which the programme certainly did not run the question is not asked. */
    private static Cell empty(Metric metric, Breakdown breakdown, Frame frame) {
        return without(
                metric,
                breakdown,
                frame.isBeyondProgramme()
                        ? Observation.notApplicable(NotApplicableReason.OUTSIDE_SCOPE)
                        : Observation.missing(MissingReason.NOT_RECORDED));
    }

    static Cell notBrokenDown(Metric metric, Breakdown breakdown) {
        return without(metric, breakdown, Observation.notApplicable(NotApplicableReason.OUTSIDE_SCOPE));
    }

    private static Cell without(Metric metric, Breakdown breakdown, Observation<Figure> reason) {
        return new Cell(
                metric, breakdown, Key.WHOLE, Breakdown.TOTAL.label(), reason, ImmutableList.of(), ImmutableList.of());
    }
}
