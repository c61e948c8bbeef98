package nl.collectief.model.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.collectief.model.activity.Assessment;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.activity.Session;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.FamilyCase;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.Checklist;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Place;
import nl.collectief.model.record.Publication;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Severity;
import nl.collectief.model.record.Source;
import nl.collectief.model.text.Label;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Consent;
import nl.collectief.model.voice.Story;

/**
 * Records that gainsay each other without making a dossier impossible: a warning for each, none is corrected. What dates
 * leave open is no contradiction, but with consent what is not sure is told as well.
 */
final class Contradictions {
    private static final List<BiConsumer<Dossier, Consumer<Finding>>> RULES = ImmutableList.of(
            Contradictions::seatWithinCoalition,
            Contradictions::sessionWithinCase,
            Contradictions::consentAtPublication,
            Contradictions::consentStands,
            Contradictions::withdrawnAfterGiven,
            Contradictions::attendedIfHeld,
            Contradictions::assessedItemExists);

    private Contradictions() {}

    static void check(Dossier dossier, Consumer<Finding> sink) {
        RULES.forEach(rule -> rule.accept(dossier, sink));
    }

    private static void seatWithinCoalition(Dossier dossier, Consumer<Finding> sink) {
        for (Coalition coalition : dossier.all(Coalition.KIND)) {
            for (int i = 0; i < coalition.members().size(); i++) {
                Optional<Span> seat = coalition.members().get(i).period();
                if (seat.isPresent()
                        && coalition.period().isPresent()
                        && Times.leaves(seat.get(), coalition.period().get())) {
                    sink.accept(warning(
                            "seat-within-coalition",
                            Place.of(coalition.id(), "/members/" + i + "/period"),
                            seat.get().toString(),
                            Label.of(
                                    "deze zetel (" + seat.get().label().nl() + ") valt buiten de tijd van de coalitie ("
                                            + coalition.period().get().label().nl() + ")",
                                    "this seat (" + seat.get().label().en() + ") lies outside the coalition's time ("
                                            + coalition.period().get().label().en() + ")"),
                            Label.of(
                                    "verbeter de periode van de zetel of die van de coalitie",
                                    "correct the period of the seat or that of the coalition")));
                }
            }
        }
    }

    private static void sessionWithinCase(Dossier dossier, Consumer<Finding> sink) {
        for (FamilyCase family : dossier.all(FamilyCase.KIND)) {
            for (Ref<Session> discussed : ImmutableSortedSet.copyOf(family.discussedIn())) {
                Optional<Span> when = dossier.get(discussed).when();
                if (when.isPresent()
                        && family.period().isPresent()
                        && !when.get().mayOverlap(family.period().get())) {
                    sink.accept(warning(
                            "session-within-case",
                            Place.of(family.id(), "/discussedIn"),
                            discussed.id(),
                            Label.of(
                                    "deze bijeenkomst (" + when.get().label().nl()
                                            + ") valt buiten de tijd van de casus ("
                                            + family.period().get().label().nl() + ")",
                                    "this session (" + when.get().label().en() + ") lies outside the time of the case ("
                                            + family.period().get().label().en() + ")"),
                            Label.of(
                                    "verbeter de verwijzing, de datum of de periode van de casus",
                                    "correct the reference, the date or the period of the case")));
                }
            }
        }
    }

    private static void consentAtPublication(Dossier dossier, Consumer<Finding> sink) {
        for (Story story : dossier.all(Story.KIND)) {
            story.consent()
                    .ifPresent(consent -> documents(story)
                            .forEach(document -> dossier.get(document)
                                    .published()
                                    .ifPresent(published ->
                                            consentAt(story, consent, document, published, dossier, sink))));
        }
    }

    private static ImmutableSet<Ref<Publication>> documents(Entry record) {
        return record.sources().stream().map(Source::document).collect(ImmutableSet.toImmutableSet());
    }

    private static void consentAt(
            Story story,
            Consent consent,
            Ref<Publication> document,
            PartialDate published,
            Dossier dossier,
            Consumer<Finding> sink) {
        Label name = dossier.name(document);
        String nl = " het verschijnen van \"" + name.nl() + "\" ("
                + published.label().nl() + ")";
        String en = " \"" + name.en() + "\" came out (" + published.label().en() + ")";
        Label remedy = Label.of(
                "vraag het na; laat het verhaal weg zolang niet vaststaat dat het mocht",
                "ask; leave the story out as long as it is not certain that it was allowed");
        if (!consent.given().certainlyBefore(published)) {
            boolean surely = published.certainlyBefore(consent.given());
            sink.accept(warning(
                    "consent-at-publication",
                    Place.of(story.id(), "/consent/given"),
                    consent.given().toString(),
                    Label.of(
                            "de toestemming is " + (surely ? "gegeven na" : "niet zeker gegeven voor") + nl,
                            "the consent was " + (surely ? "given after" : "not surely given before") + en),
                    remedy));
        }
        consent.withdrawn()
                .filter(withdrawn -> !published.certainlyBefore(withdrawn))
                .ifPresent(withdrawn -> sink.accept(warning(
                        "consent-at-publication",
                        Place.of(story.id(), "/consent/withdrawn"),
                        withdrawn.toString(),
                        Label.of(
                                "de toestemming was of kan zijn ingetrokken voor" + nl,
                                "the consent was or may have been withdrawn before" + en),
                        remedy)));
    }

