package nl.collectief.monitor.page;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.collectief.evaluation.learning.ChecklistState;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.learning.Barrier;
import nl.collectief.model.learning.Checklist;
import nl.collectief.model.learning.ContextFactor;
import nl.collectief.model.learning.Direction;
import nl.collectief.model.learning.Effect;
import nl.collectief.model.learning.Lesson;
import nl.collectief.model.learning.Outcome;
import nl.collectief.model.learning.OutcomeState;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.text.Code;
import nl.collectief.model.trace.Ripple;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Wording;

/** What came of it, what was learned, what stands in the way, what worked on it from outside, and what is meant next. */
final class LearningSections {
    private LearningSections() {}

    static View outcomes(Reading reading) {
        // What has come about stands before what is hoped for.
        List<Outcome> outcomes = sorted(
                reading, Outcome.KIND, Comparator.comparing(Outcome::state).reversed());
        List<Ripple> ripples = Ripple.all(reading.dossier());
        return GroupedSection.of(
                        reading,
                        "outcomes",
                        outcomes,
                        outcome -> reading.wording().constant(outcome.state()),
                        outcome -> reading.card(outcome, "says", Set.of("state")))
                .put("hasRipples", !ripples.isEmpty())
                .list(
                        "ripples",
                        ripples.stream()
                                .flatMap(ripple -> ripple.steps().stream())
                                .map(step -> step(step, reading))
                                .toList());
    }

    /** One step of a ripple. Of what is hoped for there is nothing yet to tell the days of. */
    private static View step(Ripple.Step step, Reading reading) {
        Wording wording = reading.wording();
        Outcome outcome = reading.dossier().get(step.to());
        return new View()
                .put("cause", wording.name(step.from()))
                .put("effect", wording.name(step.to()))
                .put(
                        "took",
                        step.lag()
                                .map(lag -> wording.label(lag.label()))
                                .orElseGet(() -> outcome.state() == OutcomeState.HOPED_FOR
                                        ? wording.constant(outcome.state())
                                        : wording.say("outcomes.no-lag")));
    }

    static View lessons(Reading reading) {
        Wording wording = reading.wording();
        List<Lesson> lessons = sorted(
                reading,
                Lesson.KIND,
                Comparator.comparing((Lesson lesson) -> lesson.from().isEmpty())
                        .thenComparing(lesson -> Wording.inOrder(lesson.from()).toString())
                        .thenComparing(lesson -> lesson.number().orElse(Integer.MAX_VALUE)));
        return GroupedSection.of(
                        reading,
                        "lessons",
                        lessons,
                        lesson -> lesson.from().isEmpty()
                                ? wording.say("lessons.loose")
                                : wording.say("lessons.from", Map.of("from", wording.names(lesson.from()))),
                        lesson -> reading.card(lesson, "says", Set.of("from", "number"))
                                .put("number", number(lesson, wording)))
                .put(
                        "checklists",
                        reading.dossier().all(Checklist.KIND).stream()
                                .map(list -> reading.card(list, "title", Set.of("items"))
                                        .put("items", items(ChecklistState.of(list), reading)))
                                .toList());
    }

    /** The items, each with what was judged of it last; of a list that was never judged there is nothing to say. */
    private static List<View> items(ChecklistState state, Reading reading) {
        boolean judged = state.notAssessed().size() < state.items().size();
        return state.items().stream()
                .map(item -> new View()
                        .put("line", reading.wording().text(item.says()))
                        .put("state", judged ? state(item, reading) : Line.EMPTY))
                .toList();
    }

    private static Line state(ChecklistState.Item item, Reading reading) {
        return item.latest()
                .map(last -> reading.values()
                        .composite(last.toBuilder().item(Optional.empty()).build()))
                .orElseGet(() -> reading.wording().say("lessons.not-assessed"));
    }

    private static Line number(Lesson lesson, Wording wording) {
        return lesson.number()
                .map(number -> wording.plain(String.valueOf(number)))
                .orElse(Line.EMPTY);
    }

    static View barriers(Reading reading) {
        return GroupedSection.of(
                reading,
                "barriers",
                sorted(reading, Barrier.KIND, Comparator.comparing(Barrier::hinders)),
                barrier -> reading.wording().constant(barrier.hinders()),
                barrier -> reading.card(barrier, "says", Set.of("hinders")));
    }

    static View context(Reading reading) {
        List<View> factors = reading.dossier().all(ContextFactor.KIND).stream()
                .map(factor -> reading.card(factor, "says", Set.of("effects"))
                        .put(
                                "sides",
                                ImmutableList.copyOf(Direction.values()).stream()
                                        .map(direction -> side(direction, factor.effects(), reading.wording()))
                                        .toList()))
                .toList();
        return reading.section("context").put("none", factors.isEmpty()).put("factors", factors);
    }

    private static View side(Direction direction, List<Effect> effects, Wording wording) {
        List<Line> said = effects.stream()
                .filter(effect -> effect.direction() == direction)
                .map(effect -> wording.text(effect.says()))
                .toList();
        return new View()
                .put("direction", wording.constant(direction))
                .put("empty", said.isEmpty())
                .lines("effects", said);
    }

    static View plans(Reading reading) {
        Comparator<Optional<Code>> last = Comparator.comparing((Optional<Code> focus) -> focus.isEmpty())
                .thenComparing(focus -> focus.map(Code::value).orElse(""));
        return GroupedSection.of(
                reading,
                "plans",
                sorted(reading, Plan.KIND, Comparator.comparing(Plan::focus, last)),
                plan -> plan.focus()
                        .map(reading.wording()::code)
                        .orElseGet(() -> reading.wording().say("plans.loose")),
                plan -> reading.card(plan, "says", Set.of("focus")));
    }

    private static <T extends Entry> List<T> sorted(Reading reading, Kind<T> kind, Comparator<T> order) {
        return ImmutableList.sortedCopyOf(order, reading.dossier().all(kind));
    }
}
