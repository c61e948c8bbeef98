package nl.collectief.evaluation.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Label;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Span;

/**
 * The expertise a coalition's profile asks for against what its members bring in a period. Immutable and thread-safe.
 *
 * @param asked what became of each expertise that the profile asks for, in natural order; empty if no profile is recorded
 * @param unasked the expertise that members bring and the profile does not ask for, in natural order
 * @param silentSeats how many seats are taken of which no expertise is recorded
 */
public record ExpertiseCoverage(List<Line> asked, Set<Code> unasked, int silentSeats) {
    /** How it stands with one expertise. */
    public enum State implements Coded {
        /** A member brings it. */
        BROUGHT("ingebracht", "brought"),
        /** No member is known to bring it, somebody who would is wished for or asked. */
        WISHED("gewenst", "wished for"),
        /** No member is known to bring it, but what some members bring is not recorded, or there is no member. */
        NOT_RECORDED("niet vastgelegd", "not recorded"),
        /** Of every member is recorded what they bring, and it is not among that. */
        NOT_BROUGHT("niet ingebracht", "not brought");

        private final String nl;
        private final String en;

        State(String nl, String en) {
            this.nl = nl;
            this.en = en;
        }

        @Override
        public Label label() {
            return Label.of(nl, en);
        }
    }

    /**
     * One expertise that is asked for.
     *
     * @param expertise what
     * @param state how it stands with it
     * @param seats the seats that bring it, or those that would if it is wished for, in the order given
     */
    public record Line(Code expertise, State state, List<Membership> seats) {
        public Line {
            seats = ImmutableList.copyOf(seats);
        }

        /** Returns expertise and state. */
        @Override
        public String toString() {
            return expertise.value() + ": " + state.label().en() + (seats.isEmpty() ? "" : " (" + seats.size() + ")");
        }
    }

    public ExpertiseCoverage {
        asked = ImmutableList.copyOf(asked);
        unasked = ImmutableSet.copyOf(unasked);
    }

    /**
     * Returns the coverage at some time in a period; a seat without a time or a state is taken.
     *
     * @throws NoSuchElementException if the dossier does not hold the coalition
     */
    public static ExpertiseCoverage of(Dossier dossier, Ref<Coalition> of, Period period) {
        Coalition coalition = dossier.get(of);
        Optional<Span> when = Optional.of(CoalitionNetwork.span(period));
        List<Membership> seated = Roster.seated(coalition, when);
        List<Membership> wished = coalition.members().stream()
                .filter(seat -> !seat.isTaken())
                .filter(seat -> Roster.perhaps(seat.period(), when))
                .toList();
        int silent =
                (int) seated.stream().filter(seat -> seat.expertise().isEmpty()).count();
        Set<Code> brought =
                seated.stream().flatMap(seat -> seat.expertise().stream()).collect(ImmutableSet.toImmutableSet());
        return new ExpertiseCoverage(
                coalition.expertise().stream()
                        .sorted()
                        .map(expertise -> line(expertise, seated, wished, silent > 0 || seated.isEmpty()))
                        .toList(),
                ImmutableSet.copyOf(Sets.difference(brought, coalition.expertise()).stream()
                        .sorted()
                        .toList()),
                silent);
    }

    private static Line line(Code expertise, List<Membership> seated, List<Membership> wished, boolean unknown) {
        List<Membership> bringing = bringing(expertise, seated);
        List<Membership> wouldBring = bringing(expertise, wished);
        if (!bringing.isEmpty()) {
            return new Line(expertise, State.BROUGHT, bringing);
        } else if (!wouldBring.isEmpty()) {
            return new Line(expertise, State.WISHED, wouldBring);
        }
        return new Line(expertise, unknown ? State.NOT_RECORDED : State.NOT_BROUGHT, ImmutableList.of());
    }

    private static List<Membership> bringing(Code expertise, List<Membership> seats) {
        return seats.stream()
                .filter(seat -> seat.expertise().contains(expertise))
                .toList();
    }

    /** Returns the expertise in one state, in natural order. */
    public List<Code> in(State state) {
        return asked.stream()
                .filter(line -> line.state() == state)
                .map(Line::expertise)
                .toList();
    }

    /** Returns how much of what is asked is known to be brought. */
    public Ratio covered() {
        return Ratio.share(in(State.BROUGHT).size(), asked.size());
    }

    /** Returns how much is covered, and what is not, on one line. */
    @Override
    public String toString() {
        return "ExpertiseCoverage {" + covered() + ", "
                + asked.stream().filter(line -> line.state() != State.BROUGHT).toList() + "}";
    }
}
