package nl.collectief.model.programme;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Assessment;
import nl.collectief.model.activity.OwnershipChange;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.activity.StageChange;
import nl.collectief.model.area.AreaChange;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.FamilyCase;
import nl.collectief.model.coalition.Help;
import nl.collectief.model.coalition.Milestone;
import nl.collectief.model.learning.Checklist;
import nl.collectief.model.party.Participation;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Place;
import nl.collectief.model.time.Grain;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Selection;
import nl.collectief.model.voice.Story;

/** Lists that stand oldest first and surely do not, and what can hold only once at one time. */
final class OrderChecks {
    private static final Remark OLDEST_FIRST =
            Remark.warning("oldest-first", "verbeter de datum of de volgorde", "correct the date or the order");
    private static final Remark ONE_AT_A_TIME = Remark.warning(
            "one-at-a-time", "verbeter een van beide, of de datum", "correct one of the two, or the date");
    private static final Remark ONE_RUNG = Remark.warning(
            "one-rung-at-a-time",
            "verbeter een van beide tijden, of beschrijf bij elk waarover het gaat",
            "correct one of the two times, or describe with each what it is about");
    private static final ImmutableList<Row<?, ?>> ROWS = ImmutableList.of(
            new Row<>(Activity.KIND, "stages", Activity::stages, dated(StageChange::since)),
            new Row<>(Activity.KIND, "ownership", Activity::ownership, dated(OwnershipChange::since)),
            new Row<>(Plan.KIND, "assessments", Plan::assessments, dated(Assessment::when)),
            new Row<>(Checklist.KIND, "assessments", Checklist::assessments, dated(Assessment::when)),
            new Row<>(Coalition.KIND, "milestones", Coalition::milestones, Milestone::when),
            new Row<>(Programme.KIND, "milestones", Programme::milestones, Milestone::when),
            new Row<>(FamilyCase.KIND, "help", FamilyCase::help, Help::begun),
            new Row<>(Story.KIND, "selections", Story::selections, dated(Selection::when)),
            new Row<>(WorkingArea.KIND, "changes", WorkingArea::changes, OrderChecks::drawn));

    private OrderChecks() {}

    /** A list of one kind of record and when each of it was. */
    private record Row<T extends Entry, V>(
            Kind<T> kind, String list, Function<T, List<V>> values, Function<V, Optional<Span>> time) {
        void check(Dossier dossier, Consumer<Finding> sink) {
            for (T record : dossier.all(kind)) {
                List<Optional<Span>> times =
                        values.apply(record).stream().map(time).toList();
                for (int late : Times.tooLate(times)) {
                    sink.accept(OLDEST_FIRST.at(
                            Place.of(record.ref(), "/" + list + "/" + late),
                            times.get(late).orElseThrow(),
                            "staat na wat later was, terwijl de oudste voorop staat",
                            "stands after what was later, while the oldest stands first"));
                }
            }
        }
    }

    private static <V> Function<V, Optional<Span>> dated(Function<V, Optional<PartialDate>> date) {
        return value -> date.apply(value).map(Span::at);
    }

    /** A change between two divisions came with one of those after the first. */
    private static Optional<Span> drawn(AreaChange change) {
        return Optional.of(Span.between(
                PartialDate.ofYear(change.from().year() + 1),
                PartialDate.ofYear(change.to().year())));
    }

    static void check(Dossier dossier, Consumer<Finding> sink) {
        ROWS.forEach(row -> row.check(dossier, sink));
        for (Activity activity : dossier.all(Activity.KIND)) {
            oneAtATime(activity, "stages", activity.stages(), StageChange::since, StageChange::stage, sink);
            oneAtATime(
                    activity, "ownership", activity.ownership(), OwnershipChange::since, OwnershipChange::stage, sink);
            oneRung(activity, activity.participation(), sink);
        }
        dossier.all(Coalition.KIND).forEach(coalition -> oneRung(coalition, coalition.participation(), sink));
        dossier.all(Plan.KIND).forEach(plan -> oneRung(plan, plan.participation(), sink));
    }

    /** Two changes on one day; in one month or year there is time for both. */
    private static <V> void oneAtATime(
            Activity activity,
            String list,
            List<V> changes,
            Function<V, Optional<PartialDate>> since,
            Function<V, Object> stage,
            Consumer<Finding> sink) {
        for (int i = 1; i < changes.size(); i++) {
            V change = changes.get(i);
            Optional<PartialDate> day = since.apply(change).filter(date -> date.grain() == Grain.DAY);
            if (day.isPresent()
                    && changes.subList(0, i).stream()
                            .anyMatch(other -> since.apply(other).equals(day)
                                    && !stage.apply(other).equals(stage.apply(change)))) {
                sink.accept(ONE_AT_A_TIME.at(
                        Place.of(activity.id(), "/" + list + "/" + i),
                        day.get(),
                        "op deze dag begint ook iets anders dat er niet tegelijk mee kan gelden",
                        "on this day something else begins that cannot hold at the same time"));
            }
        }
    }

    private static void oneRung(Entry record, List<Participation> say, Consumer<Finding> sink) {
        for (int i = 1; i < say.size(); i++) {
            Participation one = say.get(i);
            if (say.subList(0, i).stream().anyMatch(other -> gainsay(one, other))) {
                sink.accept(ONE_RUNG.at(
                        Place.of(record.ref(), "/participation/" + i + "/rung"),
                        one.rung().orElseThrow().code(),
                        "voor deze positie (" + one.stance().label().nl()
                                + ") is over dezelfde tijd ook een andere trede vastgelegd",
                        "for this stance (" + one.stance().label().en()
                                + ") another rung is recorded over the same time as well"));
            }
        }
    }

    /** What is described in other words may be about something else. */
    private static boolean gainsay(Participation one, Participation other) {
        return one.stance() == other.stance()
                && one.rung().isPresent()
                && other.rung().isPresent()
                && !one.rung().equals(other.rung())
                && one.structural().equals(other.structural())
                && one.says().equals(other.says())
                && one.period()
                        .filter(time ->
                                other.period().filter(time::certainlyOverlaps).isPresent())
                        .isPresent();
    }
}
