package nl.collectief.model.rule;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.WorkingRule;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Place;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Severity;
import nl.collectief.model.text.Label;
import nl.collectief.model.time.Span;
import nl.collectief.model.trace.Trace;

/**
 * Judges one practice rule over one dossier: shows the rule what it concerns and takes down what the rule tells. Not
 * thread-safe; lives as long as one judgement.
 */
public final class Judge {
    private final PracticeRule rule;
    private final Surroundings around;
    private final Optional<WorkingRule> agreement;
    private final ImmutableSet.Builder<Ref<?>> kept = ImmutableSet.builder();
    private final List<Finding> broken = new ArrayList<>();
    private final List<Finding> unknown = new ArrayList<>();

    private Judge(PracticeRule rule, Surroundings around, Optional<WorkingRule> agreement) {
        this.rule = rule;
        this.around = around;
        this.agreement = agreement;
    }

    static Judgement judge(PracticeRule rule, Dossier dossier) {
        return judge(rule, new Surroundings(dossier), Optional.empty());
    }

    /** Judges as far as a dossier's own agreement goes: for what it is about, with its limit, in its period. */
    static Judgement judge(PracticeRule rule, Surroundings around, Optional<WorkingRule> agreement) {
        Judge judge = new Judge(rule, around, agreement);
        rule.check().tell(judge);
        agreement.ifPresent(judge::neverSilent);
        return new Judgement(rule, agreement.map(WorkingRule::id), judge.keptOnly(), judge.broken, judge.unknown);
    }

    /** An agreement of which the record tells nothing at all has not been kept, and not been without use either. */
    private void neverSilent(WorkingRule agreed) {
        if (broken.isEmpty() && unknown.isEmpty() && kept.build().isEmpty()) {
            unknown(agreed.id(), "", Label.of("waar de afspraak over gaat", "what the agreement is about"));
        }
    }

    /** A record of which one part keeps the rule and another does not, does not keep it. */
    private List<Ref<?>> keptOnly() {
        Set<Ref<?>> others = new HashSet<>();
        broken.forEach(finding -> others.add(finding.place().record()));
        unknown.forEach(finding -> others.add(finding.place().record()));
        return kept.build().stream().filter(ref -> !others.contains(ref)).collect(ImmutableList.toImmutableList());
    }

    /** Returns the dossier. */
    public Dossier dossier() {
        return around.dossier();
    }

    /** Returns the trace of the dossier. */
    public Trace trace() {
        return around.trace();
    }

    /** Returns the record in which the dossier agrees on the rule, empty if it was put to a dossier that does not. */
    public Optional<WorkingRule> agreement() {
        return agreement;
    }

    /** Returns the number that the dossier agreed on, else {@code usual}. */
    public Count limit(Count usual) {
        return agreement.flatMap(WorkingRule::limit).orElse(usual);
    }

    /**
     * Returns the records of one kind that the rule concerns, in the order of ids: all, unless the agreement says what it
     * is about; then those among them, what a coalition or programme among them carries, and what any of these comes from
     * or led to. What surely lies outside the time for which the agreement holds is left out; what has no date is not.
     */
    public <T extends Entry> List<T> concerned(Kind<T> kind) {
        return inForce(
                agreement.map(WorkingRule::about).orElse(Set.of()).isEmpty()
                        ? dossier().all(kind)
                        : near(kind));
    }

