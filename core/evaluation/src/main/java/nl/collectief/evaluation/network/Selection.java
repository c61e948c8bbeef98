package nl.collectief.evaluation.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Tie;
import nl.collectief.model.coalition.TieEnd;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Ref;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Conversation;

/**
 * The ties of a coalition in a span or a wave.
 *
 * @param roster the members, with the stances that ties end at
 * @param ties those between two members, in the order of ids
 * @param apart those that belong to it and are not between two members
 * @param perhaps those among {@code ties} that only perhaps held in the span
 * @param spoke the members from whom any tie was told, of a tie without direction both
 * @param unmeasured why nothing can be said of the ties, empty if they were told or asked for
 */
record Selection(
        Roster roster,
        ImmutableList<Tie> ties,
        ImmutableList<Apart> apart,
        ImmutableList<Ref<Tie>> perhaps,
        ImmutableSet<TieEnd> spoke,
        Optional<Undefined> unmeasured) {

    static Selection of(Dossier dossier, Coalition coalition, Optional<Span> when, Optional<Ref<Conversation>> wave) {
        Roster seated = Roster.of(dossier, coalition, when);
        ImmutableList.Builder<Tie> ties = ImmutableList.builder();
        ImmutableList.Builder<Apart> apart = ImmutableList.builder();
        ImmutableList.Builder<Ref<Tie>> perhaps = ImmutableList.builder();
        ImmutableSet.Builder<TieEnd> spoke = ImmutableSet.builder();
        ImmutableSet.Builder<TieEnd> ends = ImmutableSet.builder();
        for (Tie tie : dossier.all(Tie.KIND)) {
            Optional<Conversation> survey = tie.measuredIn().map(dossier::get);
            Optional<Span> held = tie.when().or(() -> survey.flatMap(Conversation::when));
            boolean inTime = wave.isPresent() ? tie.measuredIn().equals(wave) : Roster.perhaps(held, when);
            if (!inTime || !belongs(tie, survey, coalition, seated, wave.isPresent())) {
                continue;
            }
            spoke.add(tie.from());
            if (!tie.directed()) {
                spoke.add(tie.to());
            }
            if (!seated.knows(tie.from()) || !seated.knows(tie.to())) {
                apart.add(new Apart(tie.id(), Apart.Reason.NOT_A_MEMBER));
            } else if (tie.from().equals(tie.to())) {
                apart.add(new Apart(tie.id(), Apart.Reason.WITHIN_ONE_MEMBER));
            } else {
                ties.add(tie);
                ends.add(tie.from(), tie.to());
                if (wave.isEmpty() && !Roster.surely(held, when)) {
                    perhaps.add(tie.id());
                }
            }
        }
        ImmutableSet<TieEnd> told = spoke.build();
        return new Selection(
                seated.with(ends.build()),
                ties.build(),
                apart.build(),
                perhaps.build(),
                told,
                Asked.unmeasured(dossier, coalition, when, wave, !told.isEmpty()));
    }

    /** A tie of which neither it nor its survey tells the coalition, is of every coalition both ends are in. */
    private static boolean belongs(
            Tie tie, Optional<Conversation> survey, Coalition coalition, Roster seated, boolean ofWave) {
        Optional<Ref<Coalition>> of = tie.coalition().or(() -> survey.flatMap(Conversation::coalition));
        return of.map(coalition.id()::equals)
                .orElseGet(() -> ofWave || (seated.knows(tie.from()) && seated.knows(tie.to())));
    }

    /** Returns the ties of these kinds only, among the same members. */
    Selection ofKinds(Set<?> kinds) {
        ImmutableList<Tie> kept =
                ties.stream().filter(tie -> kinds.contains(tie.kind())).collect(ImmutableList.toImmutableList());
        return with(roster, kept);
    }

    /** Returns these members only, and the ties between them. */
    Selection among(Set<TieEnd> members) {
        ImmutableList<Tie> kept = ties.stream()
                .filter(tie -> members.contains(tie.from()) && members.contains(tie.to()))
                .collect(ImmutableList.toImmutableList());
        return with(roster.only(members), kept);
    }

    private Selection with(Roster members, ImmutableList<Tie> kept) {
        ImmutableSet<Ref<Tie>> ids = kept.stream().map(Tie::id).collect(ImmutableSet.toImmutableSet());
        return new Selection(
                members,
                kept,
                apart,
                perhaps.stream().filter(ids::contains).collect(ImmutableList.toImmutableList()),
                spoke,
                unmeasured);
    }
}
