package nl.collectief.model.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Label;
import nl.collectief.model.time.PartialDate;
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
                            "de bijeenkomsten per tijdvak, zolang de activiteit of samenwerking loopt",
                            "the sessions in each stretch of time, as long as the activity or coalition lasts"),
                    RhythmRule::judge),
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

    private static void yearlyGoals(Judge judge) {
        List<Plan> all = judge.inForce(judge.dossier().all(Plan.KIND)).stream()
                .filter(plan -> plan.kind().value().equals(GOAL) && isOfIt(judge, plan))
                .toList();
        all.forEach(plan -> goalSet(judge, plan));
        boolean dated = false;
        // Those of one coalition are no goals of another, those that name none may be of any.
        for (List<Plan> ofOne : all.stream()
                .collect(Collectors.groupingBy(
                        plan -> plan.coalition().map(Ref::toString).orElse(""), TreeMap::new, Collectors.toList()))
                .values()) {
            Optional<Coalition> whose = ofOne.get(0).coalition().flatMap(judge.dossier()::find);
            List<Plan> theirs = all.stream()
                    .filter(plan -> whose.isEmpty()
                            || plan.coalition().isEmpty()
                            || plan.coalition().equals(ofOne.get(0).coalition()))
                    .toList();
            dated |= yearByYear(judge, whose, ofOne, theirs);
        }
        if (!dated) {
            judge.agreement()
                    .ifPresent(agreed -> judge.unknown(
                            agreed.id(),
                            "",
                            Label.of("een gezamenlijk jaardoel met een jaar", "a joint goal with its year")));
        }
    }

    /** Returns whether there is a year to begin from. */
    private static boolean yearByYear(Judge judge, Optional<Coalition> whose, List<Plan> goals, List<Plan> theirs) {
        TreeMap<Integer, List<Plan>> byYear = goals.stream()
                .filter(plan -> plan.when().flatMap(Span::earliest).isPresent())
                .collect(Collectors.groupingBy(
                        plan -> plan.when()
                                .flatMap(Span::earliest)
                                .orElseThrow()
                                .getYear(),
                        TreeMap::new,
                        Collectors.toList()));
        if (byYear.isEmpty()) {
            return false;
        }
        Optional<Span> lasts = whose.flatMap(Coalition::period);
        int last = lasts.flatMap(Span::latest).map(LocalDate::getYear).orElse(byYear.lastKey());
        int first = lasts.flatMap(Span::earliest).map(LocalDate::getYear).orElse(byYear.firstKey());
        for (int year : yearsInForce(judge, first, last)) {
            if (year < byYear.firstKey() || year > byYear.lastKey()) {
                silentYear(judge, whose.orElseThrow(), year, theirs);
            } else if (byYear.containsKey(year)) {
                boolean over = year < Math.max(last, byYear.lastKey());
                byYear.get(year).forEach(plan -> assessed(judge, plan, over));
            } else {
                withoutGoal(judge, byYear.higherEntry(year).getValue().get(0), year, theirs);
            }
        }
        return true;
    }

    private static List<Integer> yearsInForce(Judge judge, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .filter(year -> !judge.isOutside(Optional.of(wholeYear(year))))
                .boxed()
                .toList();
    }

    /** Before the first goal and after the last there may have been goals that nobody wrote down. */
    private static void silentYear(Judge judge, Coalition whose, int year, List<Plan> theirs) {
        if (theirs.stream().noneMatch(plan -> mayBeFor(plan, year))) {
            judge.unknown(whose.id(), "", Label.of("het doel voor " + year, "the goal for " + year));
        }
    }

    private static boolean mayBeFor(Plan plan, int year) {
        return plan.when().map(when -> when.mayOverlap(wholeYear(year))).orElse(true);
    }

    private static Span wholeYear(int year) {
        return Span.between(PartialDate.of(LocalDate.of(year, 1, 1)), PartialDate.of(LocalDate.of(year, 12, 31)));
    }

    /** A goal without a date, or for more years, may be that of a year in which no other begins. */
    private static void withoutGoal(Judge judge, Plan next, int year, List<Plan> theirs) {
        if (theirs.stream().anyMatch(plan -> mayBeFor(plan, year))) {
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
        if (plan.parties().size() > 1
                || (plan.parties().isEmpty() && plan.coalition().isPresent())) {
            judge.kept(plan.id());
        } else if (plan.parties().isEmpty() || plan.coalition().isPresent()) {
            // Of a goal of the coalition with one party, the others may have gone unrecorded.
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

    /** Once the year is over for certain, the goals of a year should have been looked back on. */
    private static void assessed(Judge judge, Plan plan, boolean over) {
        if (plan.assessments().stream().anyMatch(seen -> seen.parties().size() > 1)) {
            return; // having been set together is what was kept
        } else if (!over
                || plan.assessments().isEmpty()
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
