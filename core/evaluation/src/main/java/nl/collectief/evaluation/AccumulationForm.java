package nl.collectief.evaluation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.RatioKind;
import nl.collectief.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The serial form of an {@link Accumulation}: numbers and texts of the JDK only, checked again when read, since counts
 * themselves are not serializable.
 */
final class AccumulationForm implements Serializable {
    private static final long serialVersionUID = 1;

    private final String sort;
    private final long number;
    private final ArrayList<CountForm> counts;

    private AccumulationForm(String sort, long number, Count... counts) {
        this.sort = sort;
        this.number = number;
        this.counts = new ArrayList<>(Stream.of(counts).map(CountForm::of).toList());
    }

    static AccumulationForm of(Accumulation.Total total) {
        return new AccumulationForm("total", total.number(), total.apart(), total.holding(), total.among());
    }

    static AccumulationForm of(Accumulation.Different different) {
        return new AccumulationForm("different", different.number(), different.people());
    }

    static AccumulationForm of(Accumulation.Quotient quotient) {
        return new AccumulationForm(
                quotient.kind().name(), quotient.number(), quotient.numerator(), quotient.denominator());
    }

    private Object readResolve() {
        List<Count> read = counts.stream().map(CountForm::count).toList();
        return switch (sort) {
            case "total" -> new Accumulation.Total(number, read.get(0), read.get(1), read.get(2));
            case "different" -> new Accumulation.Different(number, read.get(0));
            default -> new Accumulation.Quotient(RatioKind.valueOf(sort), number, read.get(0), read.get(1));
        };
    }

    /** A count; a bound or point that is not there is null. */
    private record CountForm(
            long atLeast, @Nullable Long atMost, @Nullable Long stated, ArrayList<TreeMap<String, String>> worded)
            implements Serializable {
        static CountForm of(Count count) {
            return new CountForm(
                    count.atLeast(),
                    count.atMost().orElse(null),
                    count.stated().orElse(null),
                    new ArrayList<>(count.worded().stream()
                            .map(text -> new TreeMap<>(text.wordings()))
                            .toList()));
        }

        Count count() {
            return Count.of(
                    atLeast,
                    Optional.ofNullable(atMost),
                    Optional.ofNullable(stated),
                    worded.stream().map(Text::of).toList());
        }
    }
}
