package nl.collectief.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.record.Attribute;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Form;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Shape;
import nl.collectief.model.text.Coded;
import org.junit.jupiter.api.Test;

/**
 * Every constant that a record can hold occurs in one of the five programmes, or stands here with the reason why not: no
 * source states it. Only made-up data can exercise those.
 */
class CodesExercisedTest {
    private static final String STATED_BY_NO_SOURCE = """
            ActionScope: joint, own: insights ask both sorts of questions, but no source lists its action points
            ActivityForm: hybrid: meetings on screen and in the wijk at once are a recommendation only
            ActivityStage: handed-over, paused, regular-offer, stopped: intended or of a network, of no activity
            AgreementLevel: implementation, organisation: only a link at the level of administration is told
            Attribution: anonymous, organisation, role: no consent is known, so that none is held
            Coverage: complete: the only source that speaks of it is a sample
            GroupRole: coordinator: named as a question, held by nobody
            MembershipState: invited: who was invited takes part by now
            MilestoneKind: ended: no programme or coalition had ended
            OutcomeState: observed: outcomes are hoped for or reported, none was measured
            OwnershipStage: co-led, parent-led, professional-led: told are two places with a safety net
            ParticipationRung: advising, co-deciding, co-producing, consulting, informing: no source names a rung
            Progress: dropped: nothing was dropped
            Relation: equal, lower, lowest: the comparisons told are upwards
            RhythmUnit: quarter: groups meet weekly or monthly, goals are yearly
            Scope: each, total: whether replays are of all webinars or of each is not said
            SignalHandling: offer-driven: named in a footnote as what is not done
            SupportMode: group-offer: named as what the approach is not
            Vocabulary: closing-reason, consent-purpose, tie-item: no case, no consent and no survey of ties is told
            """;

    @Test
    void every_constant_occurs_or_says_why_not() throws ReflectiveOperationException {
        Set<Class<?>> reachable = new LinkedHashSet<>();
        for (Kind<?> kind : Kinds.all()) {
            reach(Shape.of(kind.type()), new HashSet<>(), reachable);
        }
        Set<Object> seen = new HashSet<>();
        for (Dossier dossier : Programmes.all().values()) {
            for (Entry record : dossier.records()) {
                see(Shape.of(record.recordKind().type()), record, seen::add);
            }
        }
        Map<String, Set<String>> missing = new TreeMap<>();
        for (Class<?> type : reachable) {
            for (Object constant : type.getEnumConstants()) {
                if (!seen.contains(constant)) {
                    missing.computeIfAbsent(type.getSimpleName(), name -> new TreeSet<>())
                            .add(((Coded) constant).code());
                }
            }
        }
        assertThat(reachable).hasSizeGreaterThan(25);
        assertThat(missing.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue())))
                .containsExactlyElementsOf(STATED_BY_NO_SOURCE
                        .lines()
                        .map(line -> line.substring(0, line.lastIndexOf(": ")))
                        .toList());
    }

    /** Collects the enums that a record of this shape can hold, those inside a scalar that is a Java record as well. */
    private static void reach(Shape<?> shape, Set<Shape<?>> been, Set<Class<?>> enums) {
        if (!been.add(shape)) {
            return;
        }
        for (Attribute attribute : shape.attributes()) {
            if (attribute.form() == Form.CONSTANT) {
                enums.add(attribute.type());
            } else if (attribute.form() == Form.COMPOSITE) {
                reach(attribute.shape(), been, enums);
            } else if (attribute.type().isRecord()) {
                for (RecordComponent part : attribute.type().getRecordComponents()) {
                    if (Coded.class.isAssignableFrom(part.getType())) {
                        enums.add(part.getType());
                    }
                }
            }
        }
    }

    private static void see(Shape<?> shape, Object owner, Consumer<Object> seen) throws ReflectiveOperationException {
        for (Attribute attribute : shape.attributes()) {
            for (Object value : attribute.values(owner)) {
                if (attribute.form() == Form.CONSTANT) {
                    seen.accept(value);
                } else if (attribute.form() == Form.COMPOSITE) {
                    see(attribute.shape(), value, seen);
                } else if (attribute.type().isRecord()) {
                    for (RecordComponent part : attribute.type().getRecordComponents()) {
                        seen.accept(part.getAccessor().invoke(value));
                    }
                }
            }
        }
    }
}
