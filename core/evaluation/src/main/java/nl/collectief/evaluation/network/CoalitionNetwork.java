package nl.collectief.evaluation.network;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Tie;
import nl.collectief.model.coalition.TieEnd;
import nl.collectief.model.coalition.TieScore;
import nl.collectief.model.party.Domain;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Label;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Conversation;

/**
 * The members of a coalition and the ties between them, at some time in a period or as one survey measured them.
 *
 * <p>Members are the parties and stances that take a seat; those wished for or asked are not. A stance is a member too if a
 * tie ends at it and a party of that stance has a seat. A seat or tie without a time counts, and so does one that only
 * perhaps falls in the time: {@link #perhaps} names those. Several ties between two members, of different kinds or told by
 * each, are one in every figure; {@link #only} asks for one kind. A tie belongs to the coalition that it or its survey
 * names, and if neither does, to every coalition that both ends are in.
 *
 * <p>Nothing recorded is not zero: where no tie is recorded for the time, and no survey among the coalition in that time
 * says that anybody was asked, every figure is undefined and nobody is an isolate; {@link #unmeasured} says why. Where a
 * survey was answered and nobody told of a tie, there are none. Immutable and thread-safe.
 */
public final class CoalitionNetwork {
    private final Dossier dossier;
    private final Ref<Coalition> coalition;
    private final Optional<Span> when;
    private final Optional<Ref<Conversation>> wave;
    private final Selection selection;

    private CoalitionNetwork(
            Dossier dossier,
            Ref<Coalition> coalition,
            Optional<Span> when,
            Optional<Ref<Conversation>> wave,
            Selection selection) {
        this.dossier = dossier;
        this.coalition = coalition;
        this.when = when;
        this.wave = wave;
        this.selection = selection;
    }

    /**
     * Returns the network at some time in a period. Costs a look at every tie of the dossier.
     *
     * @throws NoSuchElementException if the dossier does not hold the coalition
     */
    public static CoalitionNetwork of(Dossier dossier, Ref<Coalition> coalition, Period period) {
        return of(dossier, coalition, Optional.of(span(period)), Optional.empty());
    }

    /**
     * Returns the network as one survey measured it: its ties, among those who had a seat at its time.
     *
     * @throws NoSuchElementException if the dossier does not hold the coalition or the survey
     */
    public static CoalitionNetwork of(Dossier dossier, Ref<Coalition> coalition, Ref<Conversation> wave) {
        return of(dossier, coalition, dossier.get(wave).when(), Optional.of(wave));
    }

    private static CoalitionNetwork of(
            Dossier dossier, Ref<Coalition> coalition, Optional<Span> when, Optional<Ref<Conversation>> wave) {
        return new CoalitionNetwork(
                dossier, coalition, when, wave, Selection.of(dossier, dossier.get(coalition), when, wave));
    }

    static Span span(Period period) {
        return Span.between(PartialDate.of(period.start()), PartialDate.of(period.last()));
    }

    /** Returns this network with the ties of these kinds only; who told of other ties is not taken for silent. */
    public CoalitionNetwork only(Code... kinds) {
        return with(selection.ofKinds(Set.of(kinds)));
    }

    /** Returns this network with these members only; those that are none are passed over. */
    public CoalitionNetwork among(Collection<TieEnd> members) {
        return with(selection.among(ImmutableSet.copyOf(members)));
    }

    private CoalitionNetwork with(Selection fewer) {
        return new CoalitionNetwork(dossier, coalition, when, wave, fewer);
    }

    /**
     * Returns why nothing can be said of the ties in this time: no tie is recorded for it and nobody is known to have been
     * asked, or it lies outside the time of the coalition. Empty if something can.
     */
    public Optional<Undefined> unmeasured() {
        return selection.unmeasured();
    }

    /** Returns the members, parties in the order of ids before stances; unmodifiable. */
    public List<TieEnd> members() {
        return selection.roster().members().asList();
    }

    List<TieEnd> members(Domain domain) {
        return members().stream()
                .filter(member -> domain(member).equals(Optional.of(domain)))
                .toList();
    }

    /** Returns the ties between two members, in the order of ids; unmodifiable. */
    public List<Tie> ties() {
        return selection.ties();
    }

