package nl.collectief.model.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.activity.Session;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.WorkingRule;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Label;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Rhythm;
import nl.collectief.model.time.RhythmUnit;
import nl.collectief.model.time.Span;

/** Rules on what comes back: meetings and yearly goals. */
final class CadenceRules {
    private static final String GOAL = "joint-yearly-goal";

    static final List<PracticeRule> ALL = ImmutableList.of(
            PracticeRule.of(
                    "meeting-rhythm-kept",
                    Label.of(
                            "Men komt zo vaak bij elkaar als afgesproken: dat houdt de lijnen warm.",
                            "People meet as often as agreed: that keeps the connections warm."),
                    Label.of(
                            "de bijeenkomsten per tijdvak, van het eerste tot het laatste",
                            "the sessions in each stretch of time, from the first to the last"),
                    CadenceRules::rhythm),
            PracticeRule.of(
                    "joint-yearly-goals",
                    Label.of(
                            "Ieder jaar stellen allen samen nieuwe doelen, en kijken er samen op terug.",
                            "Every year all set new goals together, and look back on them together."),
                    Label.of(
                            "gezamenlijke jaardoelen, wie ze stelden en wie ze beoordeelden",
                            "joint yearly goals, who set them and who assessed them"),
                    CadenceRules::yearlyGoals));

    private CadenceRules() {}

    private static void rhythm(Judge judge) {
        for (Activity activity : judge.concerned(Activity.KIND)) {
            rhythm(judge, activity.id(), activity.rhythm(), List.of(activity));
        }
        ImmutableListMultimap<Ref<Coalition>, Activity> byCoalition = byCoalition(judge);
        for (Coalition coalition : judge.concerned(Coalition.KIND)) {
            List<Activity> carried = byCoalition.get(coalition.id());
            // The rhythm of a coalition is often told a second time, with the activity in which it meets.
            boolean told = coalition.rhythm().isEmpty()
                    ? carried.stream()
                            .anyMatch(activity -> activity.rhythm().isPresent() || judge.isAbout(activity.id()))
                    : carried.stream().anyMatch(activity -> activity.rhythm().equals(coalition.rhythm()));
            if (!told) {
                rhythm(judge, coalition.id(), coalition.rhythm(), carried);
            }
        }
    }

