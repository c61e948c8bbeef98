package nl.collectief.monitor.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.collectief.evaluation.Breakdown;
import nl.collectief.evaluation.Caveat;
import nl.collectief.evaluation.Cell;
import nl.collectief.evaluation.Figure;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.figure.RatioKind;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Language;
import nl.collectief.model.text.Vocabulary;

/** Says what was computed: a number with its bounds, a ratio with both its halves, or why there is neither. */
public final class Figures {
    private static final int PERCENT = 2;
    private static final int FINE = 12;

    private final Wording wording;

    private Figures(Wording wording) {
        this.wording = wording;
    }

    /** Returns a way of saying figures in these words. */
    public static Figures in(Wording wording) {
        return new Figures(wording);
    }

    /** Returns the value of a cell, or what is the matter and why. */
    public Line value(Cell cell) {
        return ofKnown(cell)
                .or(() -> cell.value().value().map(figure -> figure(figure, cell.isOfSeveral())))
                .orElseGet(() -> wording.label(cell.valueLabel()));
    }

    /** Returns the value of a cell at its shortest: a number without words of sources, a ratio by its halves alone. */
    public Line headline(Cell cell) {
        return ofKnown(cell)
                .or(() -> cell.value()
                        .value()
                        .map(figure -> figure.count()
                                .map(count -> bare(count, cell.isOfSeveral()))
                                .orElseGet(() -> headline(figure.ratio().orElseThrow(), cell.isOfSeveral()))))
                .orElseGet(() -> wording.label(cell.valueLabel()));
    }

    /** Returns a ratio over those of which it is recorded, if there are others: no percentage, which would be of all. */
    private Optional<Line> ofKnown(Cell cell) {
        int unknown = cell.records(Caveat.Reason.NOT_RECORDED).size();
        return cell.value()
                .value()
                .flatMap(Figure::ratio)
                .filter(ratio -> unknown > 0)
                .map(ratio -> ofKnown(ratio, wording.number(unknown), cell.isOfSeveral()));
    }

    private Line ofKnown(Ratio ratio, Line unknown, boolean ofSeveral) {
        return ratio.kind() == RatioKind.MEAN
                ? wording.say("figure.mean-of-known", Map.of("mean", ratio(ratio, ofSeveral), "unknown", unknown))
                : wording.say(
                        "figure.of-known",
                        Map.of(
                                "upper", count(ratio.numerator(), ofSeveral),
                                "lower", count(ratio.denominator(), ofSeveral),
                                "unknown", unknown));
    }

    private Line headline(Ratio ratio, boolean ofSeveral) {
        return ratio.kind() == RatioKind.MEAN ? ratio(ratio, ofSeveral) : halves(ratio, ofSeveral);
    }

    /** Returns a figure of one record by all its halves. */
    public Line figure(Figure figure) {
        return figure(figure, false);
    }

    private Line figure(Figure figure, boolean ofSeveral) {
        return figure.count()
                .map(count -> count(count, ofSeveral))
                .orElseGet(() -> ratio(figure.ratio().orElseThrow(), ofSeveral));
    }

    /** Words of a source are of one record: where several were added up they are said to be of a part. */
    private Line count(Count count, boolean ofSeveral) {
        return ofSeveral && !count.worded().isEmpty()
                ? wording.say(
                        "figure.including",
                        Map.of("number", wording.label(unworded(count).label()), "words", wording.words(count)))
                : wording.count(count);
    }

    private Line bare(Count count, boolean ofSeveral) {
        Count number = unworded(count);
        return count(number.equals(Count.atLeast(0)) ? count : number, ofSeveral);
    }

    private static Count unworded(Count count) {
        return Count.of(count.atLeast(), count.atMost(), count.stated(), List.of());
    }

    /** Returns both halves, then what they come to as far as that is certain. */
    private Line ratio(Ratio ratio, boolean ofSeveral) {
        boolean share = ratio.kind() == RatioKind.SHARE;
        Line halves = halves(ratio, ofSeveral);
        int decimals = share ? PERCENT : 1;
        Optional<BigDecimal> least = ratio.atLeast(decimals);
        Optional<BigDecimal> most = ratio.atMost(decimals);
        if (least.isEmpty()) {
            return halves;
        }
        String sign = share ? "%" : "";
        Line comes;
        if (ratio.value(decimals).isPresent()) {
            comes = wording.plain(decimal(ratio.value(decimals).get(), share) + sign);
        } else if (most.isPresent()) {
            comes = wording.say(
                    "figure.range",
                    Map.of(
                            "least", wording.plain(decimal(least.get(), share)),
                            "most", wording.plain(decimal(most.get(), share) + sign)));
        } else {
            comes = wording.say("figure.least", Map.of("least", wording.plain(decimal(least.get(), share) + sign)));
        }
        return halves.plus(wording.plain(" (")).plus(comes).plus(wording.plain(")"));
    }

    /**
     * Returns both halves of a mean, and what they come to for each {@code each} of the lower half as far as that is certain:
     * one number where the bounds round to the same, in one decimal.
     */
    public Line rate(Ratio ratio, int each) {
        Optional<BigDecimal> least = ratio.atLeast(FINE).map(value -> times(value, each));
        Optional<BigDecimal> most = ratio.atMost(FINE).map(value -> times(value, each));
        Line halves = halves(ratio, false);
        if (least.isEmpty()) {
            return halves;
        }
        Line comes = most.isEmpty()
                ? wording.say("figure.least", Map.of("least", wording.plain(decimal(least.get(), false))))
                : least.equals(most)
                        ? wording.plain(decimal(least.get(), false))
                        : wording.say(
                                "figure.range",
                                Map.of(
                                        "least", wording.plain(decimal(least.get(), false)),
                                        "most", wording.plain(decimal(most.get(), false))));
        return wording.say("figure.rate", Map.of("halves", halves, "rate", comes, "each", wording.number(each)));
    }

    private static BigDecimal times(BigDecimal value, int each) {
        return value.multiply(BigDecimal.valueOf(each)).setScale(1, RoundingMode.HALF_UP);
    }

    private Line halves(Ratio ratio, boolean ofSeveral) {
        return wording.say(
                ratio.kind() == RatioKind.SHARE ? "figure.share" : "figure.mean",
                Map.of("upper", count(ratio.numerator(), ofSeveral), "lower", count(ratio.denominator(), ofSeveral)));
    }

    private String decimal(BigDecimal value, boolean percent) {
        String written = (percent ? value.movePointRight(PERCENT) : value).toPlainString();
        return wording.language() == Language.NL ? written.replace('.', ',') : written;
    }

    /** Returns how readers call what a cell is about, leading to it if it is a record. */
    public Line key(Cell cell) {
        Optional<String> code = cell.key().code();
        if (code.isEmpty()) {
            return wording.label(cell.label());
        }
        Breakdown breakdown = cell.breakdown();
        return switch (breakdown) {
            case ACTIVITY -> wording.name(Activity.KIND.ref(code.get()));
            case AREA, WIJK -> wording.name(WorkingArea.KIND.ref(code.get()));
            case KIND -> wording.code(new Code(Vocabulary.ACTIVITY_KIND, code.get()));
            default -> wording.label(cell.label());
        };
    }
}
