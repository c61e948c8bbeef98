package nl.collectief.evaluation;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.OwnershipStage;
import nl.collectief.model.figure.Better;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.figure.RatioKind;
import nl.collectief.model.party.Party;
import nl.collectief.model.principle.GuidingPrinciple;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Label;

/** The metrics over activities. */
final class ActivityMetrics {
    private static final Set<Breakdown> BREAKDOWNS = ImmutableSet.of(
            Breakdown.ACTIVITY,
            Breakdown.AREA,
            Breakdown.WIJK,
            Breakdown.FORM,
            Breakdown.KIND,
            Breakdown.STAGE,
            Breakdown.OWNERSHIP);
    private static final Label IN_PERIOD = Label.of(
            " Een activiteit telt als zij in de periode liep: een open einde loopt door; een activiteit zonder tijd liep zolang"
                    + " het programma loopt, en staat erbij.",
            " An activity counts if it ran in the period: an open end runs on; an activity without a time ran as long as its"
                    + " programme did, and is named.");

    private static final Count ONE = Count.exact(1);
    private static final Ratio IN = Ratio.share(1, 1);
    private static final Ratio NOT_IN = Ratio.share(0, 1);

    private ActivityMetrics() {}

    static Metric activities() {
        return metric("activities")
                .name(Label.of("activiteiten", "activities"))
                .question(Label.of("Hoeveel activiteiten waren er?", "How many activities were there?"))
                .formula(inPeriod(
                        "Aantal activiteiten die geen onderdeel van een andere zijn.",
                        "Number of activities that are part of no other."))
                .unit(Label.of("activiteiten", "activities"))
                .direction(Better.NONE)
                .dimension(Dimension.ADOPTION)
                .empty(Accumulation.total())
                .counts(Activity.KIND, (activity, frame) -> whole(activity).map(whole -> one(whole, frame)))
                .build();
    }

    static Metric withParts() {
        return metric("activities-with-parts")
                .name(Label.of("activiteiten en onderdelen", "activities and parts"))
                .question(Label.of(
                        "Hoeveel activiteiten waren er, elk onderdeel en elke plek apart?",
                        "How many activities were there, each part and each place apart?"))
                .formula(inPeriod(
                        "Aantal activiteiten; een activiteit en elk van haar onderdelen tellen ieder één keer.",
                        "Number of activities; an activity and each of its parts count once each."))
                .unit(Label.of("activiteiten en onderdelen", "activities and parts"))
                .direction(Better.NONE)
                .dimension(Dimension.ADOPTION)
                .empty(Accumulation.total())
                .counts(Activity.KIND, (activity, frame) -> Optional.of(one(activity, frame)))
                .build();
    }

    static Metric parentLed() {
        return metric("parent-led-share")
                .name(Label.of("geleid door ouders", "led by parents"))
                .question(Label.of(
                        "Welk deel van de activiteiten wordt geleid door ouders?",
                        "Which share of the activities is led by parents?"))
                .formula(inPeriod(
                        "Activiteiten en onderdelen waarvan het eigenaarschap bij ouders ligt, met of zonder vangnet,"
                                + " gedeeld door die waarvan eigenaarschap is vastgelegd (geleid door professionals, samen"
                                + " of door ouders); het laatste dat niet zeker na de periode begint. Alleen de geschiedenis"
                                + " van het eigenaarschap is gelezen: wie een rol als kartrekker heeft, telt hier niet. De"
                                + " andere staan erbij als niet vastgelegd.",
                        "Activities and parts of which parents have the ownership, with a safety net or without, over"
                                + " those of which ownership is recorded (led by professionals, together or by parents); the"
                                + " last that did not certainly begin after the period. Only the history of ownership is"
                                + " read: who holds a role as lead does not count here. The others are named as not"
                                + " recorded."))
                .unit(Label.of("activiteiten en onderdelen", "activities and parts"))
                .direction(Better.HIGHER)
                .principle(GuidingPrinciple.NETWORK)
                .dimension(Dimension.MAINTENANCE)
                .empty(Accumulation.ratio(RatioKind.SHARE))
                .counts(Activity.KIND, (activity, frame) -> {
                    Optional<OwnershipStage> owner = frame.ownership(activity);
                    return Optional.of(
                            ratio(activity, frame, owner.map(stage -> share(stage.isParentLed())), Ratio.ZERO_SHARE));
                })
                .build();
    }

