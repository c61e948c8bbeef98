package nl.collectief.monitor.page;

import java.util.List;
import java.util.stream.Stream;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.programme.StatedFigure;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.monitor.wording.Line;

/** Who leads what: the history of ownership and the roles in the organising group. */
final class Leading {
    private static final Code PARENT_LED_GROUPS = Vocabulary.MEASURE.term("parent-led-groups");

    private Leading() {}

    static View of(Reading reading) {
        List<Activity> all = reading.dossier().all(Activity.KIND);
        List<View> rows = all.stream()
                .filter(Leading::isRecorded)
                .map(activity -> new View()
                        .put("title", reading.wording().name(activity.id()))
                        .lines("ownership", lines(activity.ownership(), reading))
                        .lines("organisers", lines(activity.organisers(), reading))
                        .put("sources", reading.sources(activity.sources())))
                .toList();
        List<Line> unknown = all.stream()
                .filter(activity -> !isRecorded(activity))
                .map(activity -> reading.wording().name(activity.id()))
                .toList();
        return reading.section("leading")
                .list("table", rows)
                .put("stated", stated(reading))
                .put("hasUnknown", !unknown.isEmpty())
                .lines("unknown", unknown);
    }

    /** What sources say of the number of groups led by parents, which the records need not bear out. */
    private static List<View> stated(Reading reading) {
        return reading.dossier().all(StatedFigure.KIND).stream()
                .filter(figure -> figure.measure().equals(PARENT_LED_GROUPS))
                .map(figure -> FiguresSection.beside(figure, reading))
                .toList();
    }

    private static boolean isRecorded(Activity activity) {
        return !activity.ownership().isEmpty() || !activity.organisers().isEmpty();
    }

    /** Returns who carried an activity and who holds a role in it, one line for each; empty if neither is recorded. */
    static List<Line> lines(Activity activity, Reading reading) {
        return Stream.concat(
                        lines(activity.ownership(), reading).stream(), lines(activity.organisers(), reading).stream())
                .toList();
    }

    private static List<Line> lines(List<?> values, Reading reading) {
        return values.stream().map(reading.values()::composite).toList();
    }
}
