package nl.collectief.model.figure;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Optional;
import java.util.function.Function;
import nl.collectief.model.text.Label;

/**
 * A figure from elsewhere, or the reason why there is none: observed, suppressed, missing or not applicable. Zero is a
 * figure, and none of the other three is zero. These four cases are all there are, and no release adds one.
 *
 * <p>Immutable and thread-safe if its figure is.
 *
 * @param <T> the figure, such as {@link Count}, {@link Ratio} or {@link java.math.BigDecimal}
 */
public sealed interface Observation<T> {
    /**
     * There is a figure.
     *
     * @param figure what was observed, zero included
     */
    record Observed<T>(T figure) implements Observation<T> {
        public Observed {
            checkNotNull(figure, "figure");
        }
    }

    /**
     * There is a figure and it is not shown.
     *
     * @param reason why not
     */
    record Suppressed<T>(SuppressionReason reason) implements Observation<T> {
        public Suppressed {
            checkNotNull(reason, "reason");
        }
    }

    /**
     * There could be a figure and we have none.
     *
     * @param reason why not
     */
    record Missing<T>(MissingReason reason) implements Observation<T> {
        public Missing {
            checkNotNull(reason, "reason");
        }
    }

    /**
     * There cannot be a figure.
     *
     * @param reason why not
     */
    record NotApplicable<T>(NotApplicableReason reason) implements Observation<T> {
        public NotApplicable {
            checkNotNull(reason, "reason");
        }
    }

    /** Returns the observation of {@code figure}. */
    static <T> Observation<T> of(T figure) {
        return new Observed<>(figure);
    }

    /** Returns the observation that is not shown because of {@code reason}. */
    static <T> Observation<T> suppressed(SuppressionReason reason) {
        return new Suppressed<>(reason);
    }

    /** Returns the observation that is missing because of {@code reason}. */
    static <T> Observation<T> missing(MissingReason reason) {
        return new Missing<>(reason);
    }

    /** Returns the observation that cannot be, because of {@code reason}. */
    static <T> Observation<T> notApplicable(NotApplicableReason reason) {
        return new NotApplicable<>(reason);
    }

    /** Returns what the function for this case answers; exactly one of the four is called, once. */
    default <R> R match(
            Function<? super T, ? extends R> observed,
            Function<? super SuppressionReason, ? extends R> suppressed,
            Function<? super MissingReason, ? extends R> missing,
            Function<? super NotApplicableReason, ? extends R> notApplicable) {
        if (this instanceof Observed<T> that) {
            return observed.apply(that.figure());
        }
        if (this instanceof Suppressed<T> that) {
            return suppressed.apply(that.reason());
        }
        if (this instanceof Missing<T> that) {
            return missing.apply(that.reason());
        }
        return notApplicable.apply(((NotApplicable<T>) this).reason());
    }

    /** Returns the figure, empty when there is none to see; {@link #match} tells why. */
    default Optional<T> value() {
        return match(Optional::of, reason -> Optional.empty(), reason -> Optional.empty(), reason -> Optional.empty());
    }

    /** Returns the observation of what {@code change} makes of the figure; where there is no figure, the reason stays. */
    default <R> Observation<R> map(Function<? super T, ? extends R> change) {
        return match(
                figure -> of(change.apply(figure)),
                Observation::suppressed,
                Observation::missing,
                Observation::notApplicable);
    }

    /**
     * Returns how a reader sees this observation: the label of the figure, else what is the matter and why, such as
     * "ontbreekt: niet vastgelegd".
     *
     * @param figure how a reader sees the figure
     */
    default Label label(Function<? super T, Label> figure) {
        return match(
                figure,
                reason -> because("afgeschermd: ", "suppressed: ", reason.label()),
                reason -> because("ontbreekt: ", "missing: ", reason.label()),
                reason -> because("niet van toepassing: ", "not applicable: ", reason.label()));
    }

    private static Label because(String nl, String en, Label reason) {
        return Label.of(nl + reason.nl(), en + reason.en());
    }
}
