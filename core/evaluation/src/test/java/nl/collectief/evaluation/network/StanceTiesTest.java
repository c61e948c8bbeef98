package nl.collectief.evaluation.network;

import static nl.collectief.evaluation.network.Networks.CORE;
import static nl.collectief.evaluation.network.Networks.YEAR;
import static nl.collectief.evaluation.network.Networks.dossier;
import static nl.collectief.evaluation.network.Networks.end;
import static nl.collectief.evaluation.network.Networks.network;
import static nl.collectief.evaluation.network.Networks.party;
import static nl.collectief.evaluation.network.Networks.seat;
import static nl.collectief.evaluation.network.Networks.survey;
import static nl.collectief.evaluation.network.Networks.tie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.coalition.Tie;
import nl.collectief.model.coalition.TieEnd;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Entry;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Conversation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanceTiesTest {
    private static final TieEnd PARENTS = end(Stance.PARENT);
    private static final TieEnd WORKERS = end(Stance.PROFESSIONAL);
    private static final TieEnd JGZ = end("jgz");
    private static final TieEnd SCHOOL = end("school");

    private static List<Entry> records(Entry... more) {
        List<Entry> records = new ArrayList<>(List.of(
                party("jgz").toBuilder().stance(Stance.PROFESSIONAL).build(),
                party("school"),
                party("platform").toBuilder().stance(Stance.PROFESSIONAL).build(),
                Networks.coalition(
                        Membership.builder().stance(Stance.PARENT).build(),
                        Membership.builder().stance(Stance.PROFESSIONAL).build(),
                        seat("jgz"),
                        seat("school"),
                        seat("platform").toBuilder().stance(Stance.PARENT).build())));
        records.addAll(List.of(more));
        return records;
    }

    private static List<String> byStances(Entry... more) {
        return network(records(more)).byStances().stream()
                .map(StanceTies::toString)
                .toList();
    }

    private static Tie.Builder another(Tie.Builder tie) {
        Tie first = tie.build();
        return first.toBuilder().id(first.id().id() + "-2").kind(Vocabulary.TIE_KIND.term("referral"));
    }

    private static Tie.Builder since(Tie.Builder tie, String when) {
        return tie.when(Span.parse(when));
    }

    @Test
    void ties_are_counted_by_pair_of_stances_those_among_one_and_with_others_too() {
        assertThat(byStances(
                        tie(PARENTS, PARENTS).count(Count.exact(12)).build(),
                        tie(WORKERS, PARENTS).count(Count.between(3, 5)).build(),
                        tie(PARENTS, end(Stance.VOLUNTEER))
                                .count(Count.exact(2))
                                .build(),
                        tie(JGZ, end("platform")).build(),
                        tie(JGZ, SCHOOL).build()))
                .containsExactly(
                        "parent - parent: 12, new: ..12",
                        "parent - volunteer: 2, new: ..2",
                        "parent - professional: 4..6, new: ..6",
                        "professional - stance not recorded: 1, new: ..1");
    }

    @Test
    void two_parties_are_tied_once_whatever_they_say_of_it() {
        assertThat(byStances(
                        tie(JGZ, end("platform")).directed(true).build(),
                        another(tie(end("platform"), JGZ).directed(true)).build()))
                .containsExactly("parent - professional: 1, new: ..1");
    }

    @Test
    void people_who_are_not_told_apart_are_at_least_one_and_may_be_the_same_twice() {
        assertThat(byStances(tie(PARENTS, PARENTS).build())).containsExactly("parent - parent: 1.., new: 0..");
        assertThat(byStances(
                        tie(PARENTS, PARENTS).count(Count.exact(10)).build(),
                        another(tie(PARENTS, PARENTS)).count(Count.exact(4)).build()))
                .containsExactly("parent - parent: 10..14, new: ..14");
        assertThat(byStances(tie(PARENTS, PARENTS).count(Count.about(30)).build()))
                .containsExactly("parent - parent: ~30, new: 0..");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03/.., 7, 7",
        "2021, 7, 7",
        "2020-12/.., 7, 0",
        "../2021-06, 7, 0",
        "2020/.., 7, 0",
        "2020-winter/.., 7, ..7",
        "2021-winter/.., ..7, ..7",
        "2021-12-31/2023, 7, 7",
    })
    void a_tie_is_new_if_it_began_in_the_time(String when, String ties, String begun) {
        assertThat(byStances(
                        since(tie(PARENTS, PARENTS), when).count(Count.exact(7)).build()))
                .containsExactly("parent - parent: " + ties + ", new: " + begun);
    }

    @Test
    void whoever_was_tied_before_is_not_newly_tied_and_of_people_it_is_not_known_which() {
        assertThat(byStances(
                        since(tie(JGZ, SCHOOL), "2019/..").build(),
                        since(another(tie(JGZ, SCHOOL)), "2021-05/..").build()))
                .containsExactly("professional - stance not recorded: 1, new: 0");
        assertThat(byStances(
                        since(tie(PARENTS, PARENTS), "2019/..")
                                .count(Count.exact(2))
                                .build(),
                        since(another(tie(PARENTS, PARENTS)), "2021-05/..")
                                .count(Count.exact(3))
                                .build()))
                .as("at most two of the three were tied before")
                .containsExactly("parent - parent: 3..5, new: 1..3");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01/2020-12-31, 1, 0", // over before the time, and tied all the same
        "../2019, 1, 0",
        "2022/2023, 1, 1", // not before, but after
        "2021/2022, 1, 1",
        "2020-winter/2022, 1, ..1",
    })
    void two_who_were_tied_before_in_another_way_are_not_newly_tied(String other, String ties, String begun) {
        Tie now = since(tie(JGZ, SCHOOL), "2021-01-01/2021-12-31").build();
        Tie then = since(another(tie(SCHOOL, JGZ)), other).build();
        List<String> expected = List.of("professional - stance not recorded: " + ties + ", new: " + begun);
        assertThat(byStances(now, then)).isEqualTo(expected);
        assertThat(byStances(now, then.toBuilder().coalition(Optional.empty()).build()))
                .isEqualTo(expected);
        assertThat(StanceTies.in(dossier(records(now, then)), YEAR))
                .extracting(StanceTies::toString)
                .isEqualTo(expected);
        assertThat(byStances(
                        now, since(another(tie(JGZ, end("platform"))), "2019").build()))
                .as("another two")
                .isEqualTo(List.of("professional - stance not recorded: 1, new: 1"));
        assertThat(byStances(now, then.toBuilder().count(Count.ZERO).build()))
                .as("a record of no tie is none")
                .singleElement()
                .asString()
                .endsWith("new: 1");
    }

    @Test
    void who_was_tied_before_by_an_earlier_survey_is_not_newly_tied() {
        Conversation first = survey("2020");
        assertThat(byStances(
                        first,
                        measured(tie(JGZ, SCHOOL), first),
                        since(another(tie(JGZ, SCHOOL)), "2021-05/..").build()))
                .containsExactly("professional - stance not recorded: 1, new: 0");
    }

    @Test
    void of_people_no_more_can_have_been_tied_before_than_were_then() {
        Tie now = since(tie(PARENTS, PARENTS), "2021").count(Count.exact(7)).build();
        Tie then = since(another(tie(PARENTS, PARENTS)), "2019/2020")
                .count(Count.exact(2))
                .build();
        assertThat(byStances(now, then)).containsExactly("parent - parent: 7, new: 5..7");
        assertThat(byStances(now, then.toBuilder().count(Optional.empty()).build()))
                .containsExactly("parent - parent: 7, new: ..7");
        assertThat(byStances(now, then.toBuilder().when(Span.parse("2022")).build()))
                .containsExactly("parent - parent: 7, new: 7");
    }

    @ParameterizedTest
    @CsvSource({"2020/.., ..1", "2020-01-01/.., 0", "2020-06/.., 1", "2020-03-10/.., 0"})
    void who_perhaps_was_tied_in_the_earlier_network_perhaps_is_not_newly_tied(String when, String begun) {
        List<Entry> records = records(
                since(tie(JGZ, SCHOOL), when).build(),
                since(tie(JGZ, end("platform")), "2019/..").build());
        CoalitionNetwork before = CoalitionNetwork.of(dossier(records), CORE, Period.parse("2020-03-01/2020-04-01"));
        assertThat(network(records).byStances(before))
                .extracting(StanceTies::toString)
                .containsExactly(
                        "parent - professional: 1, new: 0", "professional - stance not recorded: 1, new: " + begun);
    }

    private static Tie measured(Tie.Builder tie, Conversation wave) {
        Tie told = tie.build();
        return told.toBuilder()
                .id(told.id().id() + "-" + wave.id().id())
                .measuredIn(wave.id())
                .build();
    }

    @Test
    void since_an_earlier_survey_new_is_what_was_not_tied_then() {
        Conversation first = survey("2020");
        Conversation last = survey("2021");
        List<Entry> records = records(
                first,
                last,
                measured(tie(JGZ, end("platform")), first),
                measured(tie(PARENTS, PARENTS).count(Count.exact(10)), first),
                measured(tie(end("platform"), JGZ), last),
                measured(tie(SCHOOL, JGZ), last),
                measured(tie(PARENTS, PARENTS).count(Count.exact(25)), last),
                measured(tie(PARENTS, WORKERS).count(Count.exact(4)), last));
        CoalitionNetwork before = CoalitionNetwork.of(dossier(records), CORE, first.id());
        CoalitionNetwork after = CoalitionNetwork.of(dossier(records), CORE, last.id());
        assertThat(after.byStances(before))
                .extracting(StanceTies::toString)
                .containsExactly(
                        "parent - parent: 25, new: 15..25",
                        "parent - professional: 5, new: 4",
                        "professional - stance not recorded: 1, new: 1");
        assertThatIllegalArgumentException().isThrownBy(() -> before.byStances(after));
    }

    @Test
    void what_is_not_known_of_a_time_is_neither_none_nor_new() {
        List<Entry> records = records(since(tie(JGZ, SCHOOL), "2021/..").build());
        CoalitionNetwork silent = CoalitionNetwork.of(dossier(records), CORE, Period.ofYear(2019));
        assertThat(silent.unmeasured()).isPresent();
        assertThat(silent.byStances()).isEmpty();
        assertThat(network(records).byStances(silent))
                .singleElement()
                .isEqualTo(new StanceTies(
                        Optional.of(Stance.PROFESSIONAL), Optional.empty(), Count.exact(1), Count.atMost(1)));
    }

    @Test
    void ties_of_no_coalition_are_counted_of_the_dossier() {
        Tie coffee = Tie.builder()
                .id("koffie")
                .from(end(Stance.VOLUNTEER))
                .to(PARENTS)
                .directed(false)
                .kind(Vocabulary.TIE_KIND.term("contact"))
                .count(Count.exact(30))
                .when(Span.parse("2021"))
                .build();
        assertThat(network(records(coffee)).byStances()).isEmpty();
        assertThat(StanceTies.in(dossier(records(coffee)), YEAR))
                .extracting(StanceTies::toString)
                .containsExactly("parent - volunteer: 30, new: 30");
        assertThat(StanceTies.in(dossier(records(coffee)), Period.ofYear(2020))).isEmpty();
    }
}
