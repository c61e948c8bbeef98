package nl.collectief.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityForm;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.activity.OwnershipStage;
import nl.collectief.model.activity.Session;
import nl.collectief.model.area.Extent;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.figure.Count;
import nl.collectief.model.record.Entry;
import nl.collectief.model.time.Span;

/** Small dossiers of every sort: three activities, three areas, and sessions that may overlap. */
final class SampleDossiers {
    static final List<WorkingArea> AREAS = List.of(
            Given.wijk("noordwest", "WK034402"),
            Given.area("zuilen", Extent.PART, "WK034402")
                    .partOf(WorkingArea.KIND.ref("noordwest"))
                    .build(),
            Given.wijk("zuid", "WK034407"));
    static final List<Activity> ACTIVITIES = List.of(
            Given.activity("a")
                    .form(ActivityForm.DIGITAL)
                    .addStage(Given.stage(ActivityStage.RUNNING))
                    .build(),
            Given.activity("b")
                    .addStage(Given.stage(ActivityStage.PILOT))
                    .addStage(Given.stage(ActivityStage.RUNNING, "2021-06"))
                    .addOwnership(Given.owner(OwnershipStage.CO_LED, "2020"))
                    .addOwnership(Given.owner(OwnershipStage.PARENT_LED, "2021-summer"))
                    .build(),
            Given.activity("c").partOf(Activity.KIND.ref("b")).build());
    private static final List<String> WHEN =
            List.of("2021", "2021", "2021-03-04", "2021-09", "2021-12/2022-01", "2020/..", "2020", "2022-01");

    private SampleDossiers() {}

    /** Up to five sessions, each of which may be among any of the others if {@code overlapping}. */
    static Arbitrary<List<Session>> sessions(boolean overlapping) {
        return Arbitraries.integers()
                .between(0, 5)
                .flatMap(number -> {
                    Arbitrary<List<Session>> sessions = Arbitraries.just(List.of());
                    for (int i = 0; i < number; i++) {
                        sessions = Combinators.combine(sessions, session("s" + i, overlapping ? number : 0))
                                .as(SampleDossiers::with);
                    }
                    return sessions;
                })
                .withoutEdgeCases(); // so many that nothing else would be tried
    }

    private static <T> List<T> with(List<T> some, T one) {
        List<T> more = new ArrayList<>(some);
        more.add(one);
        return more;
    }

    private static Arbitrary<Session> session(String id, int others) {
        Arbitrary<Count> held = Arbitraries.of(
                Count.exact(1),
                Count.exact(1),
                Count.exact(2),
                Count.between(0, 2),
                Count.between(1, 3),
                Count.atLeast(1),
                Count.exact(0));
        Arbitrary<Optional<Count>> parents = Arbitraries.of(
                Optional.empty(),
                Optional.of(Count.exact(2)),
                Optional.of(Count.between(1, 3)),
                Optional.of(Count.atMost(2)),
                Optional.of(Count.atLeast(2)),
                Optional.of(Count.exact(0)));
        Arbitrary<List<Integer>> among = others == 0
                ? Arbitraries.just(List.of())
                : Arbitraries.integers().between(0, others - 1).list().ofMaxSize(2);
        Arbitrary<List<WorkingArea>> areas =
                Arbitraries.of(AREAS).list().uniqueElements().ofMaxSize(2);
        return Combinators.combine(
                        held,
                        parents,
                        Arbitraries.of(WHEN),
                        Arbitraries.of(ACTIVITIES),
                        areas,
                        Arbitraries.of(ActivityForm.class).optional(),
                        among)
                .as((count, each, when, activity, where, form, tallies) -> {
                    Session.Builder session = Session.builder()
                            .id(id)
                            .activity(activity.id())
                            .held(count)
                            .when(Span.parse(when))
                            .form(form);
                    each.ifPresent(number -> session.addAttendance(Given.parents(number)));
                    where.forEach(area -> session.addArea(area.id()));
                    tallies.forEach(tally -> session.addMayBeAmong(Session.KIND.ref("s" + tally)));
                    return session.build();
                });
    }

    static List<Entry> records(List<Session> sessions) {
        List<Entry> records = new ArrayList<>(AREAS);
        records.addAll(ACTIVITIES);
        records.addAll(sessions);
        return records;
    }
}
