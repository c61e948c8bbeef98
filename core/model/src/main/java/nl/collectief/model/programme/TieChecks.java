package nl.collectief.model.programme;

import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Tie;
import nl.collectief.model.coalition.TieEnd;
import nl.collectief.model.coalition.TieScore;
import nl.collectief.model.party.Party;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Place;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Label;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Conversation;

/** Ties that cannot be as they are told; whether their time fits their coalition is for {@link TimeChecks}. */
final class TieChecks {
    private static final Range<Integer> SCALE = Range.closed(1, 5);
    private static final Remark TO_ANOTHER =
            Remark.warning("tie-to-another", "verbeter een van beide einden", "correct one of the two ends");
    private static final Remark OF_MEMBERS = Remark.warning(
            "tie-of-members",
            "leg de zetel vast, of verbeter het einde of de coalitie",
            "record the seat, or correct the end or the coalition");
    private static final Remark BY_ITS_SURVEY = Remark.warning(
            "tie-measured-in-time",
            "verbeter de tijd van de band, of de verwijzing naar de vragenlijst",
            "correct the time of the tie, or the reference to the survey");
    private static final Remark ON_SCALE = Remark.warning(
            "tie-score-on-scale",
            "verbeter de score; heeft het onderdeel een andere schaal, voeg dan een eigen term toe",
            "correct the score; if the item has another scale, add a term of your own");
    private static final Remark ITEM_ONCE =
            Remark.warning("tie-item-once", "verwijder een van beide scores", "remove one of the two scores");
    private static final Remark TOLD_ONCE = Remark.warning(
            "tie-told-once",
            "verbeter een van beide, of verwijder de dubbele",
            "correct one of the two, or remove the double");

    private TieChecks() {}

    /** What makes two ties of one survey the same. */
    private record Same(
            Ref<Conversation> survey,
            Optional<Ref<Coalition>> coalition,
            Code kind,
            boolean directed,
            List<Ref<Party>> ends,
            Optional<Span> when) {}

    static void check(Dossier dossier, Consumer<Finding> sink) {
        Map<Ref<Coalition>, List<Tie>> within = new TreeMap<>();
        Map<Same, Tie> told = new HashMap<>();
        for (Tie tie : dossier.all(Tie.KIND)) {
            if (tie.from().party().isPresent()
                    && tie.from().party().equals(tie.to().party())) {
                sink.accept(TO_ANOTHER.at(
                        Place.of(tie.id(), "/to/party"),
                        tie.to().party().get().id(),
                        "deze band gaat van een partij naar dezelfde partij",
                        "this tie goes from a party to the same party"));
            }
            tie.coalition()
                    .ifPresent(coalition -> within.computeIfAbsent(coalition, none -> new ArrayList<>())
                            .add(tie));
            measured(dossier, tie, sink);
            scored(tie, sink);
            toldOnce(tie, told, sink);
        }
        Seating seating = new Seating(dossier);
        within.forEach((coalition, ties) -> {
            Seats seats = seating.of(coalition);
            for (Tie tie : ties) {
                ofMember(tie, "/from", tie.from(), seats, dossier, sink);
                ofMember(tie, "/to", tie.to(), seats, dossier, sink);
            }
        });
    }

    private static void ofMember(
            Tie tie, String pointer, TieEnd end, Seats seats, Dossier dossier, Consumer<Finding> sink) {
        boolean member = end.party().map(seats::mayHold).orElse(true)
                && end.stance().map(seats::mayHold).orElse(true);
        if (!member) {
            Label name = end.party()
                    .map(dossier::name)
                    .orElseGet(() -> end.stance().orElseThrow().label());
            Label coalition = dossier.name(tie.coalition().orElseThrow());
            sink.accept(OF_MEMBERS.at(
                    Place.of(tie.id(), pointer),
                    end.party()
                            .map(Ref::id)
                            .orElseGet(() -> end.stance().orElseThrow().code()),
                    name.nl() + " heeft geen zetel in \"" + coalition.nl() + "\"",
                    name.en() + " has no seat in \"" + coalition.en() + "\""));
        }
    }

    /** A survey may ask after what was; it cannot measure what comes after it. */
    private static void measured(Dossier dossier, Tie tie, Consumer<Finding> sink) {
        Optional<Span> survey = tie.measuredIn().flatMap(of -> dossier.get(of).when());
        if (survey.isPresent()
                && tie.when().filter(survey.get()::certainlyBefore).isPresent()) {
            sink.accept(BY_ITS_SURVEY.at(
                    Place.of(tie.id(), "/when"),
                    tie.when().orElseThrow(),
                    "deze band is van na de vragenlijst die haar mat ("
                            + survey.get().label().nl() + ")",
                    "this tie is of after the survey that measured it ("
                            + survey.get().label().en() + ")"));
        }
    }

    private static void scored(Tie tie, Consumer<Finding> sink) {
        Map<Code, Integer> first = new HashMap<>();
        for (int i = 0; i < tie.scores().size(); i++) {
            TieScore score = tie.scores().get(i);
            Place place = Place.of(tie.id(), "/scores/" + i + "/score");
            if (score.item().isBuiltIn() && !SCALE.contains(score.score())) {
                sink.accept(ON_SCALE.at(
                        place,
                        score.score(),
                        "een score ligt tussen " + SCALE.lowerEndpoint() + " en " + SCALE.upperEndpoint(),
                        "a score lies between " + SCALE.lowerEndpoint() + " and " + SCALE.upperEndpoint()));
            }
            Integer before = first.putIfAbsent(score.item(), score.score());
            if (before != null && before.intValue() != score.score()) {
                sink.accept(ITEM_ONCE.at(
                        place,
                        score.score(),
                        "dit onderdeel kreeg ook al een andere score: " + before,
                        "this item was given another score as well: " + before));
            }
        }
    }

    /** Only between parties: people of a stance are not told apart, so that theirs may be other ties. */
    private static void toldOnce(Tie tie, Map<Same, Tie> told, Consumer<Finding> sink) {
        if (tie.measuredIn().isEmpty()
                || tie.strength().isEmpty()
                || tie.from().party().isEmpty()
                || tie.to().party().isEmpty()) {
            return;
        }
        List<Ref<Party>> ends =
                List.of(tie.from().party().get(), tie.to().party().get());
        Same same = new Same(
                tie.measuredIn().get(),
                tie.coalition(),
                tie.kind(),
                tie.directed(),
                tie.directed() ? ends : ends.stream().sorted().toList(),
                tie.when());
        Tie other = told.putIfAbsent(same, tie);
        if (other != null && !other.strength().equals(tie.strength())) {
            sink.accept(TOLD_ONCE.at(
                    Place.of(tie.id(), "/strength"),
                    tie.strength().get(),
                    "dezelfde band uit dezelfde vragenlijst heeft ook een andere sterkte: "
                            + other.strength().orElseThrow(),
                    "the same tie of the same survey has another strength as well: "
                            + other.strength().orElseThrow()));
        }
    }
}
