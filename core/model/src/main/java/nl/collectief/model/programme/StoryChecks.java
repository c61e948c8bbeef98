package nl.collectief.model.programme;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Place;
import nl.collectief.model.record.Progress;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Label;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Consent;
import nl.collectief.model.voice.Conversation;
import nl.collectief.model.voice.Insight;
import nl.collectief.model.voice.Signal;
import nl.collectief.model.voice.Story;

/** Whether what was told was heard at all, and whether its tellers could and did allow what was done with it. */
final class StoryChecks {
    private static final Remark HEARD = Remark.warning(
            "planned-not-heard",
            "leg vast dat het is gevoerd, of verbeter wat eruit zou komen",
            "record that it took place, or correct what is to come of it");
    private static final Remark BY_GUARDIAN = Remark.warning(
            "minor-by-guardian",
            "vraag het na; laat het verhaal weg zolang niet vaststaat dat het mag",
            "ask; leave the story out as long as it is not certain that it is allowed");
    private static final Remark CHOSEN = Remark.warning(
            "chosen-with-consent",
            "verbeter een van beide data, of vraag het na",
            "correct one of the two dates, or ask");
    private static final Remark TOLD_FIRST = Remark.warning(
            "consent-after-telling",
            "verbeter een van beide data, of vraag het na: niemand stemt in met wat nog niet verteld is",
            "correct one of the two dates, or ask: nobody consents to what has not been told yet");
    private static final Remark CHILD = Remark.warning(
            "child-is-minor",
            "verbeter de positie, of leg vast dat de verteller minderjarig is",
            "correct the stance, or record that the teller is a minor");

    private StoryChecks() {}

    static void check(Dossier dossier, Consumer<Finding> sink) {
        planned(dossier, sink);
        for (Story story : dossier.all(Story.KIND)) {
            if (story.teller() == Stance.CHILD
                    && story.minor().filter(minor -> !minor).isPresent()) {
                sink.accept(CHILD.at(
                        Place.of(story.id(), "/minor"),
                        "",
                        "een kind is minderjarig, en hier staat van niet",
                        "a child is a minor, and here it is told not to be"));
            }
            story.consent().ifPresent(consent -> check(story, consent, sink));
            story.consent().ifPresent(consent -> toldFirst(dossier, story, consent, sink));
        }
    }

    private static void check(Story story, Consent consent, Consumer<Finding> sink) {
        if (story.isOfMinor() && !consent.byGuardian().orElse(false)) {
            sink.accept(BY_GUARDIAN.at(
                    Place.of(story.id(), "/consent/byGuardian"),
                    "",
                    "de verteller is minderjarig, en dat een ouder of voogd toestemde is niet vastgelegd",
                    "the teller is a minor, and that a parent or guardian consented is not recorded"));
        }
        for (int i = 0; i < story.selections().size(); i++) {
            Optional<PartialDate> chosen = story.selections().get(i).when();
            Place place = Place.of(story.id(), "/selections/" + i + "/when");
            if (Times.before(chosen, Optional.of(consent.given()))) {
                sink.accept(chosen(
                        place,
                        chosen.orElseThrow(),
                        "voordat de toestemming gegeven was",
                        "before consent was given",
                        consent.given()));
            }
            if (Times.before(consent.withdrawn(), chosen)) {
                sink.accept(chosen(
                        place,
                        chosen.orElseThrow(),
                        "nadat de toestemming was ingetrokken",
                        "after consent was withdrawn",
                        consent.withdrawn().orElseThrow()));
            }
        }
    }

    private static void toldFirst(Dossier dossier, Story story, Consent consent, Consumer<Finding> sink) {
        Optional<Span> told = story.heardIn().flatMap(in -> dossier.get(in).when());
        if (Times.before(Optional.of(consent.given()), told.flatMap(Span::from))) {
            Label when = told.orElseThrow().label();
            sink.accept(TOLD_FIRST.at(
                    Place.of(story.id(), "/consent/given"),
                    consent.given(),
                    "toestemming van voordat dit verhaal verteld werd (" + when.nl() + ")",
                    "consent from before this story was told (" + when.en() + ")"));
        }
    }

    private static Finding chosen(Place place, PartialDate chosen, String nl, String en, PartialDate consent) {
        return CHOSEN.at(
                place,
                chosen,
                "dit verhaal is gekozen " + nl + " (" + consent.label().nl() + ")",
                "this story was chosen " + en + " (" + consent.label().en() + ")");
    }

    /** Whom one means to hear may be told beforehand; numbers, scores and what was said may not. */
    private static void planned(Dossier dossier, Consumer<Finding> sink) {
        Map<Ref<Conversation>, Entry> heard = new HashMap<>();
        dossier.all(Signal.KIND).forEach(signal -> signal.heardIn().forEach(in -> heard.putIfAbsent(in, signal)));
        dossier.all(Insight.KIND)
                .forEach(insight -> insight.conversations().forEach(in -> heard.putIfAbsent(in, insight)));
        dossier.all(Story.KIND).forEach(story -> story.heardIn().ifPresent(in -> heard.putIfAbsent(in, story)));
        for (Conversation conversation : dossier.all(Conversation.KIND)) {
            Optional<Entry> said = Optional.ofNullable(heard.get(conversation.id()));
            Optional<Label> recorded = said.map(record -> told(dossier, record)).or(() -> numbers(conversation));
            if (conversation.state().filter(Progress.PLANNED::equals).isPresent() && recorded.isPresent()) {
                Label from = recorded.get();
                sink.accept(HEARD.at(
                        Place.of(conversation.id(), "/state"),
                        Progress.PLANNED.code(),
                        "dit gesprek moet nog komen, maar vastgelegd is al: " + from.nl(),
                        "this conversation is still to come, but recorded already is: " + from.en()));
            }
        }
    }

    /** Not a word of a story: whether it may be told is not known here. */
    private static Label told(Dossier dossier, Entry record) {
        if (record instanceof Story) {
            return Label.of(
                    "een verhaal (" + record.ref().id() + ")",
                    "a story (" + record.ref().id() + ")");
        }
        Label name = dossier.name(record.ref());
        return Label.of("\"" + name.nl() + "\"", "\"" + name.en() + "\"");
    }

    private static Optional<Label> numbers(Conversation conversation) {
        if (!conversation.voices().isEmpty()) {
            return Optional.of(Label.of("hoeveel mensen er waren", "how many people were there"));
        }
        return conversation.scores().isEmpty()
                ? Optional.empty()
                : Optional.of(Label.of("welke scores er gegeven zijn", "which scores were given"));
    }
}
