package nl.collectief.model.programme;

import java.util.Optional;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.activity.Session;
import nl.collectief.model.activity.StageChange;
import nl.collectief.model.coalition.FamilyCase;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Place;
import nl.collectief.model.time.PartialDate;

/** What no shape tells and must hold for one record all the same, lest there is no dossier. */
final class RecordChecks {
    private final Draft draft;
    private final int occurrence;

    RecordChecks(Draft draft, int occurrence) {
        this.draft = draft;
        this.occurrence = occurrence;
    }

    void check(Entry record) {
        if (record instanceof Session session) {
            checkTime(session);
        } else if (record instanceof FamilyCase family) {
            checkPseudonym(family);
        }
    }

    /** A case tells nothing of a family, neither by its id nor by the place in a document that it rests on. */
    private void checkPseudonym(FamilyCase family) {
        if (!FamilyCase.isPseudonym(family.id().id())) {
            draft.error(
                    "case-pseudonym",
                    new Place(family.id(), "/id", occurrence),
                    "",
                    "het kenmerk van een casus is \"c-\" met 6 tot 16 cijfers of letters a tot en met f, en geen woord",
                    "the id of a case is \"c-\" with 6 to 16 digits or letters a to f, and no word",
                    "geef de casus een willekeurig kenmerk, zoals c-4f09a2",
                    "give the case an id by chance, such as c-4f09a2");
        }
        if (!family.sources().isEmpty()) {
            draft.error(
                    "case-without-source",
                    new Place(family.id(), "/sources", occurrence),
                    "",
                    "een casus noemt geen bron: de vindplaats kan verraden om wie het gaat",
                    "a case names no source: the place in it may tell whom it is about",
                    "verwijder de bronnen van deze casus",
                    "remove the sources of this case");
        }
    }

    private void checkTime(Session session) {
        if (!(draft.read(session.activity()).orElse(null) instanceof Activity activity)
                || session.when().isEmpty()) {
            return;
        }
        Place place = new Place(session.id(), "/when", occurrence);
        begin(activity)
                .filter(begin -> session.when().get().latest().isPresent()
                        && session.when().get().latest().get().isBefore(begin.earliest()))
                .ifPresent(begin -> draft.error(
                        "session-within-activity",
                        place,
                        session.when().get().toString(),
                        "de bijeenkomst ligt voor het begin van de activiteit, "
                                + begin.label().nl(),
                        "the session lies before the activity begins, "
                                + begin.label().en(),
                        "verbeter de datum van de bijeenkomst of het begin van de activiteit",
                        "correct the date of the session or the beginning of the activity"));
        activity.period().flatMap(period -> period.until()).ifPresent(end -> {
            if (session.when().get().earliest().isPresent()
                    && session.when().get().earliest().get().isAfter(end.latest())) {
                draft.error(
                        "session-within-activity",
                        place,
                        session.when().get().toString(),
                        "de bijeenkomst ligt na het einde van de activiteit, "
                                + end.label().nl(),
                        "the session lies after the activity ends, "
                                + end.label().en(),
                        "verbeter de datum van de bijeenkomst of het einde van de activiteit",
                        "correct the date of the session or the end of the activity");
            }
        });
    }

    /** Returns from when an activity meets: its period, else its first stage past the idea. */
    private static Optional<PartialDate> begin(Activity activity) {
        return activity.period()
                .flatMap(period -> period.from())
                .or(() -> activity.stages().stream()
                        .filter(stage -> stage.stage().compareTo(ActivityStage.PILOT) >= 0)
                        .findFirst()
                        .flatMap(StageChange::since));
    }
}
