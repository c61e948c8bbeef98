package nl.collectief.monitor;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectief.evaluation.Breakdown;
import nl.collectief.evaluation.Caveat;
import nl.collectief.evaluation.Dimension;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.OwnershipChange;
import nl.collectief.model.activity.Session;
import nl.collectief.model.activity.StageChange;
import nl.collectief.model.figure.Better;
import nl.collectief.model.figure.MissingReason;
import nl.collectief.model.figure.NotApplicableReason;
import nl.collectief.model.figure.RatioKind;
import nl.collectief.model.figure.SuppressionReason;
import nl.collectief.model.party.Attendance;
import nl.collectief.model.principle.GuidingPrinciple;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.StatedFigure;
import nl.collectief.model.record.Attribute;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Form;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Severity;
import nl.collectief.model.record.Shape;
import nl.collectief.model.rule.Verdict;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Labels;
import nl.collectief.model.text.Text;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Within;
import nl.collectief.model.trace.Evidence;
import nl.collectief.model.trace.Principles;
import nl.collectief.model.trace.Trace;
import nl.collectief.model.voice.Story;
import nl.collectief.monitor.wording.Wording;

/** The tables of records: activities, sessions and who came, stated figures, evidence, the trace, and every value. */
final class RecordTables {
    /** The constants that stand in the tables of figures, which no record need hold. */
    private static final ImmutableList<Coded> COMPUTED = ImmutableList.<Coded>builder()
            .add(Breakdown.values())
            .add(Caveat.Reason.values())
            .add(Dimension.values())
            .add(Better.values())
            .add(GuidingPrinciple.values())
            .add(MissingReason.values())
            .add(NotApplicableReason.values())
            .add(RatioKind.values())
            .add(Severity.values())
            .add(SuppressionReason.values())
            .add(Verdict.values())
            .add(Within.values())
            .build();

    private final Dossier dossier;
    private final Period period;
    private final Trace trace;

    private RecordTables(Dossier dossier, Period period) {
        this.dossier = dossier;
        this.period = period;
        this.trace = Trace.of(dossier);
    }

    static List<Table> of(Dossier dossier, Period period) {
        RecordTables tables = new RecordTables(dossier, period);
        return ImmutableList.of(
                tables.activities(),
                tables.sessions(),
                tables.attendance(),
                tables.figures(),
                tables.evidence(),
                tables.steps(),
                tables.values(),
                tables.codes());
    }

    private Table activities() {
        return Columns.<Activity>of("activities")
                .text("activity_id", activity -> activity.id().id())
                .words("title", activity -> Optional.of(activity.title()))
                .text("kind", activity -> activity.kind().value())
                .coded("form", Activity::form)
                .optional("part_of", activity -> activity.partOf().map(Ref::id))
                .optional("period", Activity::period)
                .coded("stage", activity -> stage(activity).map(StageChange::stage))
                .optional("stage_since", activity -> stage(activity).flatMap(StageChange::since))
                .coded(
                        "ownership",
                        activity -> Principles.latestOwnership(activity).map(OwnershipChange::stage))
                .optional(
                        "ownership_since",
                        activity -> Principles.latestOwnership(activity).flatMap(OwnershipChange::since))
                .number("partners", activity -> (long) activity.partners().size())
                .optional(
                        "voiced",
                        activity -> Optional.of(trace.hasVoice(activity.id()))
                                .filter(voiced -> voiced || trace.tellsOfVoice(activity.id())))
                .text("sources", RecordTables::sources)
                .table(dossier.all(Activity.KIND).stream());
    }

    private static Optional<StageChange> stage(Activity activity) {
        List<StageChange> stages = activity.stages();
        return stages.isEmpty() ? Optional.empty() : Optional.of(stages.get(stages.size() - 1));
    }

    private Table sessions() {
        return Columns.<Session>of("sessions")
                .text("session_id", session -> session.id().id())
                .text("activity_id", session -> session.activity().id())
                .words("title", Session::title)
                .optional("when", Session::when)
                .coded("within_period", session -> session.when().map(period::placeOf))
                .coded("form", Session::form)
                .count("held", session -> Optional.of(session.held()))
                .count("replays", session -> session.replays().map(replays -> replays.count()))
                .coded("replays_scope", session -> session.replays().map(replays -> replays.scope()))
                .text("may_be_among", session -> ids(session.mayBeAmong()))
                .text("sources", RecordTables::sources)
                .table(dossier.all(Session.KIND).stream());
    }

    private record Present(Session session, Attendance attendance) {}

    private Table attendance() {
        return Columns.<Present>of("attendance")
                .text("session_id", row -> row.session().id().id())
                .text("stance", row -> row.attendance().stance().code())
                .count("each", row -> Optional.of(row.attendance().count()))
                .table(dossier.all(Session.KIND).stream()
                        .flatMap(session -> session.attendance().stream().map(one -> new Present(session, one))));
    }