    private static ImmutableListMultimap<Ref<Coalition>, Activity> byCoalition(Judge judge) {
        return judge.dossier().all(Activity.KIND).stream()
                .filter(activity -> activity.coalition().isPresent())
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        activity -> activity.coalition().orElseThrow(), activity -> activity));
    }

    private static void rhythm(Judge judge, Ref<?> what, Optional<Rhythm> own, List<Activity> carried) {
        Optional<Rhythm> agreed =
                judge.agreement().filter(rule -> judge.isAbout(what)).flatMap(WorkingRule::rhythm);
        Optional<Rhythm> rhythm = own.or(() -> agreed);
        List<Session> all =
                carried.stream().flatMap(activity -> sessions(judge, activity)).toList();
        List<Session> dated = all.stream()
                .filter(session -> session.when().flatMap(Span::earliest).isPresent()
                        && session.when().flatMap(Span::latest).isPresent())
                .toList();
        if (rhythm.isPresent() && !dated.isEmpty()) {
            rhythm(judge, what, rhythm.get(), dated, all);
        } else if (rhythm.isPresent()) {
            judge.unknown(what, "/rhythm", Label.of("wanneer men bij elkaar kwam", "when people met"));
        } else if (judge.isAbout(what)) {
            judge.unknown(what, "/rhythm", Label.of("hoe vaak men bij elkaar komt", "how often people meet"));
        }
    }

    /** The sessions of an activity, in the order of ids; they name it as where they come from. */
    private static Stream<Session> sessions(Judge judge, Activity activity) {
        return judge.trace().results(activity.id()).stream()
                .filter(result -> result.kind().equals(Session.KIND))
                .map(result -> judge.dossier().get(Session.KIND, result.id()));
    }

    /**
     * In each stretch between the first and the last dated session enough must surely have been held; one without a date
     * may have been in any.
     */
    private static void rhythm(Judge judge, Ref<?> what, Rhythm rhythm, List<Session> dated, List<Session> all) {
        LocalDate first = dated.stream()
                .map(session -> session.when().flatMap(Span::earliest).orElseThrow())
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = dated.stream()
                .map(session -> session.when().flatMap(Span::latest).orElseThrow())
                .max(LocalDate::compareTo)
                .orElseThrow();
        boolean sure = true;
        for (LocalDate begin = begin(rhythm.per(), first); !begin.isAfter(last); begin = next(rhythm.per(), begin)) {
            LocalDate end = next(rhythm.per(), begin).minusDays(1);
            Count held = held(all, begin, end);
            if (held.atMost().isPresent() && held.atMost().get() < rhythm.times()) {
                judge.broken(
                        what,
                        "/rhythm",
                        begin + "/" + end,
                        judge.agreedOrNot(
                                Label.of(
                                        rhythm.label().nl() + " was afgesproken",
                                        rhythm.label().en() + " was agreed"),
                                Label.of(
                                        "als ritme is vastgelegd: "
                                                + rhythm.label().nl(),
                                        "the rhythm on record is: "
                                                + rhythm.label().en()),
                                Label.of(
                                        "; tussen " + begin + " en " + end + " waren het er "
                                                + held.label().nl(),
                                        "; between " + begin + " and " + end + " there were "
                                                + held.label().en())),
                        Label.of(
                                "plan de bijeenkomsten, of kies een ander ritme",
                                "plan the meetings, or choose another rhythm"));
            }
            sure &= held.atLeast() >= rhythm.times();
        }
        if (sure) {
            judge.kept(what);
        } else if (!judge.hasBroken(what)) {
            judge.unknown(what, "/rhythm", Label.of("precies wanneer men bij elkaar kwam", "when exactly people met"));
        }
    }

    /** Returns the first day of the week (Monday), month, quarter or year that {@code day} lies in. */
    private static LocalDate begin(RhythmUnit unit, LocalDate day) {
        return switch (unit) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER ->
                day.withDayOfMonth(1)
                        .withMonth(day.getMonth().firstMonthOfQuarter().getValue());
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private static LocalDate next(RhythmUnit unit, LocalDate begin) {
        return switch (unit) {
            case WEEK -> begin.plusWeeks(1);
            case MONTH -> begin.plusMonths(1);
            case QUARTER -> begin.plusMonths(3);
            case YEAR -> begin.plusYears(1);
        };
    }

    private static Count held(List<Session> sessions, LocalDate begin, LocalDate end) {
        Span stretch = Span.between(PartialDate.of(begin), PartialDate.of(end));
        return Count.sum(sessions.stream()
                .filter(session ->
                        session.when().map(when -> when.mayOverlap(stretch)).orElse(true))
                .map(session -> session.when()
                                .filter(when -> when.certainlyWithin(stretch))
                                .isPresent()
                        ? session.held()
                        : session.held().atMost().map(Count::atMost).orElse(Count.atLeast(0)))
                .toList());
    }

    private static void yearlyGoals(Judge judge) {
        TreeMap<Integer, List<Plan>> goals = new TreeMap<>();
        List<Plan> all = new ArrayList<>();
        for (Plan plan : judge.dossier().all(Plan.KIND)) {
            if (plan.kind().value().equals(GOAL) && isOfIt(judge, plan)) {
                goalSet(judge, plan);
                all.add(plan);
                plan.when()
                        .flatMap(Span::earliest)
                        .ifPresent(day -> goals.computeIfAbsent(day.getYear(), year -> new ArrayList<>())
                                .add(plan));
            }
        }
        if (goals.isEmpty()) {
            judge.agreement()
                    .ifPresent(agreed -> judge.unknown(
                            agreed.id(),
                            "",
                            Label.of("een gezamenlijk jaardoel met een jaar", "a joint goal with its year")));
            return;
        }
        int before = goals.firstKey();
        for (Map.Entry<Integer, List<Plan>> ofYear : goals.entrySet()) {
            for (int year = before + 1; year < ofYear.getKey(); year++) {
                withoutGoal(judge, ofYear.getValue().get(0), year, all);
            }
            if (ofYear.getKey() < goals.lastKey()) {
                ofYear.getValue().forEach(plan -> assessed(judge, plan));
            }
            before = ofYear.getKey();
        }
    }

    /** A goal without a date, or for more years, may be that of a year in which no other begins. */
    private static void withoutGoal(Judge judge, Plan next, int year, List<Plan> all) {
        Span whole = Span.between(PartialDate.of(LocalDate.of(year, 1, 1)), PartialDate.of(LocalDate.of(year, 12, 31)));
        if (all.stream()
                .anyMatch(
                        plan -> plan.when().map(when -> when.mayOverlap(whole)).orElse(true))) {
            judge.unknown(
                    next.id(), "/when", Label.of("welk doel voor " + year + " was", "which goal was for " + year));
            return;
        }
        judge.broken(
                next.id(),
                "/when",
                String.valueOf(year),
                Label.of("voor " + year + " is geen doel gesteld", "no goal was set for " + year),
                Label.of("stel ieder jaar samen nieuwe doelen", "set new goals together every year"));
    }

    /** A goal of another coalition than those agreed for is none of theirs; one that names no coalition may be. */
    private static boolean isOfIt(Judge judge, Plan plan) {
        boolean named = judge.agreement().stream()
                .flatMap(agreed -> agreed.about().stream())
                .anyMatch(about -> about.kind().equals(Coalition.KIND));
        return !named || plan.coalition().map(judge::isAbout).orElse(true);
    }

    private static void goalSet(Judge judge, Plan plan) {
        boolean together = plan.parties().size() > 1 || plan.coalition().isPresent();
        if (together) {
            judge.kept(plan.id());
        } else if (plan.parties().isEmpty()) {
            judge.unknown(plan.id(), "/parties", Label.of("wie het doel samen stelden", "who set the goal together"));
        } else {
            judge.broken(
                    plan.id(),
                    "/parties",
                    plan.parties().iterator().next().id(),
                    Label.of("een gezamenlijk doel dat één partij stelde", "a joint goal that one party set"),
                    Label.of("stel het opnieuw met alle partijen", "set it again with all parties"));
        }
    }

    /** Once a later year has goals of its own, the goals of a year should have been looked back on. */
    private static void assessed(Judge judge, Plan plan) {
        if (plan.assessments().stream().anyMatch(seen -> seen.parties().size() > 1)) {
            return; // having been set together is what was kept
        } else if (plan.assessments().isEmpty()
                || plan.assessments().stream().anyMatch(seen -> seen.parties().isEmpty())) {
            judge.unknown(
                    plan.id(),
                    "/assessments",
                    Label.of("of er samen op teruggekeken is", "whether it was looked back on together"));
        } else {
            judge.broken(
                    plan.id(),
                    "/assessments",
                    "",
                    Label.of("niet door meer partijen samen beoordeeld", "not assessed by several parties together"),
                    Label.of("kijk er samen op terug", "look back on it together"));
        }
    }
}