    static Metric voiced() {
        return metric("voiced-share")
                .version(2)
                .name(Label.of("begonnen bij een stem van ouders", "begun with a parent's voice"))
                .question(Label.of(
                        "Welk deel van de activiteiten begint bij wat ouders zeiden?",
                        "Which share of the activities begins with what parents said?"))
                .formula(inPeriod(
                        "Activiteiten die, via hoeveel stappen ook, teruggaan op een signaal, gesprek of verhaal van"
                                + " ouders, jongeren, kinderen of bewoners, gedeeld door de activiteiten die geen onderdeel"
                                + " van een andere zijn en waarvan is vastgelegd waar zij bij beginnen, zoals de praktijkregel"
                                + " need-first oordeelt. De andere staan erbij als niet vastgelegd: niets is vastgelegd van hun"
                                + " herkomst, of niet wie het signaal gaf.",
                        "Activities that go back, over any number of steps, to a signal, conversation or story of parents,"
                                + " young people, children or residents, over the activities that are part of no other and of"
                                + " which it is recorded what they begin with, as the practice rule need-first judges. The"
                                + " others are named as not recorded: nothing is recorded of where they come from, or not who"
                                + " raised the signal."))
                .unit(Label.of("activiteiten", "activities"))
                .direction(Better.HIGHER)
                .principle(GuidingPrinciple.STARTING_POINT)
                .dimension(Dimension.IMPLEMENTATION)
                .empty(Accumulation.ratio(RatioKind.SHARE))
                .counts(
                        Activity.KIND,
                        (activity, frame) -> whole(activity)
                                .map(whole -> ratio(whole, frame, voiced(whole, frame), Ratio.ZERO_SHARE)))
                .build();
    }

    /** Whether a voice is behind an activity; empty where the rule cannot tell, which is not the same as none. */
    private static Optional<Ratio> voiced(Activity activity, Frame frame) {
        boolean voiced = frame.trace().hasVoice(activity.id());
        return voiced || frame.trace().tellsOfVoice(activity.id()) ? Optional.of(share(voiced)) : Optional.empty();
    }

    static Metric partners() {
        return metric("partners-per-activity")
                .name(Label.of("partners per activiteit", "partners per activity"))
                .question(Label.of(
                        "Hoeveel partners heeft een activiteit gemiddeld?",
                        "How many partners does an activity have on average?"))
                .formula(inPeriod(
                        "Verschillende partners per activiteit, die van haar onderdelen inbegrepen, opgeteld en gedeeld door"
                                + " de activiteiten waarvan ten minste één partner is vastgelegd. De andere staan erbij als"
                                + " niet vastgelegd.",
                        "Different partners of each activity, those of its parts included, added up and divided by the"
                                + " activities of which at least one partner is recorded. The others are named as not"
                                + " recorded."))
                .unit(Label.of("partners per activiteit", "partners per activity"))
                .direction(Better.NONE)
                .principle(GuidingPrinciple.NETWORK)
                .dimension(Dimension.ADOPTION)
                .empty(Accumulation.ratio(RatioKind.MEAN))
                .counts(
                        Activity.KIND,
                        (activity, frame) -> whole(activity).map(whole -> {
                            int partners = partners(whole, frame).size();
                            Optional<Ratio> mean =
                                    partners == 0 ? Optional.empty() : Optional.of(Ratio.mean(partners, 1));
                            return ratio(whole, frame, mean, Ratio.ZERO_MEAN);
                        }))
                .build();
    }

    /** The different partners of an activity and of its parts. */
    private static Set<Ref<Party>> partners(Activity activity, Frame frame) {
        Set<Ref<Party>> partners = new HashSet<>();
        activity.partners().forEach(partner -> partner.party().ifPresent(partners::add));
        frame.parts(activity).forEach(part -> partners.addAll(partners(part, frame)));
        return partners;
    }

    private static Metric.Builder metric(String id) {
        return Metric.builder().id(id).version(1).source(Metrics.OWN).breakdowns(BREAKDOWNS);
    }

    private static Label inPeriod(String nl, String en) {
        return Label.of(nl + IN_PERIOD.nl(), en + IN_PERIOD.en());
    }

    private static Optional<Activity> whole(Activity activity) {
        return Optional.of(activity).filter(any -> any.partOf().isEmpty());
    }

    private static Contribution one(Activity activity, Frame frame) {
        return frame.of(activity).value(ONE).build();
    }

    private static Ratio share(boolean part) {
        return part ? IN : NOT_IN;
    }

    /** What is not recorded adds nothing to either half and is named. */
    private static Contribution ratio(Activity activity, Frame frame, Optional<Ratio> recorded, Ratio none) {
        Contribution.Builder contribution = frame.of(activity).value(recorded.orElse(none));
        return (recorded.isPresent() ? contribution : contribution.named(Caveat.Reason.NOT_RECORDED)).build();
    }
}