    private Table figures() {
        return Columns.<StatedFigure>of("figures")
                .text("figure_id", figure -> figure.id().id())
                .text("measure", figure -> figure.measure().value())
                .count("", StatedFigure::count)
                .count("out_of", StatedFigure::outOf)
                .coded("suppressed", StatedFigure::suppressed)
                .coded("missing", StatedFigure::missing)
                .coded("not_applicable", StatedFigure::notApplicable)
                .optional("indicator", figure -> figure.indicator().map(Ref::id))
                .optional("version", StatedFigure::version)
                .words("says", StatedFigure::says)
                .optional("when", StatedFigure::when)
                .coded("within_period", figure -> figure.when().map(period::placeOf))
                .text("about", figure -> ids(figure.about()))
                .text("areas", figure -> ids(figure.areas()))
                .text("sources", RecordTables::sources)
                .table(dossier.all(StatedFigure.KIND).stream());
    }

    private Table evidence() {
        return Columns.<Evidence>of("evidence")
                .text("principle", evidence -> evidence.principle().code())
                .ref("about", Evidence::about)
                .text("basis", evidence -> evidence.structural() ? "structural" : "stated")
                .coded("stance", Evidence::by)
                .words("says", evidence -> Optional.of(evidence.says()))
                .text("grounds", evidence -> ids(evidence.grounds()))
                .table(Principles.of(dossier, trace).all().stream());
    }

    private Stream<Entry> listed() {
        return dossier.records().stream()
                .filter(record -> record.recordKind().isListed())
                .filter(record -> !(record instanceof Story story && story.isWithheld()));
    }

    private static boolean isListed(Object value) {
        return !(value instanceof Ref<?> ref) || ref.kind().isListed();
    }

    private record Step(Entry record, Attribute attribute, Ref<?> origin) {}

    private Table steps() {
        return Columns.<Step>of("trace")
                .ref("record", step -> step.record().ref())
                .text("step", step -> step.attribute().name())
                .ref("origin", Step::origin)
                .table(listed().flatMap(record -> record.recordKind().shape().attributes().stream()
                        .filter(Attribute::comesFrom)
                        .flatMap(attribute -> attribute.values(record).stream()
                                .filter(RecordTables::isListed)
                                .map(origin -> new Step(record, attribute, (Ref<?>) origin)))));
    }

    private record Value(Entry record, String pointer, Attribute attribute, Object value) {}

    private Table values() {
        return Columns.<Value>of("values")
                .ref("record", row -> row.record().ref())
                .text("pointer", Value::pointer)
                .text("attribute", row -> row.attribute().name())
                .text("form", row -> row.attribute().form().name().toLowerCase(Locale.ROOT))
                .text("value", RecordTables::plain)
                .words(
                        "text",
                        row -> Optional.of(row.value())
                                .filter(Text.class::isInstance)
                                .map(Text.class::cast))
                .table(listed().flatMap(RecordTables::inside));
    }

    private static Stream<Value> inside(Entry record) {
        ImmutableList.Builder<Value> values = ImmutableList.builder();
        Shape.walk(record, (pointer, attribute, value) -> {
            if (attribute.form() != Form.COMPOSITE && isListed(value)) {
                values.add(new Value(record, pointer.toString(), attribute, value));
            }
        });
        return values.build().stream();
    }

    private static String plain(Value row) {
        return switch (row.attribute().form()) {
            case TEXT -> "";
            case CONSTANT -> ((Coded) row.value()).code();
            default -> row.value().toString();
        };
    }

    private record Term(String list, String code, String nl, String en) implements Comparable<Term> {
        @Override
        public int compareTo(Term other) {
            int byList = list.compareTo(other.list);
            return byList != 0 ? byList : code.compareTo(other.code);
        }
    }

    private Table codes() {
        Set<Term> terms = new TreeSet<>();
        for (Entry record : listed().toList()) {
            Shape.walk(record, (pointer, attribute, value) -> {
                if (value instanceof Code code) {
                    terms.add(new Term(
                            code.vocabulary().code(),
                            code.value(),
                            dossier.label(code).nl(),
                            dossier.label(code).en()));
                } else if (value instanceof Coded coded) {
                    terms.add(term(coded));
                }
            });
        }
        COMPUTED.forEach(coded -> terms.add(term(coded)));
        return Columns.<Term>of("codes")
                .text("list", Term::list)
                .text("code", Term::code)
                .text("nl", Term::nl)
                .text("en", Term::en)
                .table(terms.stream());
    }

    private static Term term(Coded coded) {
        Class<?> type = ((Enum<?>) coded).getDeclaringClass();
        // The name of a type inside another says little without the other.
        String list = type.isMemberClass()
                ? type.getEnclosingClass().getSimpleName() + type.getSimpleName()
                : type.getSimpleName();
        return new Term(
                Labels.kebab(list),
                coded.code(),
                coded.label().nl(),
                coded.label().en());
    }

    private static String ids(Collection<? extends Ref<?>> refs) {
        return Wording.inOrder(refs).stream()
                .filter(RecordTables::isListed)
                .map(Ref::toString)
                .collect(Collectors.joining(" "));
    }

    private static String sources(Entry record) {
        return record.sources().stream().map(Object::toString).collect(Collectors.joining(" | "));
    }
}
