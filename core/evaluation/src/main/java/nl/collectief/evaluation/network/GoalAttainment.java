package nl.collectief.evaluation.network;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import nl.collectief.model.activity.ActionScope;
import nl.collectief.model.activity.Assessment;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Label;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Span;

/**
 * How far goals were attained, all together: the T-score of goal attainment scaling (Kiresuk and Sherman, 1968, Goal
 * attainment scaling, Community Mental Health Journal 4, 443–453), T = 50 + 10·Σwx / √((1−ρ)Σw² + ρ(Σw)²), with x the
 * level from −2 to 2, w the weight and ρ = 0.3 the correlation between goals that they propose. 50 means that goals were
 * attained as expected, all in all. Goals that were not assessed are in no sum, so read it with {@link #assessed}.
 * Immutable and thread-safe.
 *
 * @param goals the goals, in the order of ids
 */
public record GoalAttainment(List<Goal> goals) {
    /** The correlation between goals that Kiresuk and Sherman propose. */
    public static final double RHO = 0.3;

    private static final String YEARLY = "joint-yearly-goal";

    /**
     * One goal.
     *
     * @param plan the plan
     * @param weight how much it weighs, 1 if not recorded
     * @param level the level last assessed, from −2 to 2, empty if it was not assessed
     */
    public record Goal(Ref<Plan> plan, int weight, Optional<Integer> level) {}

    public GoalAttainment {
        goals = ImmutableList.copyOf(goals);
    }

    /**
     * Returns the attainment of the joint goals of a coalition for a time in a period: its plans that are yearly goals,
     * are for several together, or have levels. A plan without a time is for every period.
     *
     * @throws NoSuchElementException if the dossier does not hold the coalition
     */
    public static GoalAttainment of(Dossier dossier, Ref<Coalition> coalition, Period period) {
        Set<Ref<Plan>> fulfils = dossier.get(coalition).fulfils();
        Optional<Span> when = Optional.of(CoalitionNetwork.span(period));
        return of(dossier.all(Plan.KIND).stream()
                .filter(plan -> plan.coalition().filter(coalition::equals).isPresent() || fulfils.contains(plan.id()))
                .filter(GoalAttainment::isJointGoal)
                .filter(plan -> Roster.perhaps(plan.when(), when))
                .toList());
    }

    /** Returns the attainment of these plans, in the order given, whoever's they are. */
    public static GoalAttainment of(List<Plan> plans) {
        return new GoalAttainment(plans.stream()
                .map(plan -> new Goal(plan.id(), plan.weight().orElse(1), level(plan)))
                .toList());
    }

    private static boolean isJointGoal(Plan plan) {
        return plan.kind().value().equals(YEARLY)
                || plan.scope().filter(ActionScope.JOINT::equals).isPresent()
                || !plan.levels().isEmpty();
    }

    /** The latest assessment that tells a level counts; where dates leave it open, the one that stands last. */
    private static Optional<Integer> level(Plan plan) {
        return plan.assessments().stream()
                .filter(assessment ->
                        assessment.item().isEmpty() && assessment.level().isPresent())
                .reduce((one, next) -> isLater(one, next) ? one : next)
                .flatMap(Assessment::level);
    }

    private static boolean isLater(Assessment one, Assessment other) {
        return one.when().isPresent()
                && other.when().isPresent()
                && other.when().get().certainlyBefore(one.when().get());
    }

    /** Returns how many goals were assessed, of how many. */
    public Ratio assessed() {
        return Ratio.share(levels().size(), goals.size());
    }

    private List<Goal> levels() {
        return goals.stream().filter(goal -> goal.level().isPresent()).toList();
    }

    /** Returns Σwx: the levels of the goals assessed, weighed and added. */
    public long weighedLevels() {
        return levels().stream()
                .mapToLong(goal -> (long) goal.weight() * goal.level().orElseThrow())
                .sum();
    }

    /** Returns √((1−ρ)Σw² + ρ(Σw)²) over the goals assessed: the standard deviation of Σwx; 0 if there is none. */
    public double deviation() {
        double squares = 0;
        double sum = 0;
        for (Goal goal : levels()) {
            squares += (double) goal.weight() * goal.weight();
            sum += goal.weight();
        }
        return Math.sqrt((1 - RHO) * squares + RHO * sum * sum);
    }

    /** Returns the T-score, empty if no goal was assessed. */
    public OptionalDouble score() {
        return levels().isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(50 + 10 * weighedLevels() / deviation());
    }

    /** Returns how a reader sees it: "T = 54,6 (3 van 4 doelen beoordeeld)"; three decimals look like thousands. */
    public Label label() {
        Label of = assessed().label();
        String nl = " (" + of.nl() + " doelen beoordeeld)";
        String en = " (" + of.en() + " goals assessed)";
        if (score().isEmpty()) {
            return Label.of("niet bepaald" + nl, "not defined" + en);
        }
        String score = BigDecimal.valueOf(score().getAsDouble())
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
        return Label.of("T = " + score.replace('.', ',') + nl, "T = " + score + en);
    }

    @Override
    public String toString() {
        return label().en();
    }
}
