package nl.collectief.model.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.party.Participation;
import nl.collectief.model.party.ParticipationRung;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Ref;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Span;

/** Who takes part in something, by stance: their own, else that of the party they come from. */
final class Voices {
    private Voices() {}

    /** Returns the stances of those who organise an activity or have a part in it; those not recorded are left out. */
    static Stream<Stance> of(Dossier dossier, Activity activity) {
        return Stream.of(
                        activity.organisers().stream().map(holder -> Optional.of(holder.stance())),
                        activity.partners().stream().map(partner -> stance(dossier, partner.stance(), partner.party())),
                        withSay(activity.participation()).map(part -> Optional.of(part.stance())))
                .flatMap(stances -> stances)
                .flatMap(Optional::stream);
    }

    /** Returns the stances of those who sit in a coalition; those not recorded are left out. */
    static Stream<Stance> of(Dossier dossier, Coalition coalition) {
        return seated(coalition).stream().flatMap(member -> stance(dossier, member.stance(), member.party()).stream());
    }

    /** Returns who sits in a coalition as far as its record goes: not those wished for, nor those who left before its end. */
    static List<Membership> seated(Coalition coalition) {
        Optional<PartialDate> end = coalition.period().flatMap(Span::until);
        return coalition.members().stream()
                .filter(Membership::isTaken)
                .filter(member -> member.period()
                        .flatMap(Span::until)
                        .filter(left -> end.isEmpty() || left.certainlyBefore(end.get()))
                        .isEmpty())
                .toList();
    }

    /** Returns the participation of those who are not merely told what others do. */
    static Stream<Participation> withSay(List<Participation> participation) {
        return participation.stream()
                .filter(part -> part.rung()
                        .filter(rung -> rung == ParticipationRung.INFORMING)
                        .isEmpty());
    }

    static boolean any(Stream<Stance> stances) {
        return stances.anyMatch(Stance::isVoice);
    }

    static boolean any(Set<Stance> stances) {
        return any(stances.stream());
    }

    static Optional<Stance> stance(Dossier dossier, Optional<Stance> own, Optional<Ref<Party>> party) {
        return own.or(() -> party.flatMap(dossier::find).flatMap(Party::stance));
    }
}
