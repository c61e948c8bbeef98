package nl.collectief.model.programme;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.activity.Session;
import nl.collectief.model.activity.StageChange;
import nl.collectief.model.learning.Outcome;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Place;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Label;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Conversation;
import nl.collectief.model.voice.Signal;

/** What surely was over before that of which it came began, and meetings of what had stopped. */
final class OriginChecks {
    private static final Remark ORIGIN_FIRST = Remark.warning(
            "origin-first",
            "verbeter een van beide tijden, of de verwijzing",
            "correct one of the two times, or the reference");
    private static final Remark SESSION_BEFORE_STOP = Remark.warning(
            "session-before-stop",
            "verbeter de datum, of leg vast dat de activiteit weer liep",
            "correct the date, or record that the activity ran again");
    /** What others come of at its own time; a plan is for a later time, and a number may be of an earlier one. */
    private static final ImmutableSet<Kind<?>> ORIGINS =
            ImmutableSet.of(Activity.KIND, Session.KIND, Conversation.KIND, Signal.KIND, Outcome.KIND);
    /** An outcome is told of in a conversation afterwards, so that only what was done can be its cause. */
    private static final ImmutableSet<Kind<?>> CAUSES = ImmutableSet.of(Activity.KIND, Session.KIND, Outcome.KIND);

    private OriginChecks() {}

    static void check(Dossier dossier, Consumer<Finding> sink) {
        for (Entry record : dossier.records()) {
            Optional<Span> when = time(record);
            if (when.isPresent()) {
                for (Ref<?> origin : origins(record)) {
                    compare(dossier, record.ref(), when.get(), origin, sink);
                }
            }
        }
        for (Signal signal : dossier.all(Signal.KIND)) {
            raisedEarlier(dossier, signal, sink);
        }
        for (Outcome outcome : dossier.all(Outcome.KIND)) {
            for (Ref<Outcome> effect : ImmutableSortedSet.copyOf(outcome.leadsTo())) {
                dossier.get(effect).when().ifPresent(when -> compare(dossier, effect, when, outcome.id(), sink));
            }
        }
        for (Session session : dossier.all(Session.KIND)) {
            stop(dossier.get(session.activity()))
                    .filter(stop ->
                            Times.before(Optional.of(stop), session.when().flatMap(Span::from)))
                    .ifPresent(stop -> sink.accept(SESSION_BEFORE_STOP.at(
                            Place.of(session.id(), "/when"),
                            session.when().orElseThrow(),
                            "de activiteit was toen al gestopt (" + stop.label().nl() + ")",
                            "the activity had stopped by then (" + stop.label().en() + ")")));
        }
    }

    private static Optional<Span> time(Entry record) {
        return record instanceof Plan || ORIGINS.contains(record.recordKind()) ? record.time() : Optional.empty();
    }

    private static List<Ref<?>> origins(Entry record) {
        Set<Kind<?>> kinds = record instanceof Outcome ? CAUSES : ORIGINS;
        // Whether a part lies in the time of its whole is for TimeChecks.
        Optional<Ref<Conversation>> whole = record instanceof Conversation part ? part.partOf() : Optional.empty();
        return Steps.back(record).stream()
                .distinct()
                // A signal may have been raised before: that is compared with all conversations together.
                .filter(origin -> kinds.contains(origin.kind())
                        && !(record instanceof Signal)
                        && !whole.map(origin::equals).orElse(false))
                .toList();
    }

    private static void compare(Dossier dossier, Ref<?> record, Span when, Ref<?> origin, Consumer<Finding> sink) {
        time(dossier.get(origin)).filter(when::certainlyBefore).ifPresent(began -> {
            Label name = dossier.name(origin);
            sink.accept(ORIGIN_FIRST.at(
                    Place.of(record),
                    origin,
                    "was al voorbij (" + when.label().nl() + ") voordat begon waar het uit voortkomt: \"" + name.nl()
                            + "\" (" + began.label().nl() + ")",
                    "was over (" + when.label().en() + ") before that of which it came began: \"" + name.en() + "\" ("
                            + began.label().en() + ")"));
        });
    }

    /** A signal may be heard again and again, and passed on by parties: then it was raised elsewhere before. */
    private static void raisedEarlier(Dossier dossier, Signal signal, Consumer<Finding> sink) {
        if (signal.when().isPresent()
                && signal.parties().isEmpty()
                && signal.heardIn().size() == 1) {
            compare(
                    dossier,
                    signal.id(),
                    signal.when().get(),
                    signal.heardIn().iterator().next(),
                    sink);
        }
    }

    /** Returns when an activity stopped for good, empty if it did not or it is not recorded when. */
    private static Optional<PartialDate> stop(Activity activity) {
        return Optional.ofNullable(Iterables.getLast(activity.stages(), null))
                .filter(last -> last.stage() == ActivityStage.STOPPED)
                .flatMap(StageChange::since);
    }
}
