package nl.collectief.evaluation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityForm;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.activity.OwnershipStage;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.PartialDate;

/**
 * Over what a figure is broken down. Every record stands under exactly one key of a breakdown, so that the parts of a sum
 * add up to its total: a record that belongs under several keys stands under {@link Key#SEVERAL}, one of which it is not
 * recorded or not certain under {@link Key#NOT_PLACED}; neither is divided over the others. New breakdowns may come with
 * a minor release.
 */
public enum Breakdown implements Coded {
    /** Not broken down. */
    TOTAL("totaal", "total"),
    /** By activity; the key is its id. */
    ACTIVITY("activiteit", "activity"),
    /** By working area as recorded; the key is its id. Areas are not rolled up. */
    AREA("gebied", "area"),
    /** By wijk, with the named parts of a wijk counted in it; the key is the id of the working area that is the wijk. */
    WIJK("wijk", "wijk"),
    /** By how people met; the key is the code of an {@link ActivityForm}. */
    FORM("vorm", "form"),
    /** By the kind of the activity; the key is the code of its term. */
    KIND("soort", "kind"),
    /** By how far the activity was; the key is the code of an {@link ActivityStage}. */
    STAGE("fase", "stage"),
    /** By who carried the activity; the key is the code of an {@link OwnershipStage}. */
    OWNERSHIP("eigenaarschap", "ownership"),
    /** By calendar month; the key is the month, such as {@code 2021-09}. */
    MONTH("maand", "month");

    /** Of the breakdowns by an enum: the codes in the order of the constants, with what a reader sees. */
    private static final ImmutableMap<Breakdown, ImmutableMap<String, Label>> CONSTANTS = Maps.immutableEnumMap(Map.of(
            FORM, labels(ActivityForm.values()),
            STAGE, labels(ActivityStage.values()),
            OWNERSHIP, labels(OwnershipStage.values())));

    private static final ImmutableMap<Breakdown, Comparator<Key>> ORDERS =
            Stream.of(values()).collect(Maps.toImmutableEnumMap(breakdown -> breakdown, Breakdown::orderOf));

    private final String nl;
    private final String en;

    Breakdown(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    private static ImmutableMap<String, Label> labels(Coded[] constants) {
        return Stream.of(constants).collect(ImmutableMap.toImmutableMap(Coded::code, Coded::label));
    }

    @Override
    public Label label() {
        return Label.of(nl, en);
    }

    /** Returns how a reader of {@code dossier} calls a key of this breakdown. */
    public Label label(Key key, Dossier dossier) {
        if (key.equals(Key.WHOLE)) {
            return TOTAL.label();
        } else if (key.equals(Key.SEVERAL)) {
            return Label.of("meer dan één tegelijk", "more than one at once");
        } else if (key.equals(Key.NOT_PLACED)) {
            return notPlaced();
        }
        return switch (this) {
            case TOTAL -> TOTAL.label();
            case ACTIVITY -> dossier.name(Activity.KIND.ref(key.text()));
            case AREA, WIJK -> dossier.name(WorkingArea.KIND.ref(key.text()));
            case FORM, STAGE, OWNERSHIP -> constant(key.text());
            case KIND -> dossier.label(Vocabulary.ACTIVITY_KIND.term(key.text()));
            case MONTH -> PartialDate.of(YearMonth.parse(key.text())).label();
        };
    }

    private Label notPlaced() {
        return switch (this) {
            case FORM, KIND -> Label.of("niet vastgelegd", "not recorded");
            case STAGE, OWNERSHIP -> Label.of("niet vastgelegd of niet zeker", "not recorded or not certain");
            default -> Label.of("niet te plaatsen", "cannot be placed");
        };
    }

    private Label constant(String code) {
        ImmutableMap<String, Label> constants = CONSTANTS.getOrDefault(this, ImmutableMap.of());
        Label label = constants.get(code);
        checkArgument(label != null, "no code \"%s\" among %s", code, constants.keySet());
        return label;
    }

    /** The order in which keys are shown: as the constants stand, else by text; those without a code last. */
    Comparator<Key> order() {
        return checkNotNull(ORDERS.get(this));
    }

    private static Comparator<Key> orderOf(Breakdown breakdown) {
        ImmutableList<String> codes =
                CONSTANTS.getOrDefault(breakdown, ImmutableMap.of()).keySet().asList();
        return Comparator.<Key>comparingInt(key -> key.isCode() ? 0 : key.equals(Key.SEVERAL) ? 1 : 2)
                .thenComparingInt(key -> codes.indexOf(key.text()))
                .thenComparing(Key::text);
    }
}
