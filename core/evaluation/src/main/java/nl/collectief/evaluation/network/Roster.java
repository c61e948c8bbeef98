package nl.collectief.evaluation.network;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.coalition.TieEnd;
import nl.collectief.model.party.Domain;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Ref;
import nl.collectief.model.time.Span;

/**
 * Who sits in a coalition at some time in a span, in the order of parties, then stances. A seat of which no time or state
 * is recorded is taken; one that only perhaps was taken in the span counts and is named.
 *
 * @param domains the members, each with the world it comes from: that of its first seat that says so, else of the party
 * @param perhaps those among them of which all seats only perhaps fall in the span
 * @param stances the stances that seats are taken from, of parties too
 * @param nameless how many seats have neither a party nor a stance
 */
record Roster(
        ImmutableMap<TieEnd, Optional<Domain>> domains,
        ImmutableSet<TieEnd> perhaps,
        ImmutableSet<Stance> stances,
        int nameless) {
    static final Comparator<TieEnd> ORDER = Comparator.<TieEnd, Boolean>comparing(
                    end -> end.party().isEmpty())
            .thenComparing(end -> end.party().map(Ref::id).orElse(""))
            .thenComparing(TieEnd::stance, Comparators.emptiesFirst(Comparator.<Stance>naturalOrder()));

    static Roster of(Dossier dossier, Coalition coalition, Optional<Span> when) {
        Map<TieEnd, Optional<Domain>> domains = new TreeMap<>(ORDER);
        ImmutableSet.Builder<TieEnd> sure = ImmutableSet.builder();
        ImmutableSet.Builder<Stance> stances = ImmutableSet.builder();
        int nameless = 0;
        for (Membership seat : seated(coalition, when)) {
            Optional<Party> party = seat.party().map(dossier::get);
            seat.stance().or(() -> party.flatMap(Party::stance)).ifPresent(stances::add);
            Optional<TieEnd> member = member(seat);
            if (member.isEmpty()) {
                nameless++;
                continue;
            }
            Optional<Domain> known = domains.getOrDefault(member.get(), Optional.empty());
            domains.put(member.get(), known.or(seat::domain));
            if (surely(seat.period(), when)) {
                sure.add(member.get());
            }
        }
        ImmutableSet<TieEnd> certain = sure.build();
        ImmutableMap.Builder<TieEnd, Optional<Domain>> members = ImmutableMap.builder();
        ImmutableSet.Builder<TieEnd> perhaps = ImmutableSet.builder();
        domains.forEach((member, domain) -> {
            members.put(member, domain.or(() -> member.party().map(dossier::get).flatMap(Party::domain)));
            if (!certain.contains(member)) {
                perhaps.add(member);
            }
        });
        return new Roster(members.buildOrThrow(), perhaps.build(), stances.build(), nameless);
    }

    /** The seats that are taken, or perhaps are, at some time in a span; those wished for or asked are not. */
    static List<Membership> seated(Coalition coalition, Optional<Span> when) {
        List<Membership> seated = new ArrayList<>();
        for (Membership seat : coalition.members()) {
            if (seat.isTaken() && perhaps(seat.period(), when)) {
                seated.add(seat);
            }
        }
        return seated;
    }

    /** The member a seat is of: the party, else the stance; empty if it says neither. */
    static Optional<TieEnd> member(Membership seat) {
        return seat.party()
                .map(party -> TieEnd.builder().party(party).build())
                .or(() -> seat.stance()
                        .map(stance -> TieEnd.builder().stance(stance).build()));
    }

    /** Whether something can have held at some time in a span; without a time it did. */
    static boolean perhaps(Optional<Span> held, Optional<Span> when) {
        return held.isEmpty() || when.isEmpty() || held.get().mayOverlap(when.get());
    }

    static boolean surely(Optional<Span> held, Optional<Span> when) {
        return held.isEmpty() || when.isEmpty() || held.get().certainlyOverlaps(when.get());
    }

    ImmutableSet<TieEnd> members() {
        return domains.keySet();
    }

    Optional<Domain> domain(TieEnd member) {
        return domains.getOrDefault(member, Optional.empty());
    }

    /** Returns whether an end of a tie is a member, or people of a stance that a seat is taken from. */
    boolean knows(TieEnd end) {
        return domains.containsKey(end)
                || end.stance().filter(stances::contains).isPresent();
    }

    /** Returns this roster with the ends of ties that {@link #knows it knows} as members of their own. */
    Roster with(Set<TieEnd> ends) {
        Map<TieEnd, Optional<Domain>> all = new TreeMap<>(ORDER);
        ends.stream().filter(this::knows).forEach(end -> all.put(end, Optional.empty()));
        all.putAll(domains);
        return new Roster(ImmutableMap.copyOf(all), perhaps, stances, nameless);
    }

    /** Returns this roster with these members only. */
    Roster only(Set<TieEnd> members) {
        return new Roster(
                ImmutableMap.copyOf(Maps.filterKeys(domains, members::contains)),
                perhaps.stream().filter(members::contains).collect(ImmutableSet.toImmutableSet()),
                stances,
                nameless);
    }
}
