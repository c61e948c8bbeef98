package nl.collectief.model.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.collectief.model.coalition.Agreement;
import nl.collectief.model.coalition.AgreementLevel;
import nl.collectief.model.coalition.CaseWorker;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.FamilyCase;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.coalition.MembershipState;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Entry;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipChecksTest {
    private static final String FAMILY = "c-4f09a2";

    private static Membership seat(Party party, String period) {
        return Membership.builder().party(party.id()).period(Told.span(period)).build();
    }

    private static List<String> seats(Membership... seats) {
        return Told.by(
                "member-once", Told.coalition(null).members(List.of(seats)).build());
    }

    @ParameterizedTest
    @CsvSource({",", "2020/2022, 2020/2022", "2019/.., ../2020", "2020-01-01/2020-06-30, 2020-06-30/2021"})
    void a_party_that_sits_there_twice_at_once(String one, String other) {
        assertThat(seats(seat(Told.A, one), seat(Told.B, one), seat(Told.A, other)))
                .containsExactly("warning coalition/k#/members/2 a");
    }

    @ParameterizedTest
    @CsvSource({"2020/2021, 2021/2022", "2020, 2020", "2019, 2020", ", 2020", "2020, "})
    void a_party_that_may_have_sat_there_one_time_after_the_other(String one, String other) {
        assertThat(seats(seat(Told.A, one), seat(Told.A, other))).isEmpty();
    }

    @Test
    void two_seats_that_differ_are_no_doubles() {
        Membership seat = seat(Told.A, null);
        assertThat(seats(seat, seat.toBuilder().stance(Stance.PARENT).build())).isEmpty();
        assertThat(seats(seat, seat.toBuilder().says(Text.nl("de kraamzorg")).build()))
                .isEmpty();
        assertThat(seats(seat, seat.toBuilder().state(MembershipState.WISHED).build()))
                .isEmpty();
        assertThat(seats(Told.seat(Stance.PARENT), Told.seat(Stance.PARENT))).isEmpty();
        assertThat(seats(seat, seat.toBuilder().number(Count.exact(2)).build())).hasSize(1);
        assertThat(seats(seat, seat.toBuilder().state(MembershipState.ACTIVE).build()))
                .hasSize(1);
    }

    @Test
    void an_agreement_of_who_has_no_seat() {
        Agreement agreement = Agreement.builder()
                .level(AgreementLevel.ORGANISATION)
                .says(Text.nl("Samen"))
                .addParties(Told.A.id(), Told.X.id())
                .build();
        Coalition coalition = Told.coalition(null).addAgreement(agreement).build();
        assertThat(Told.by("agreement-of-members", coalition))
                .containsExactly("warning coalition/k#/agreements/0/parties x");
        assertThat(Told.by(
                        "agreement-of-members",
                        coalition.toBuilder().addMember(Told.seat(Told.X)).build()))
                .isEmpty();
        assertThat(Told.by(
                        "agreement-of-members",
                        coalition.toBuilder().members(List.of()).build()))
                .isEmpty();
    }

    private static CaseWorker worker(Party party, String period, String... expertise) {
        CaseWorker.Builder worker = CaseWorker.builder().party(party.id()).period(Told.span(period));
        for (String of : expertise) {
            worker.addExpertise(Vocabulary.EXPERTISE.term(of));
        }
        return worker.build();
    }

    private static FamilyCase.Builder family(CaseWorker... workers) {
        return FamilyCase.builder().id(FAMILY).addWorkers(workers);
    }

    @Test
    void a_party_that_works_twice_on_a_case_at_once() {
        CaseWorker one = worker(Told.A, "2021/2022");
        assertThat(Told.by("worker-once", family(one, one).build())).containsExactly("note case/c-4f09a2#/workers/1");
        assertThat(Told.by(
                        "worker-once", family(one, worker(Told.A, "2022/2023")).build()))
                .as("may have followed the other")
                .isEmpty();
        assertThat(Told.by(
                        "worker-once",
                        family(one, worker(Told.A, "2021/2022", "young-child")).build()))
                .as("brings something else")
                .isEmpty();
        assertThat(Told.by(
                        "worker-once", family(one, worker(Told.B, "2021/2022")).build()))
                .isEmpty();
    }

    @Test
    void a_worker_of_who_has_no_seat_is_noted() {
        Coalition coalition = Told.coalition(null).build();
        FamilyCase of = family(worker(Told.A, null), worker(Told.X, null))
                .coalition(coalition.id())
                .build();
        assertThat(Told.by("worker-of-coalition", coalition, of)).containsExactly("note case/c-4f09a2#/workers/1");
        assertThat(Told.by(
                        "worker-of-coalition",
                        coalition.toBuilder()
                                .addMember(Told.seat(Stance.PROFESSIONAL))
                                .build(),
                        of))
                .as("may hold the seat of a professional")
                .isEmpty();
    }

    @Test
    void a_case_that_was_closed_and_has_no_end() {
        FamilyCase.Builder closed = family().closed(Vocabulary.CLOSING_REASON.term("goals-reached"));
        assertThat(Told.by(
                        "closed-case-ends", closed.period(Told.span("2021/..")).build()))
                .containsExactly("warning case/c-4f09a2#/period");
        assertThat(Told.by(
                        "closed-case-ends",
                        closed.period(Told.span("2021/2022")).build()))
                .isEmpty();
        assertThat(Told.by(
                        "closed-case-ends",
                        family().period(Told.span("2021/..")).build()))
                .isEmpty();
    }

    @Test
    void a_long_chain_of_coalitions_is_followed_to_its_end() {
        List<Entry> chain = new ArrayList<>();
        Agreement agreement = Agreement.builder()
                .level(AgreementLevel.ORGANISATION)
                .says(Text.nl("Samen"))
                .addParties(Told.A.id())
                .build();
        int length = 2_000;
        for (int i = 0; i < length; i++) {
            Coalition.Builder coalition = Told.coalition(null)
                    .id("k" + i)
                    .members(List.of(Told.seat(i == length - 1 ? Told.A : Told.B)))
                    .addAgreement(agreement);
            chain.add(
                    i == 0
                            ? coalition.build()
                            : coalition
                                    .partOf(Coalition.KIND.ref("k" + (i - 1)))
                                    .build());
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(Told.by("agreement-of-members", chain.toArray(new Entry[0])))
                        .as("each may have meant the seat at the end of the chain")
                        .isEmpty());
    }
}
