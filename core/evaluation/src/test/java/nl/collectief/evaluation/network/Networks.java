package nl.collectief.evaluation.network;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.coalition.Tie;
import nl.collectief.model.coalition.TieEnd;
import nl.collectief.model.party.Domain;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Conversation;

/** Small coalitions in few words. */
final class Networks {
    static final Period YEAR = Period.ofYear(2021);
    static final Ref<Coalition> CORE = Coalition.KIND.ref("kern");
    static final Programme PROGRAMME = Programme.builder()
            .id("proef")
            .title(Text.of("Proef", "Trial"))
            .mission(Text.nl("Samen met ouders"))
            .build();

    private Networks() {}

    static Dossier dossier(Collection<? extends Entry> records) {
        return Dossier.assemble(ImmutableList.<Entry>builder()
                        .add(PROGRAMME)
                        .addAll(records)
                        .build())
                .orElseThrow();
    }

    static Party party(String id) {
        return Party.builder()
                .id(id)
                .name(Text.nl(id))
                .kind(Vocabulary.PARTY_KIND.term(
                        Vocabulary.PARTY_KIND.builtIn().iterator().next()))
                .build();
    }

    static Party party(String id, Domain domain) {
        return party(id).toBuilder().domain(domain).build();
    }

    static Membership seat(String party) {
        return Membership.builder().party(Party.KIND.ref(party)).build();
    }

    static TieEnd end(String party) {
        return TieEnd.builder().party(Party.KIND.ref(party)).build();
    }

    static TieEnd end(Stance stance) {
        return TieEnd.builder().stance(stance).build();
    }

    /** A tie of contact without direction, in the coalition. */
    static Tie.Builder tie(TieEnd from, TieEnd to) {
        return Tie.builder()
                .id((name(from) + "-" + name(to)).toLowerCase(Locale.ROOT))
                .from(from)
                .to(to)
                .directed(false)
                .kind(Vocabulary.TIE_KIND.term("contact"))
                .coalition(CORE);
    }

    static Tie.Builder tie(String from, String to) {
        return tie(end(from), end(to));
    }

    static Tie.Builder arc(String from, String to) {
        return tie(from, to).directed(true);
    }

    private static String name(TieEnd end) {
        return end.party()
                .map(Ref::id)
                .orElseGet(() -> end.stance().orElseThrow().code());
    }

    /** A survey in the coalition that somebody answered: who tells of no tie then has none. */
    static Conversation survey(String when) {
        return Conversation.builder()
                .id("vragenlijst-" + when.replaceAll("[^0-9a-z-]", ""))
                .title(Text.nl("Vragenlijst"))
                .kind(Vocabulary.CONVERSATION_KIND.term("questionnaire"))
                .coalition(CORE)
                .when(Span.parse(when))
                .addHeard(Stance.PROFESSIONAL)
                .build();
    }

    /** Parties, their coalition in which each has a seat, and the ties; all were asked for theirs in the year. */
    static List<Entry> records(Collection<Party> parties, Collection<Tie> ties) {
        List<Entry> records = unasked(parties, ties);
        records.add(survey("2021"));
        return records;
    }

    /** The same, but nothing tells that anybody was asked. */
    static List<Entry> unasked(Collection<Party> parties, Collection<Tie> ties) {
        Coalition.Builder coalition = Coalition.builder().id("kern").name(Text.nl("Kern"));
        parties.forEach(party -> coalition.addMember(seat(party.id().id())));
        List<Entry> records = new ArrayList<>(parties);
        records.add(coalition.build());
        records.addAll(ties);
        return records;
    }

    static CoalitionNetwork network(Collection<Party> parties, Collection<Tie> ties) {
        return network(records(parties, ties));
    }

    static CoalitionNetwork network(Collection<? extends Entry> records) {
        return CoalitionNetwork.of(dossier(records), CORE, YEAR);
    }

    static Coalition coalition(Membership... seats) {
        return Coalition.builder()
                .id("kern")
                .name(Text.nl("Kern"))
                .members(List.of(seats))
                .build();
    }

    /** A network written as "a-b, b-c": ties without a direction among these members. */
    static CoalitionNetwork network(Collection<String> members, String ties) {
        return network(members.stream().map(Networks::party).toList(), pairs(ties));
    }

    static List<Tie> pairs(String ties) {
        return Splitter.on(',').trimResults().omitEmptyStrings().splitToList(ties).stream()
                .map(pair -> Splitter.on('-').splitToList(pair))
                .map(pair -> tie(pair.get(0), pair.get(1)).build())
                .toList();
    }

    static double value(NetworkFigure figure) {
        return figure.value().orElseThrow();
    }

    static Map<TieEnd, Position> positions(CoalitionNetwork network, TieReading reading) {
        return network.positions(reading).stream().collect(Collectors.toMap(Position::member, position -> position));
    }
}
