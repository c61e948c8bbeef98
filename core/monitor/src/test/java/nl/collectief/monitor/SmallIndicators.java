package nl.collectief.monitor;

import java.util.List;
import nl.collectief.model.figure.Better;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.RatioKind;
import nl.collectief.model.figure.SuppressionReason;
import nl.collectief.model.programme.Definition;
import nl.collectief.model.programme.Mark;
import nl.collectief.model.programme.MarkKind;
import nl.collectief.model.programme.OwnIndicator;
import nl.collectief.model.programme.StatedFigure;
import nl.collectief.model.record.Entry;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Span;

/** An indicator of the small programme's own, with two definitions, a baseline, a target and values of every sort. */
final class SmallIndicators {
    static final OwnIndicator INDICATOR = OwnIndicator.builder()
            .id("steun")
            .title(Text.of("Ouders die steun ervaren", "Parents who feel supported"))
            .question(Text.nl("Ervaren ouders steun?"))
            .better(Better.HIGHER)
            .addDefinitions(
                    Definition.builder()
                            .version(1)
                            .numerator(Text.nl("ouders die ja zeggen"))
                            .denominator(Text.nl("ouders die antwoorden"))
                            .ratio(RatioKind.SHARE)
                            .catalogue("debts-2024")
                            .build(),
                    Definition.builder()
                            .version(2)
                            .since(PartialDate.parse("2021"))
                            .numerator(Text.nl("ouders die vaak of altijd zeggen"))
                            .denominator(Text.nl("ouders die antwoorden"))
                            .ratio(RatioKind.SHARE)
                            .catalogue("ergens-anders")
                            .change(Text.nl("Vijf antwoorden in plaats van twee."))
                            .build())
            .addMarks(mark(MarkKind.BASELINE, 40, 100, "2020", 1), mark(MarkKind.TARGET, 60, 100, "2022", 2))
            .addSource(SmallProgramme.PAGE)
            .build();

    private SmallIndicators() {}

    static List<Entry> records() {
        return List.of(
                INDICATOR,
                value("steun-2020", "2020", 1)
                        .count(Count.exact(10))
                        .outOf(Count.exact(40))
                        .build(),
                value("steun-2021", "2021", 2)
                        .count(Count.exact(24))
                        .outOf(Count.exact(40))
                        .build(),
                value("steun-2022", "2022", 2)
                        .suppressed(SuppressionReason.SMALL_COUNT)
                        .build());
    }

    private static Mark mark(MarkKind kind, int count, int outOf, String when, int version) {
        return Mark.builder()
                .kind(kind)
                .count(Count.exact(count))
                .outOf(Count.exact(outOf))
                .when(Span.parse(when))
                .version(version)
                .build();
    }

    private static StatedFigure.Builder value(String id, String when, int version) {
        return StatedFigure.builder()
                .id(id)
                .measure(Vocabulary.MEASURE.term("families-in-view"))
                .when(Span.parse(when))
                .indicator(INDICATOR.id())
                .version(version)
                .addSource(SmallProgramme.PAGE);
    }
}
