package nl.collectief.evaluation.network;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.coalition.TieEnd;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.MissingReason;
import nl.collectief.model.figure.NotApplicableReason;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.party.Attendance;
import nl.collectief.model.voice.Conversation;

/**
 * How much of a network was told, and between which bounds its density lies whatever the silent members would have told.
 * The bounds hold for what the others told; centralisation has no such simple bounds, and reacts more to who is silent
 * than to how many. Immutable and thread-safe.
 *
 * @param rate the people who answered the survey of those who were asked, as its record states them: people, not members.
 *     Not applicable to a network of a period; missing if either is not recorded, or if more answered than were asked
 * @param silent the members who told of no tie, in the order of members. Some of them may have answered that they have
 *     none: no record says so, and the bounds are wide enough for both
 * @param members how many members the network has
 * @param lowest the density if silent members would have told of no tie at all; not defined if nobody was asked
 * @param highest the density if they would have told of a tie with everybody; not defined if nobody was asked
 */
public record Response(
        Observation<Ratio> rate, List<TieEnd> silent, int members, NetworkFigure lowest, NetworkFigure highest) {
    public Response {
        checkNotNull(rate, "rate");
        silent = ImmutableList.copyOf(silent);
    }

    static Response of(Optional<Conversation> wave, TieReading reading, Selection selection, Set<TieEnd> silent) {
        Roster roster = selection.roster();
        Table<TieEnd, TieEnd, Integer> told = TieGraph.told(selection.ties());
        Table<TieEnd, TieEnd, Integer> most = HashBasedTable.create(told);
        for (TieEnd mute : silent) {
            for (TieEnd other : roster.members()) {
                if (!mute.equals(other) && !most.contains(mute, other)) {
                    most.put(mute, other, 0);
                }
            }
        }
        return new Response(
                rate(wave),
                roster.members().stream().filter(silent::contains).toList(),
                roster.members().size(),
                density(reading, selection, told),
                density(reading, selection, most));
    }

    private static NetworkFigure density(TieReading reading, Selection selection, Table<TieEnd, TieEnd, Integer> told) {
        // How strong ties are that nobody told of has no upper bound.
        return reading == TieReading.WEIGHTED
                ? NetworkFigure.undefined(Measure.DENSITY, reading, Undefined.OTHER_READING)
                : Measure.DENSITY.of(TieGraph.of(reading, selection, told));
    }

    /** Returns the people who answered of those who were asked, as the record of a survey states them. */
    static Observation<Ratio> rate(Optional<Conversation> wave) {
        if (wave.isEmpty()) {
            return Observation.notApplicable(NotApplicableReason.OUTSIDE_SCOPE);
        }
        Optional<Count> invited = wave.get().invited();
        Count answered =
                Count.sum(wave.get().voices().stream().map(Attendance::count).toList());
        boolean known = invited.isPresent()
                && !wave.get().voices().isEmpty()
                && !invited.get().certainlyLessThan(answered);
        return known
                ? Observation.of(Ratio.share(answered, invited.get()))
                : Observation.missing(MissingReason.NOT_RECORDED);
    }

    /** The members who told of no tie. */
    static Set<TieEnd> silent(Roster roster, Set<TieEnd> spoke) {
        return roster.members().stream()
                .filter(member -> !spoke.contains(member))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns who told and the bounds on one line. */
    @Override
    public String toString() {
        return "Response {" + (members - silent.size()) + " of " + members + " members told of ties, density "
                + lowest.label().en() + " to " + highest.label().en() + "}";
    }
}
