package nl.collectief.model.programme;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.collectief.model.activity.Assessment;
import nl.collectief.model.activity.GoalLevel;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Place;
import nl.collectief.model.time.Span;

/** Goals, their levels and the judgement of them; the order of judgements is for {@link OrderChecks}. */
final class GoalChecks {
    private static final Remark LEVELS_DESCRIBED = Remark.warning(
            "goal-levels-described",
            "beschrijf wat elk niveau inhoudt, zoals dat vooraf was afgesproken",
            "describe what each level means, as it was agreed beforehand");
    private static final Remark LEVEL_ONCE = Remark.warning(
            "goal-level-once", "verwijder of verbeter een van beide", "remove or correct one of the two");
    private static final Remark LEVEL_DESCRIBED = Remark.warning(
            "assessed-level-described",
            "verbeter het niveau, of beschrijf wat het inhoudt",
            "correct the level, or describe what it means");
    private static final Remark IN_TIME =
            Remark.warning("goal-assessed-in-time", "verbeter een van beide tijden", "correct one of the two times");

    private GoalChecks() {}

    static void check(Dossier dossier, Consumer<Finding> sink) {
        for (Plan plan : dossier.all(Plan.KIND)) {
            Set<Integer> described = new HashSet<>();
            for (int i = 0; i < plan.levels().size(); i++) {
                GoalLevel level = plan.levels().get(i);
                if (!described.add(level.level())) {
                    sink.accept(LEVEL_ONCE.at(
                            Place.of(plan.id(), "/levels/" + i + "/level"),
                            level.level(),
                            "dit niveau is al beschreven",
                            "this level is described already"));
                }
            }
            if (described.isEmpty()
                    && plan.assessments().stream()
                            .anyMatch(assessment -> assessment.level().isPresent())) {
                sink.accept(LEVELS_DESCRIBED.at(
                        Place.of(plan.id(), "/levels"),
                        "",
                        "dit doel is op een niveau beoordeeld, maar wat de niveaus inhouden is niet vastgelegd",
                        "this goal was assessed at a level, but what the levels mean is not recorded"));
            }
            for (int i = 0; i < plan.assessments().size(); i++) {
                check(plan, plan.assessments().get(i), "/assessments/" + i, described, sink);
            }
        }
    }

    private static void check(
            Plan plan, Assessment assessment, String pointer, Set<Integer> described, Consumer<Finding> sink) {
        assessment
                .level()
                .filter(level -> !described.isEmpty() && !described.contains(level))
                .ifPresent(level -> sink.accept(LEVEL_DESCRIBED.at(
                        Place.of(plan.id(), pointer + "/level"),
                        level,
                        "wat dit niveau inhoudt is bij dit doel niet beschreven",
                        "what this level means is not described with this goal")));
        Optional<Span> when = plan.when();
        if (Times.before(assessment.when(), when.flatMap(Span::from))) {
            sink.accept(IN_TIME.at(
                    Place.of(plan.id(), pointer + "/when"),
                    assessment.when().orElseThrow(),
                    "beoordeeld voordat de tijd van het doel begon ("
                            + when.orElseThrow().label().nl() + ")",
                    "assessed before the time of the goal began ("
                            + when.orElseThrow().label().en() + ")"));
        }
    }
}
