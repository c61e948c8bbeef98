package nl.collectief.model.programme;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Ref;

/**
 * Who may sit in a coalition, allowing for what is not recorded: a seat may be that of a part or of the whole of a party,
 * a seat of a stance that of any party of that stance, and who sits in a part of a coalition, or in what it is part of,
 * may be meant as well. Nobody is known to be missing where no seat is recorded.
 */
final class Seats {
    private final Dossier dossier;
    private final List<Membership> seats;

    private Seats(Dossier dossier, List<Membership> seats) {
        this.dossier = dossier;
        this.seats = seats;
    }

    static Seats of(Dossier dossier, Ref<Coalition> coalition) {
        boolean recorded = !dossier.get(coalition).members().isEmpty();
        return new Seats(
                dossier,
                dossier.all(Coalition.KIND).stream()
                        .filter(other -> recorded && Wholes.related(dossier, coalition, other.id(), Coalition::partOf))
                        .flatMap(other -> other.members().stream())
                        .collect(ImmutableList.toImmutableList()));
    }

    boolean mayHold(Ref<Party> party) {
        Optional<Stance> stance = dossier.get(party).stance();
        return seats.isEmpty()
                || seats.stream()
                        .anyMatch(seat -> seat.party()
                                .map(member -> Wholes.related(dossier, member, party, Party::partOf))
                                .orElseGet(() -> mayBe(seat.stance(), stance)));
    }

    boolean mayHold(Stance stance) {
        return seats.isEmpty() || seats.stream().anyMatch(seat -> mayBe(side(seat), Optional.of(stance)));
    }

    private Optional<Stance> side(Membership seat) {
        return seat.stance().or(() -> seat.party().map(dossier::get).flatMap(Party::stance));
    }

    private static boolean mayBe(Optional<Stance> one, Optional<Stance> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** Returns how many seats are recorded. */
    int size() {
        return seats.size();
    }

    /** Returns how many people hold them: a seat is at least one person unless a number is told. */
    Optional<Count> people() {
        return Numbers.sum(seats.stream().map(seat -> seat.number().orElse(Count.atLeast(1))));
    }
}
