package nl.collectief.model.programme;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import nl.collectief.model.coalition.CaseWorker;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.FamilyCase;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.party.Party;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Place;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Label;
import nl.collectief.model.time.Span;

/** Who sits in a coalition, signed its agreements and works on its cases; of cases nothing is repeated. */
final class MembershipChecks {
    private static final Remark MEMBER_ONCE = Remark.warning(
            "member-once",
            "verwijder de dubbele zetel, of leg vast waarin zij verschillen",
            "remove the double seat, or record in what they differ");
    private static final Remark SIGNED_BY_MEMBERS = Remark.warning(
            "agreement-of-members",
            "leg de zetel vast, of verbeter wie het afsprak",
            "record the seat, or correct who agreed to it");
    private static final Remark WORKER_ONCE = Remark.note(
            "worker-once",
            "verwijder de dubbele, of leg de expertise van elk vast",
            "remove the double, or record the expertise of each");
    private static final Remark WORKER_OF_COALITION = Remark.note(
            "worker-of-coalition",
            "leg de zetel vast, of laat het zo als wie meewerkt geen lid hoeft te zijn",
            "record the seat, or leave it if those who help need not be members");
    private static final Remark CLOSED_ENDS = Remark.warning(
            "closed-case-ends",
            "leg vast tot wanneer eraan is gewerkt, of laat de reden van afsluiten weg",
            "record until when it was worked on, or leave out why it was closed");

    private MembershipChecks() {}

    static void check(Dossier dossier, Consumer<Finding> sink) {
        Seating seating = new Seating(dossier);
        for (Coalition coalition : dossier.all(Coalition.KIND)) {
            List<Membership> members = coalition.members();
            twice(
                    members,
                    MembershipChecks::seat,
                    Membership::period,
                    i -> sink.accept(MEMBER_ONCE.at(
                            Place.of(coalition.id(), "/members/" + i),
                            members.get(i).party().orElseThrow().id(),
                            "deze partij heeft tegelijk nog een zetel, waarvan deze in niets verschilt",
                            "this party has another seat at the same time, from which this one does not differ")));
            signed(dossier, coalition, seating, sink);
        }
        Map<Ref<Coalition>, List<FamilyCase>> taken = new TreeMap<>();
        for (FamilyCase family : dossier.all(FamilyCase.KIND)) {
            check(family, sink);
            family.coalition()
                    .ifPresent(by ->
                            taken.computeIfAbsent(by, none -> new ArrayList<>()).add(family));
        }
        taken.forEach((coalition, families) -> {
            Seats seats = seating.of(coalition);
            families.forEach(family -> workers(family, seats, sink));
        });
    }

    private static void signed(Dossier dossier, Coalition coalition, Seating seating, Consumer<Finding> sink) {
        if (coalition.agreements().isEmpty()) {
            return;
        }
        Seats seats = seating.of(coalition.id());
        for (int i = 0; i < coalition.agreements().size(); i++) {
            for (Ref<Party> party :
                    ImmutableSortedSet.copyOf(coalition.agreements().get(i).parties())) {
                if (!seats.mayHold(party)) {
                    Label name = dossier.name(party);
                    sink.accept(SIGNED_BY_MEMBERS.at(
                            Place.of(coalition.id(), "/agreements/" + i + "/parties"),
                            party.id(),
                            name.nl() + " heeft hierin geen zetel",
                            name.en() + " has no seat in it"));
                }
            }
        }
    }

    private static void check(FamilyCase family, Consumer<Finding> sink) {
        twice(
                family.workers(),
                MembershipChecks::worker,
                CaseWorker::period,
                i -> sink.accept(
                        WORKER_ONCE.at(
                                Place.of(family.id(), "/workers/" + i),
                                "",
                                "uit deze partij werkt tegelijk nog iemand mee; niet vast te stellen is of het dezelfde is",
                                "somebody else of this party works on it at the same time; whether it is the same cannot be told")));
        if (family.closed().isPresent()
                && family.period().filter(period -> period.until().isEmpty()).isPresent()) {
            sink.accept(CLOSED_ENDS.at(
                    Place.of(family.id(), "/period"),
                    "",
                    "deze casus is afgesloten, en zijn tijd heeft geen einde",
                    "this case was closed, and its time has no end"));
        }
    }

    private static void workers(FamilyCase family, Seats seats, Consumer<Finding> sink) {
        List<CaseWorker> workers = family.workers();
        for (int i = 0; i < workers.size(); i++) {
            if (workers.get(i).party().filter(party -> !seats.mayHold(party)).isPresent()) {
                sink.accept(WORKER_OF_COALITION.at(
                        Place.of(family.id(), "/workers/" + i),
                        "",
                        "deze partij heeft geen zetel in de coalitie van de casus",
                        "this party has no seat in the coalition of the case"));
            }
        }
    }

    /** Takes the place of each that is the same as one before it and was there at the same time. */
    private static <T> void twice(
            List<T> all, Function<T, Optional<?>> what, Function<T, Optional<Span>> period, IntConsumer taker) {
        Map<Object, List<Optional<Span>>> before = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Optional<?> same = what.apply(all.get(i));
            if (same.isPresent()) {
                Optional<Span> time = period.apply(all.get(i));
                List<Optional<Span>> others = before.computeIfAbsent(same.get(), none -> new ArrayList<>());
                if (others.stream().anyMatch(other -> Times.together(time, other))) {
                    taker.accept(i);
                }
                others.add(time);
            }
        }
    }

    /** One party may have two seats that differ in anything but how many people take them. */
    private static Optional<Membership> seat(Membership seat) {
        return Optional.of(seat)
                .filter(taken -> taken.isTaken() && taken.party().isPresent())
                .map(taken -> taken.toBuilder()
                        .period(Optional.empty())
                        .number(Optional.empty())
                        .state(Optional.empty())
                        .build());
    }

    private static Optional<CaseWorker> worker(CaseWorker worker) {
        return Optional.of(worker)
                .filter(one -> one.party().isPresent())
                .map(one -> one.toBuilder().period(Optional.empty()).build());
    }
}
