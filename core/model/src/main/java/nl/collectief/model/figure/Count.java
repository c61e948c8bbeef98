package nl.collectief.model.figure;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Text;

/**
 * An honest number of whole things: people, sessions, families. It says what its source says and no more, in four parts:
 * a certain lower bound, an optional certain upper bound, an optional stated point, and the wordings of the source.
 *
 * <table>
 * <caption>What sources write, and its text form</caption>
 * <tr><td>thirteen</td><td>{@code exact(13)}</td><td>{@code 13}</td></tr>
 * <tr><td>between 30 and 150</td><td>{@code between(30, 150)}</td><td>{@code 30..150}</td></tr>
 * <tr><td>over fifty</td><td>{@code moreThan(50)}</td><td>{@code 51..}</td></tr>
 * <tr><td>at most two</td><td>{@code atMost(2)}</td><td>{@code ..2}</td></tr>
 * <tr><td>about 2500</td><td>{@code about(2500)}</td><td>{@code ~2500}</td></tr>
 * <tr><td>many</td><td>{@code worded(Text.en("many"))}</td><td>{@code "many"}</td></tr>
 * </table>
 *
 * <p>Invariants: no part is negative or above {@link #MAX}; the bounds do not cross; the stated point lies within them;
 * where the bounds meet, the count is exact and the stated point is that number. The arithmetic keeps to what is
 * certain: 12 and "many" are at least 12, wording kept, and nothing added to a count without an upper bound ever makes
 * it exact.
 *
 * <p>Equal when all four parts are equal. Not comparable, since two uncertain numbers have no order: ask
 * {@link #certainlyLessThan}, {@link #certainlyEquals} or {@link #mayEqual}. Immutable and thread-safe.
 */
public final class Count {
    /** The greatest number a count can hold, 10<sup>15</sup>: room for any sum, and no overflow on the way. */
    public static final long MAX = 1_000_000_000_000_000L;

    /** Exactly none. */
    public static final Count ZERO = exact(0);

    private final long atLeast;
    private final Optional<Long> atMost;
    private final Optional<Long> stated;
    private final ImmutableSortedSet<Text> worded;

    private Count(long atLeast, Optional<Long> atMost, Optional<Long> stated, ImmutableSortedSet<Text> worded) {
        this.atLeast = atLeast;
        this.atMost = atMost;
        this.stated = stated;
        this.worded = worded;
    }

    /** Returns the count that is exactly {@code number}, from 0 to {@link #MAX}. */
    public static Count exact(long number) {
        Optional<Long> bound = Optional.of(inRange(number));
        return new Count(number, bound, bound, ImmutableSortedSet.of());
    }

    /** Returns the count between two numbers, both included; exact if they are equal, refused if they cross. */
    public static Count between(long least, long most) {
        return of(least, Optional.of(most), Optional.empty(), List.of());
    }

    /** Returns the count of {@code least} or more. From 0 up nothing is known: the unknown count. */
    public static Count atLeast(long least) {
        return of(least, Optional.empty(), Optional.empty(), List.of());
    }

    /** Returns the count of {@code most} or fewer; exactly none if {@code most} is 0. */
    public static Count atMost(long most) {
        return between(0, most);
    }

    /** Returns the count above {@code number}: since things are whole, at least one more. */
    public static Count moreThan(long number) {
        return atLeast(inRange(number) + 1);
    }

    /** Returns the count stated as roughly {@code point}: how roughly nobody says, so there are no bounds. */
    public static Count about(long point) {
        return of(0, Optional.empty(), Optional.of(point), List.of());
    }

    /** Returns the count of which there are only words, such as "many": no bounds, no point. */
    public static Count worded(Text wording) {
        return of(0, Optional.empty(), Optional.empty(), List.of(wording));
    }

    /**
     * Returns the count with these parts.
     *
     * @param atLeast the certain lower bound, 0 if nothing is known
     * @param atMost the certain upper bound, if there is one
     * @param stated the point the source states, if any; when the bounds meet it may be left out
     * @param worded the wordings of the source, may be empty
     * @throws IllegalArgumentException if a number is negative or above {@link #MAX}, the bounds cross, or the stated
     *     point lies outside them
     */
    public static Count of(long atLeast, Optional<Long> atMost, Optional<Long> stated, Collection<Text> worded) {
        inRange(atLeast);
        atMost.ifPresent(Count::inRange);
        stated.ifPresent(Count::inRange);
        checkArgument(
                atMost.isEmpty() || atLeast <= atMost.get(),
                "a count cannot be at least %s and at most %s",
                atLeast,
                atMost.orElse(MAX));
        checkArgument(
                stated.isEmpty() || (atLeast <= stated.get() && stated.get() <= atMost.orElse(MAX)),
                "a count of %s..%s cannot be stated as %s",
                atLeast,
                atMost.map(String::valueOf).orElse(""),
                stated.orElse(0L));
        boolean exact = atMost.isPresent() && atMost.get() == atLeast;
        return new Count(atLeast, atMost, exact ? atMost : stated, ImmutableSortedSet.copyOf(worded));
    }

    private static long inRange(long number) {
        checkArgument(0 <= number && number <= MAX, "a count lies between 0 and 10^15, %s does not", number);
        return number;
    }

    /**
     * Reads the text form of a count without wordings: {@code 13}, {@code 30..150}, {@code 51..}, {@code ..2},
     * {@code ~2500}, {@code 30..150 ~100}; {@code 0..} is the unknown count. Surrounding blanks are ignored.
     *
     * @throws IllegalArgumentException if the text has another form, or for the reasons of {@link #of}
     */
    public static Count parse(String text) {
        return CountText.parse(text);
    }