    /** Returns the ties that belong to the coalition and are in no figure, and why, in the order of ids; unmodifiable. */
    public List<Apart> apart() {
        return selection.apart();
    }

    /** Returns the members that only perhaps had a seat in the time, in the order of members; unmodifiable. */
    public List<TieEnd> perhaps() {
        return selection.roster().perhaps().asList();
    }

    /** Returns the ties that only perhaps held in the time, in the order of ids; unmodifiable. */
    public List<Ref<Tie>> perhapsTied() {
        return selection.perhaps();
    }

    /** Returns how many seats of the coalition name neither a party nor a stance, and so are no members here. */
    public int nameless() {
        return selection.roster().nameless();
    }

    /** Returns the members without a tie; they count in every figure; none if {@link #unmeasured}; unmodifiable. */
    public List<TieEnd> isolates() {
        if (unmeasured().isPresent()) {
            return ImmutableList.of();
        }
        Set<TieEnd> tied =
                ties().stream().flatMap(tie -> Stream.of(tie.from(), tie.to())).collect(ImmutableSet.toImmutableSet());
        return Sets.difference(selection.roster().members(), tied)
                .immutableCopy()
                .asList();
    }

    /** Returns the world a member comes from: its seat's, else the party's; empty if neither is recorded. */
    public Optional<Domain> domain(TieEnd member) {
        return selection.roster().domain(member);
    }

    /** Returns how a reader calls a member. */
    public Label label(TieEnd member) {
        return member.party()
                .map(dossier::name)
                .or(() -> member.stance().map(stance -> stance.label()))
                .orElseThrow();
    }

    /** Returns a measure of the undirected reading. */
    public NetworkFigure figure(Measure measure) {
        return figure(measure, TieReading.UNDIRECTED);
    }

    /** Returns a measure of one reading. Costs at most members times tied pairs, weighted distances are not used. */
    public NetworkFigure figure(Measure measure, TieReading reading) {
        return checkNotNull(measure, "measure").of(graph(reading));
    }

