package nl.collectief.model.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final Set<Ref<Party>> parties = new HashSet<>();
    private final Set<Ref<Party>> wholes = new HashSet<>();
    private final Set<Optional<Stance>> nameless = new HashSet<>();
    private final Set<Optional<Stance>> sides = new HashSet<>();

    Seats(Dossier dossier, List<Membership> seats) {
        this.dossier = dossier;
        this.seats = seats;
        for (Membership seat : seats) {
            sides.add(seat.stance().or(() -> seat.party().map(dossier::get).flatMap(Party::stance)));
            if (seat.party().isEmpty()) {
                nameless.add(seat.stance());
            }
            seat.party().ifPresent(this::add);
        }
    }

    private void add(Ref<Party> party) {
        parties.add(party);
        Optional<Ref<Party>> next = Optional.of(party);
        while (next.isPresent() && wholes.add(next.get())) {
            next = dossier.get(next.get()).partOf();
        }
    }

    boolean mayHold(Ref<Party> party) {
        return seats.isEmpty()
                || wholes.contains(party)
                || Wholes.of(dossier, party, Party::partOf).stream().anyMatch(parties::contains)
                || mayBe(nameless, dossier.get(party).stance());
    }

    boolean mayHold(Stance stance) {
        return seats.isEmpty() || mayBe(sides, Optional.of(stance));
    }

    private static boolean mayBe(Set<Optional<Stance>> any, Optional<Stance> one) {
        return one.isEmpty() ? !any.isEmpty() : any.contains(one) || any.contains(Optional.empty());
    }

    /** Returns how many seats are recorded. */
    int size() {
        return seats.size();
    }

    /** Returns whether of every seat it is recorded, in whatever words, how many people take it. */
    boolean areCounted() {
        return seats.stream().allMatch(seat -> seat.number().isPresent());
    }

    /** Returns how many people hold them, at least one each unless a number is told; empty if more than can be meant. */
    Optional<Count> people() {
        return Numbers.sum(seats.stream().map(seat -> seat.number().orElse(Count.atLeast(1))));
    }
}
