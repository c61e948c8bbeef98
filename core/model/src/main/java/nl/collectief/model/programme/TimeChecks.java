package nl.collectief.model.programme;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.activity.Session;
import nl.collectief.model.coalition.Agreement;
import nl.collectief.model.coalition.CaseWorker;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.FamilyCase;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.coalition.Milestone;
import nl.collectief.model.coalition.Tie;
import nl.collectief.model.party.Participation;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Place;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Label;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Conversation;

/** Parts that surely lie outside the time of their whole: one row of the table for each sort. */
final class TimeChecks {
    private static final Label COALITION = Label.of("de coalitie", "the coalition");
    private static final Label SAY = Label.of("deze zeggenschap", "this say");
    private static final Label MILESTONE = Label.of("deze mijlpaal", "this milestone");
    private static final ImmutableList<Enclosure> ROWS = ImmutableList.of(
            // Where the coalition has a period of its own, Contradictions holds its seats to it.
            new Enclosure(
                    "seat-within-coalition",
                    Label.of("deze zetel", "this seat"),
                    COALITION,
                    Times::leaves,
                    dossier -> coalitions(dossier)
                            .filter(coalition -> coalition.period().isEmpty())
                            .flatMap(coalition -> parts(
                                    coalition.id(),
                                    "members/%d/period",
                                    coalition.members(),
                                    Membership::period,
                                    Times.life(coalition)))),
            new Enclosure(
                    "milestone-within-coalition",
                    MILESTONE,
                    COALITION,
                    Times::apart,
                    dossier -> coalitions(dossier)
                            .flatMap(coalition -> parts(
                                    coalition.id(),
                                    "milestones/%d/when",
                                    coalition.milestones(),
                                    Milestone::when,
                                    coalition.period()))),
            new Enclosure(
                    "milestone-within-programme",
                    MILESTONE,
                    Label.of("het programma", "the programme"),
                    Times::apart,
                    dossier -> dossier.all(Programme.KIND).stream()
                            .flatMap(programme -> parts(
                                    programme.id(),
                                    "milestones/%d/when",
                                    programme.milestones(),
                                    Milestone::when,
                                    programme.period()))),
            new Enclosure(
                    "agreement-within-coalition",
                    Label.of("deze afspraak", "this agreement"),
                    COALITION,
                    Times::apart,
                    dossier -> coalitions(dossier)
                            .flatMap(coalition -> parts(
                                    coalition.id(),
                                    "agreements/%d/period",
                                    coalition.agreements(),
                                    Agreement::period,
                                    Times.life(coalition)))),
            new Enclosure(
                    "say-within-coalition",
                    SAY,
                    COALITION,
                    Times::apart,
                    dossier -> coalitions(dossier)
                            .flatMap(coalition -> parts(
                                    coalition.id(),
                                    "participation/%d/period",
                                    coalition.participation(),
                                    Participation::period,
                                    Times.life(coalition)))),
            new Enclosure(
                    "say-within-activity",
                    SAY,
                    Label.of("de activiteit", "the activity"),
                    Times::apart,
                    dossier -> dossier.all(Activity.KIND).stream()
                            .flatMap(activity -> parts(
                                    activity.id(),
                                    "participation/%d/period",
                                    activity.participation(),
                                    Participation::period,
                                    activity.period()))),
            // Before a pilot it is an error, like what lies outside the period; before an idea somebody dated one of
            // them wrong.
            new Enclosure(
                    "session-after-first-stage",
                    Label.of("deze bijeenkomst", "this session"),
                    Label.of("de activiteit, sinds haar eerste fase", "the activity, since its first stage"),
                    Times::apart,
                    dossier -> dossier.all(Session.KIND).stream()
                            .map(session -> new Enclosure.Part(
                                    Place.of(session.id(), "/when"),
                                    session.when(),
                                    stages(dossier.get(session.activity()))))),
            // An ambition may reach further than the coalition; a goal that is set and assessed within a year does not.
            new Enclosure(
                    "goal-within-coalition",
                    Label.of("dit jaardoel", "this yearly goal"),
                    COALITION,
                    Times::apart,
                    dossier -> dossier.all(Plan.KIND).stream()
                            .filter(plan -> plan.kind().value().equals("joint-yearly-goal"))
                            .map(plan -> new Enclosure.Part(
                                    Place.of(plan.id(), "/when"), plan.when(), life(dossier, plan.coalition())))),
            new Enclosure(
                    "tie-within-coalition",
                    Label.of("deze band", "this tie"),
                    COALITION,
                    Times::apart,
                    dossier -> dossier.all(Tie.KIND).stream()
                            .map(tie -> new Enclosure.Part(
                                    Place.of(tie.id(), "/when"), tie.when(), life(dossier, tie.coalition())))),
            new Enclosure(
                    "part-within-whole",
                    Label.of("dit deel", "this part"),
                    Label.of("het geheel", "the whole"),
                    Times::apart,
                    dossier -> dossier.all(Conversation.KIND).stream()
                            .map(part -> new Enclosure.Part(
                                    Place.of(part.id(), "/when"),
                                    part.when(),
                                    part.partOf()
                                            .flatMap(whole -> dossier.get(whole).when())))),
            new Enclosure(
                    "case-within-coalition",
                    Label.of("deze casus", "this case"),
                    COALITION,
                    Times::apart,
                    dossier -> cases(dossier)
                            .map(family -> new Enclosure.Part(
                                    Place.of(family.id(), "/period"),
                                    family.period(),
                                    life(dossier, family.coalition())))),
            new Enclosure(
                    "worker-within-case",
                    Label.of("deze medewerker", "this worker"),
                    Label.of("de casus", "the case"),
                    Times::leaves,
                    dossier -> cases(dossier)
                            .flatMap(family -> parts(
                                    family.id(),
                                    "workers/%d/period",
                                    family.workers(),
                                    CaseWorker::period,
                                    family.period()))));

    private TimeChecks() {}

    static void check(Dossier dossier, Consumer<Finding> sink) {
        ROWS.forEach(row -> row.check(dossier, sink));
    }

    private static Stream<Coalition> coalitions(Dossier dossier) {
        return dossier.all(Coalition.KIND).stream();
    }

    private static Stream<FamilyCase> cases(Dossier dossier) {
        return dossier.all(FamilyCase.KIND).stream();
    }

    /** Returns the time since the first stage, empty if a period tells of the time of the activity. */
    private static Optional<Span> stages(Activity activity) {
        return activity.period().isPresent() || activity.stages().isEmpty()
                ? Optional.empty()
                : activity.stages().get(0).since().map(Span::since);
    }

    private static Optional<Span> life(Dossier dossier, Optional<Ref<Coalition>> coalition) {
        return coalition.map(dossier::get).flatMap(Times::life);
    }

    private static <T> Stream<Enclosure.Part> parts(
            Ref<?> record, String pointer, List<T> parts, Function<T, Optional<Span>> time, Optional<Span> whole) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new Enclosure.Part(
                        Place.of(record, "/" + pointer.replace("%d", String.valueOf(i))),
                        time.apply(parts.get(i)),
                        whole));
    }
}