    /** Returns the measures that exist for a reading, in their order; unmodifiable. */
    public List<NetworkFigure> figures(TieReading reading) {
        TieGraph graph = graph(reading);
        return Stream.of(Measure.values())
                .map(measure -> measure.of(graph))
                .filter(figure -> figure.undefined().stream().noneMatch(Undefined.OTHER_READING::equals))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the pairs of members that are tied, in the order of members; unmodifiable. */
    public List<Link> links(TieReading reading) {
        return links(graph(reading));
    }

    List<Link> links(TieGraph graph) {
        return graph.graph().edgeSet().stream()
                .map(edge -> new Link(graph.source(edge), graph.target(edge)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns where every member stands, those with the highest betweenness first: the head of the list are the bridging
     * members. Equals stand in the order of members; nobody stands anywhere if {@link #unmeasured}; unmodifiable.
     */
    public List<Position> positions(TieReading reading) {
        if (unmeasured().isPresent()) {
            return ImmutableList.of();
        }
        return Positions.of(
                this, graph(reading), reading == TieReading.DIRECTED ? graph(TieReading.UNDIRECTED) : graph(reading));
    }

    /**
     * Returns the groups of members that are connected with each other, directly or through others, in the undirected
     * reading: the largest first, equals in the order of their first member; a member without ties is a group of its own.
     * None if {@link #unmeasured}; unmodifiable.
     */
    public List<List<TieEnd>> components() {
        return unmeasured().isPresent() ? ImmutableList.of() : Positions.components(graph(TieReading.UNDIRECTED));
    }

    /** Returns how two domains are tied in the undirected reading, or one within itself. */
    public DomainTies between(Domain one, Domain other) {
        return between(one, other, TieReading.UNDIRECTED);
    }

    /**
     * Returns how two domains are tied, or one within itself.
     *
     * @throws IllegalArgumentException of the weighted reading: ask the ties for their {@link #strength}
     */
    public DomainTies between(Domain one, Domain other, TieReading reading) {
        checkArgument(reading != TieReading.WEIGHTED, "pairs are counted, not weighed");
        return DomainTies.of(this, graph(reading), one, other);
    }

    /**
     * Returns the ties by pair of stances, unknown stances last, and which of them are new by their own dates. The ties
     * {@link #apart} are among them: those among the parents of a coalition are ties as well. The stance of a party is that
     * of its seat, else its own. None if {@link #unmeasured}; unmodifiable.
     */
    public List<StanceTies> byStances() {
        return unmeasured().isPresent() ? ImmutableList.of() : tally().rows();
    }

    /**
     * Returns the ties by pair of stances and which of them are new since an earlier network, for instance of an earlier
     * survey; if nothing is known of the ties in that, each may be new and may not.
     *
     * @throws IllegalArgumentException if this network certainly is of a time before {@code earlier}
     */
    public List<StanceTies> byStances(CoalitionNetwork earlier) {
        checkOrder(earlier.when, when);
        return unmeasured().isPresent()
                ? ImmutableList.of()
                : tally().since(earlier.tally(), earlier.unmeasured().isEmpty());
    }

    private StanceTally tally() {
        List<Tie> all = Stream.concat(ties().stream(), apart().stream().map(tie -> dossier.get(tie.tie())))
                .toList();
        return StanceTally.of(dossier, dossier.get(coalition), when, wave.isPresent(), all);
    }

    /** Returns how much was told, holding for silent the members who told of no tie, of whatever kind. */
    public Response response(TieReading reading) {
        return response(reading, Response.silent(selection.roster(), selection.spoke()));
    }

    /** Returns how much was told, if these members did not take part; of others silence means that they have no ties. */
    public Response response(TieReading reading, Collection<TieEnd> silent) {
        return Response.of(wave.map(dossier::get), reading, selection, ImmutableSet.copyOf(silent));
    }

    /**
     * Returns what became of the members and ties of an earlier network, for instance of an earlier survey.
     *
     * @throws IllegalArgumentException if this network certainly is of a time before {@code earlier}
     */
    public NetworkChange since(CoalitionNetwork earlier, TieReading reading) {
        checkOrder(earlier.when, when);
        return NetworkChange.between(earlier, this, reading);
    }

    /** Returns the mean of all scores on the items of an aspect; they need not all have been answered. */
    public ScoreMean scores(Aspect aspect) {
        return ScoreMean.of(scores(ties().stream(), aspect.items()).toList());
    }

    /** Returns the mean of the scores on the items of an aspect that one member gives another. */
    public ScoreMean scores(Aspect aspect, TieEnd from, TieEnd to) {
        return ScoreMean.of(scores(
                        ties().stream()
                                .filter(tie ->
                                        tie.from().equals(from) && tie.to().equals(to)),
                        aspect.items())
                .toList());
    }

    /** Returns the mean of all scores on one item, the library's or the dossier's own. */
    public ScoreMean scores(Code item) {
        return ScoreMean.of(scores(ties().stream(), Set.of(item)).toList());
    }

    private static Stream<Integer> scores(Stream<Tie> ties, Set<Code> items) {
        return ties.flatMap(tie -> tie.scores().stream())
                .filter(score -> items.contains(score.item()))
                .map(TieScore::score);
    }

    /** Returns the mean strength of the ties of which it is recorded, on the scale of the source. */
    public ScoreMean strength() {
        return ScoreMean.of(
                ties().stream().flatMap(tie -> tie.strength().stream()).toList());
    }

    /** Refuses two times of which the second certainly lies before the first; they may overlap or be unknown. */
    static void checkOrder(Optional<Span> earlier, Optional<Span> later) {
        earlier.ifPresent(before -> later.ifPresent(after -> checkArgument(
                !after.certainlyBefore(before),
                "the later time, %s, lies before the earlier one, %s: exchange the two",
                after,
                before)));
    }

    private TieGraph graph(TieReading reading) {
        return TieGraph.of(checkNotNull(reading, "reading"), selection);
    }

    /** Returns the coalition and how large its network is, or why its ties are not known, on one line. */
    @Override
    public String toString() {
        return "CoalitionNetwork {"
                + wave.map(asked -> coalition + ", " + asked).orElse(coalition.toString()) + ", members="
                + members().size()
                + unmeasured()
                        .map(why -> ", not defined: " + why.label().en())
                        .orElseGet(() -> ", ties=" + ties().size() + ", isolates="
                                + isolates().size() + ", apart=" + apart().size())
                + "}";
    }
}