    private static void consentStands(Dossier dossier, Consumer<Finding> sink) {
        for (Story story : dossier.all(Story.KIND)) {
            story.consent()
                    .flatMap(Consent::withdrawn)
                    .ifPresent(withdrawn -> sink.accept(warning(
                            "consent-withdrawn",
                            Place.of(story.id(), "/consent/withdrawn"),
                            withdrawn.toString(),
                            Label.of(
                                    "de toestemming voor dit verhaal is ingetrokken ("
                                            + withdrawn.label().nl() + ")",
                                    "the consent to this story was withdrawn ("
                                            + withdrawn.label().en() + ")"),
                            Label.of(
                                    "gebruik het verhaal nergens meer, en verwijder het als bewaren niet hoeft",
                                    "use the story nowhere any more, and remove it unless it must be kept"))));
        }
    }

    private static void withdrawnAfterGiven(Dossier dossier, Consumer<Finding> sink) {
        for (Story story : dossier.all(Story.KIND)) {
            Optional<PartialDate> given = story.consent().map(Consent::given);
            Optional<PartialDate> withdrawn = story.consent().flatMap(Consent::withdrawn);
            if (Times.before(withdrawn, given)) {
                sink.accept(warning(
                        "withdrawn-after-given",
                        Place.of(story.id(), "/consent/withdrawn"),
                        withdrawn.get().toString(),
                        Label.of(
                                "de toestemming is ingetrokken ("
                                        + withdrawn.get().label().nl()
                                        + ") voordat ze gegeven was ("
                                        + given.get().label().nl() + ")",
                                "the consent was withdrawn ("
                                        + withdrawn.get().label().en() + ") before it was given ("
                                        + given.get().label().en() + ")"),
                        Label.of(
                                "verbeter een van beide data; is er na het intrekken opnieuw toestemming gegeven, leg dan"
                                        + " alleen die vast",
                                "correct one of the dates; if consent was given anew after it was withdrawn, record that"
                                        + " one only")));
            }
        }
    }

    private static void attendedIfHeld(Dossier dossier, Consumer<Finding> sink) {
        for (Session session : dossier.all(Session.KIND)) {
            for (int i = 0; session.held().isZero() && i < session.attendance().size(); i++) {
                Count people = session.attendance().get(i).count();
                if (people.atLeast() > 0) {
                    sink.accept(warning(
                            "attended-if-held",
                            Place.of(session.id(), "/attendance/" + i + "/count"),
                            people.toString(),
                            Label.of(
                                    "er waren mensen (" + people.label().nl()
                                            + "), en er is geen enkele bijeenkomst gehouden",
                                    "there were people (" + people.label().en() + "), and not one meeting was held"),
                            Label.of(
                                    "verbeter \"held\", of verwijder wie er was",
                                    "correct \"held\", or remove who was there")));
                }
            }
        }
    }

    private static void assessedItemExists(Dossier dossier, Consumer<Finding> sink) {
        dossier.all(Checklist.KIND)
                .forEach(list -> assessedItemExists(
                        list.id(), list.assessments(), list.items().size(), sink));
        dossier.all(Plan.KIND).forEach(plan -> assessedItemExists(plan.id(), plan.assessments(), 0, sink));
    }

    private static void assessedItemExists(
            Ref<?> record, List<Assessment> assessments, int items, Consumer<Finding> sink) {
        for (int i = 0; i < assessments.size(); i++) {
            Place place = Place.of(record, "/assessments/" + i + "/item");
            assessments
                    .get(i)
                    .item()
                    .filter(item -> item > items)
                    .ifPresent(item -> sink.accept(warning(
                            "assessed-item-exists",
                            place,
                            item.toString(),
                            Label.of(
                                    "er is geen punt " + item + ": het zijn er " + items,
                                    "there is no item " + item + ": there are " + items),
                            Label.of(
                                    "verbeter het nummer van het punt, of voeg het punt toe",
                                    "correct the number of the item, or add the item"))));
        }
    }

    private static Finding warning(String rule, Place place, String value, Label message, Label remedy) {
        return new Finding(rule, Severity.WARNING, place, value, message, remedy);
    }
}
