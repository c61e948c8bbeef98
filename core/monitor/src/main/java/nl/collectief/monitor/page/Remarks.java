package nl.collectief.monitor.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import nl.collectief.evaluation.Frame;
import nl.collectief.evaluation.consent.StoryConsents;
import nl.collectief.model.activity.Replays;
import nl.collectief.model.activity.Scope;
import nl.collectief.model.activity.Session;
import nl.collectief.model.figure.Count;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Severity;
import nl.collectief.model.time.Span;
import nl.collectief.model.time.Within;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Wording;

/** What a reader must know of the numbers: each remark is made from the record that asks for it. */
final class Remarks {
    private final Reading reading;
    private final Wording wording;

    private Remarks(Reading reading) {
        this.reading = reading;
        this.wording = reading.wording();
    }

    static List<Line> of(Reading reading) {
        return new Remarks(reading).all();
    }

    private List<Line> all() {
        ImmutableList.Builder<Line> remarks = ImmutableList.builder();
        aboutPeriod().ifPresent(remarks::add);
        Frame frame = Frame.of(reading.dossier(), reading.period());
        for (Session session : reading.dossier().all(Session.KIND)) {
            if (isOutside(session, frame)) {
                continue; // it counts in none of the numbers
            }
            Wording.inOrder(session.mayBeAmong()).forEach(tally -> remarks.add(apart(session, tally)));
            session.replays()
                    .filter(replays -> replays.scope() == Scope.NOT_STATED)
                    .ifPresent(replays -> remarks.add(unscoped(session, replays)));
        }
        consents().ifPresent(remarks::add);
        return remarks.add(openEnds()).build();
    }

    private static boolean isOutside(Session session, Frame frame) {
        return frame.of(session).value(Count.ZERO).build().within() == Within.OUTSIDE;
    }

    /** Says so if the numbers are of a time in which the programme did not run, or of which the dossier tells nothing. */
    private Optional<Line> aboutPeriod() {
        Line period = wording.label(reading.period().label());
        Optional<Span> beyond = reading.dossier()
                .programme()
                .period()
                .filter(span -> reading.period().placeOf(span) == Within.OUTSIDE);
        if (beyond.isPresent()) {
            return Optional.of(wording.say(
                    "summary.beyond-programme",
                    ImmutableMap.of(
                            "period", period, "ran", wording.label(beyond.get().label()))));
        }
        return OutsideSection.isAnyIn(reading)
                ? Optional.empty()
                : Optional.of(wording.say("summary.nothing-dated", ImmutableMap.of("period", period)));
    }

    private Line apart(Session session, Ref<Session> tally) {
        return wording.say(
                "summary.may-be-among",
                ImmutableMap.of(
                        "session", wording.name(session.id()),
                        "when", when(session),
                        "attendance", attendance(session),
                        "tally", wording.name(tally),
                        "held", wording.count(reading.dossier().get(tally).held())));
    }

    private Line when(Session session) {
        return session.when().map(span -> wording.label(span.label())).orElseGet(() -> wording.say("summary.undated"));
    }

    private Line attendance(Session session) {
        List<Line> groups =
                session.attendance().stream().map(reading.values()::composite).toList();
        return groups.isEmpty() ? wording.say("summary.uncounted") : wording.list(groups.stream());
    }

    private Line unscoped(Session session, Replays replays) {
        return wording.say(
                "summary.scope-not-stated",
                ImmutableMap.of("session", wording.name(session.id()), "replays", wording.bare(replays.count())));
    }

    /** Says how it stands with the consents to the stories if there is anything to ask. */
    private Optional<Line> consents() {
        StoryConsents consents = reading.surroundings().consents(reading.dossier(), reading.period());
        int silent = consents.in(StoryConsents.State.NOT_RECORDED).size();
        long withheld = consents.lines().stream()
                .filter(line -> line.state().withholds())
                .count();
        return silent + withheld == 0
                ? Optional.empty()
                : Optional.of(wording.say(
                        "summary.consents",
                        ImmutableMap.of("silent", wording.number(silent), "withheld", wording.number(withheld))));
    }

    private Line openEnds() {
        long warnings = reading.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .count();
        return wording.say(
                "summary.open-ends",
                ImmutableMap.of(
                        "period",
                        wording.label(reading.period().label()),
                        "signals",
                        wording.number(reading.trace().unansweredSignals().size()),
                        "activities",
                        wording.number(
                                reading.trace().activitiesBegunWithoutVoice().size()),
                        "unknown",
                        wording.number(
                                reading.trace().activitiesOfUnknownOrigin().size()),
                        "findings",
                        wording.number(warnings)));
    }
}
