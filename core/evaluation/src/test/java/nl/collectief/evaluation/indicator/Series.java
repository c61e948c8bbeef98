package nl.collectief.evaluation.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.collectief.evaluation.indicator.IndicatorSeries.Line;
import nl.collectief.evaluation.indicator.IndicatorSeries.Point;
import nl.collectief.model.area.AreaChange;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.figure.Better;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.RatioKind;
import nl.collectief.model.programme.Definition;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Mark;
import nl.collectief.model.programme.MarkKind;
import nl.collectief.model.programme.OwnIndicator;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.programme.StatedFigure;
import nl.collectief.model.record.Entry;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;

/** An indicator and its values, as the tests make them. */
final class Series {
    private Series() {}

    static final WorkingArea ZUILEN = WorkingArea.builder()
            .id("zuilen")
            .name(Text.nl("Zuilen"))
            .addChanges(
                    AreaChange.parse("WK034402@2019 to WK034402@2020: unchanged"),
                    AreaChange.parse("WK034402@2021 to WK034402@2022: redrawn"))
            .build();

    static OwnIndicator.Builder indicator() {
        return OwnIndicator.builder().id("steun").title(Text.nl("Steun")).better(Better.HIGHER);
    }

    static Definition.Builder version(int version) {
        return Definition.builder()
                .version(version)
                .numerator(Text.nl("ja"))
                .denominator(Text.nl("antwoorden"))
                .ratio(RatioKind.SHARE);
    }

    static StatedFigure.Builder value(String when) {
        return StatedFigure.builder()
                .id("v-" + when.replace("/", "-"))
                .measure(Vocabulary.MEASURE.term("families-in-view"))
                .indicator(OwnIndicator.KIND.ref("steun"))
                .when(Span.parse(when));
    }

    static StatedFigure share(String when, long part, long whole) {
        return value(when).count(Count.exact(part)).outOf(Count.exact(whole)).build();
    }

    static Mark.Builder mark(MarkKind kind, Count count, String when) {
        return Mark.builder().kind(kind).count(count).when(Span.parse(when));
    }

    static IndicatorSeries series(OwnIndicator indicator, Entry... values) {
        List<Entry> records = new ArrayList<>(List.of(
                Programme.builder()
                        .id("p")
                        .title(Text.nl("P"))
                        .mission(Text.nl("M"))
                        .build(),
                ZUILEN,
                indicator));
        records.addAll(List.of(values));
        Dossier dossier = Dossier.assemble(records).orElseThrow();
        IndicatorSeries series = IndicatorSeries.of(dossier, indicator.id());
        assertThat(IndicatorSeries.all(dossier)).containsExactly(series);
        return series;
    }

    static List<Point> points(OwnIndicator indicator, Entry... values) {
        List<Line> lines = series(indicator, values).lines();
        assertThat(lines).hasSize(1);
        return lines.get(0).points();
    }
}