    /** Returns the certain lower bound, 0 when nothing is known. */
    public long atLeast() {
        return atLeast;
    }

    /** Returns the certain upper bound, empty when there is none. */
    public Optional<Long> atMost() {
        return atMost;
    }

    /** Returns the point the source states, the number itself if exact, empty when none is stated. */
    public Optional<Long> stated() {
        return stated;
    }

    /** Returns the wordings of the sources, in the order of {@link Text}; often empty, unmodifiable. */
    public SortedSet<Text> worded() {
        return worded;
    }

    /** Returns this count with a wording of its source added; the numbers stay as they are. */
    public Count withWording(Text wording) {
        return new Count(atLeast, atMost, stated, CountParts.union(worded, ImmutableSortedSet.of(wording)));
    }

    /** Returns whether the number is known for certain. */
    public boolean isExact() {
        return atMost.isPresent() && atMost.get() == atLeast;
    }

    private boolean isPlain() {
        return isExact() && worded.isEmpty();
    }

    /** Returns whether there is a certain upper bound. */
    public boolean isBounded() {
        return atMost.isPresent();
    }

    /** Returns whether there are certainly none. */
    public boolean isZero() {
        return atMost.isPresent() && atMost.get() == 0;
    }

    /** Returns whether, whatever the two numbers are, this one is the smaller. */
    public boolean certainlyLessThan(Count other) {
        checkNotNull(other, "other");
        return atMost.isPresent() && atMost.get() < other.atLeast;
    }

    /** Returns whether both are exact and the same number; wordings do not matter. */
    public boolean certainlyEquals(Count other) {
        checkNotNull(other, "other");
        return isExact() && other.isExact() && atLeast == other.atLeast;
    }

    /** Returns whether both can be the same number. */
    public boolean mayEqual(Count other) {
        return !certainlyLessThan(other) && !other.certainlyLessThan(this);
    }

    /**
     * Returns how many there are of both together, part by part: the lower bounds are added; the upper bounds and the
     * stated points only if both counts have one; the wordings are united. Commutative and associative, {@link #ZERO}
     * is neutral.
     *
     * @throws ArithmeticException if a part of the result is above {@link #MAX}
     */
    public Count plus(Count other) {
        if (isPlain() && other.isPlain()) { // as most are that are added up
            return exact(CountParts.sum(atLeast, other.atLeast));
        }
        return of(
                CountParts.sum(atLeast, other.atLeast),
                CountParts.both(atMost, other.atMost, CountParts::sum),
                CountParts.both(stated, other.stated, CountParts::sum),
                CountParts.union(worded, other.worded));
    }

    /**
     * Returns how many there are when each of this many holds {@code other}, part by part as {@link #plus}: 13 sessions
     * of 30 to 150 parents are 390 to 1950 attendances. Exactly none of anything is exactly none, whatever is unknown
     * of the other; the wordings stay.
     *
     * @throws ArithmeticException if a part of the result is above {@link #MAX}
     */
    public Count times(Count other) {
        ImmutableSortedSet<Text> wordings = CountParts.union(worded, other.worded);
        if (isZero() || other.isZero()) {
            return of(0, Optional.of(0L), Optional.empty(), wordings);
        }
        return of(
                CountParts.product(atLeast, other.atLeast),
                CountParts.both(atMost, other.atMost, CountParts::product),
                CountParts.both(stated, other.stated, CountParts::product),
                wordings);
    }

    /**
     * Returns how many different people there are behind two groups that may overlap, each count being the number of
     * different people in its group: at least as many as in the larger, at most as many as in both together. A stated
     * point stays only when the other group is certainly empty. Commutative and associative, {@link #ZERO} is neutral.
     *
     * @throws ArithmeticException if the upper bound of the result is above {@link #MAX}
     */
    public Count distinctWith(Count other) {
        Optional<Long> point = isZero() ? other.stated : other.isZero() ? stated : Optional.empty();
        return of(
                Math.max(atLeast, other.atLeast),
                CountParts.both(atMost, other.atMost, CountParts::sum),
                point,
                CountParts.union(worded, other.worded));
    }

    /** Returns the sum of all, {@link #ZERO} of none; see {@link #plus}. */
    public static Count sum(Iterable<Count> counts) {
        Count sum = ZERO;
        for (Count count : counts) {
            sum = sum.plus(count);
        }
        return sum;
    }

    /** Returns how many different people there are behind all these groups; see {@link #distinctWith}. */
    public static Count distinct(Iterable<Count> groups) {
        Count distinct = ZERO;
        for (Count group : groups) {
            distinct = distinct.distinctWith(group);
        }
        return distinct;
    }

    /**
     * Returns how a reader sees this count: "13", "30 tot 150", "ten minste 51", "ten hoogste 2", "ongeveer 2.500". The
     * words of the source follow in brackets, "ten minste 51 (“ruim vijftig”)", or stand alone where there is no number.
     * A count of which nothing at all is known reads "onbekend".
     */
    public Label label() {
        return CountText.label(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Count that
                && atLeast == that.atLeast
                && atMost.equals(that.atMost)
                && stated.equals(that.stated)
                && worded.equals(that.worded);
    }

    @Override
    public int hashCode() {
        return Objects.hash(atLeast, atMost, stated, worded);
    }

    /** Returns the text form that {@link #parse} reads, followed by the wordings in quotes, which it does not read. */
    @Override
    public String toString() {
        return CountText.print(this);
    }
}