    /** Returns the records of one kind that the agreement names, carries or is near to, at any time. */
    <T extends Entry> List<T> near(Kind<T> kind) {
        Set<Ref<?>> about = agreement.map(WorkingRule::about).orElse(Set.of());
        Set<Ref<?>> carried = new HashSet<>(about);
        about.forEach(by -> carried.addAll(around.carriedBy(by)));
        Set<Ref<?>> near = new HashSet<>(carried);
        for (Ref<?> ref : carried) {
            near.addAll(trace().allOrigins(ref));
            near.addAll(trace().allResults(ref));
        }
        return near.stream()
                .filter(ref -> ref.kind().equals(kind))
                .sorted()
                .map(ref -> kind.type().cast(dossier().get(ref)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns whether the agreement names this record itself. */
    public boolean isAbout(Ref<?> what) {
        return agreement.filter(agreed -> agreed.about().contains(what)).isPresent();
    }

    /** Returns those that do not surely lie outside the time for which the agreement holds. */
    <T extends Entry> List<T> inForce(List<T> records) {
        return records.stream()
                .filter(record -> !isOutside(Lasting.time(record)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns whether something of this time surely lies outside the time for which the agreement holds. */
    boolean isOutside(Optional<Span> when) {
        return when.isPresent()
                && agreement
                        .flatMap(WorkingRule::period)
                        .filter(holds -> !when.get().mayOverlap(holds))
                        .isPresent();
    }

    /** Returns whether it may lie outside it, in part or as a whole; what has no date may if the agreement has one. */
    boolean mayBeOutside(Optional<Span> when) {
        return agreement
                .flatMap(WorkingRule::period)
                .filter(holds ->
                        when.filter(time -> time.certainlyWithin(holds)).isEmpty())
                .isPresent();
    }

    /**
     * Returns whether a record may have been at another time than that of the agreement: what happened once, unless all of
     * its date lies within; what lasts, unless it surely lasted then. What has no date is taken to be of that time.
     */
    private boolean mayMiss(Entry record) {
        Optional<Span> time = Lasting.time(record);
        return Lasting.lasts(record) ? !lasted(time) : !happened(time);
    }

    /** Returns whether what happened at this time surely did while the agreement held; what has no time is taken to. */
    boolean happened(Optional<Span> when) {
        return when.isEmpty() || !mayBeOutside(when);
    }

    /** Returns whether what lasted for this time surely did while the agreement held; what has no time is taken to. */
    boolean lasted(Optional<Span> period) {
        return agreement
                .flatMap(WorkingRule::period)
                .flatMap(holds -> period.filter(time -> !time.certainlyOverlaps(holds)))
                .isEmpty();
    }

    /** Returns whether something of this record was taken down as breaking the rule. */
    boolean hasBroken(Ref<?> what) {
        return broken.stream().anyMatch(finding -> finding.place().record().equals(what));
    }

    /** Takes down that a record keeps the rule; told of the same record again, it counts once. */
    public void kept(Ref<?> what) {
        kept.add(checkNotNull(what, "what"));
    }

    /**
     * Takes down that something breaks the rule; of a record that may lie outside the time for which the agreement holds,
     * that it cannot be told.
     *
     * @param what the record
     * @param pointer the value inside it as a JSON pointer, empty for the whole record
     * @param value the value in question, empty if there is none
     * @param message what was expected and what was found
     * @param remedy what to do about it
     */
    public void broken(Ref<?> what, String pointer, String value, Label message, Label remedy) {
        Entry record = dossier().get(what);
        if (mayMiss(record)) {
            unknownWhen(what, Lasting.lasts(record) ? "/period" : "/when");
            return;
        }
        broken.add(new Finding(rule.code().value(), Severity.WARNING, Place.of(what, pointer), value, message, remedy));
    }

    /**
     * Takes down that it cannot be told of a record.
     *
     * @param missing what is not recorded; in English as the subject of a sentence, "not assessable: … is not recorded"
     */
    public void unknown(Ref<?> what, String pointer, Label missing) {
        unknown.add(new Finding(
                rule.code().value(),
                Severity.NOTE,
                Place.of(what, pointer),
                "",
                Label.of(
                        "niet te beoordelen; niet vastgelegd: " + missing.nl(),
                        "not assessable: " + missing.en() + " is not recorded"),
                Label.of("leg dit vast", "record it")));
    }

    /** Takes down, once of a record, that nobody can tell whether the agreement held when it was. */
    void unknownWhen(Ref<?> what, String pointer) {
        if (unknown.stream().noneMatch(finding -> finding.place().equals(Place.of(what, pointer)))) {
            unknown(
                    what,
                    pointer,
                    Label.of("of de afspraak toen al of nog gold", "whether the agreement held at that time"));
        }
    }

    /** Tells of a number that it must not be above the upper bound of {@code limit}; what may be above is unknown. */
    public void atMost(Ref<?> what, String pointer, Count number, Count limit) {
        long most = limit.atMost().orElse(Count.MAX);
        if (number.atMost().isPresent() && number.atMost().get() <= most) {
            kept(what);
        } else if (number.atLeast() > most) {
            broken(
                    what,
                    pointer,
                    number.toString(),
                    agreedOrNot(
                            Label.of("hooguit " + most + " is afgesproken", most + " at most was agreed"),
                            Label.of(
                                    "de regel laat er hooguit " + most + " toe",
                                    "the rule allows " + most + " at most"),
                            Label.of(
                                    "; dit is " + number.label().nl(),
                                    "; this is " + number.label().en())),
                    agreement.isPresent()
                            ? Label.of(
                                    "breng het aantal terug, of herzie de afspraak",
                                    "bring it down, or revise the agreement")
                            : Label.of("breng het aantal terug", "bring it down"));
        } else {
            unknown(what, pointer, Label.of("het precieze aantal", "the exact number"));
        }
    }

    /** Returns {@code agreed} if the dossier agrees on the rule, else {@code asked}, and what was found behind it. */
    Label agreedOrNot(Label agreed, Label asked, Label found) {
        Label expected = agreement.isPresent() ? agreed : asked;
        return Label.of(expected.nl() + found.nl(), expected.en() + found.en());
    }
}
