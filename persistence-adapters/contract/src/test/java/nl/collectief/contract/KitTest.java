package nl.collectief.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.collectief.model.port.RecordStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** The kit is tested too: it lets a right store pass and stops every broken one where it should. */
class KitTest {
    @AfterEach
    void putBack() {
        KitSubject.store = Wrapper::new;
    }

    @Test
    void a_right_store_passes_all_of_it() {
        Events tests = run(Wrapper::new, selectClass(KitSubject.class));
        assertThat(failed(tests)).isEmpty();
        assertThat(tests.aborted().count()).isZero();
        assertThat(tests.succeeded().count()).isGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource
    void a_broken_store_fails_where_it_is_broken(BrokenStore broken) {
        Events tests = run(broken.store, selectNestedClass(List.of(KitSubject.class), broken.topic));
        assertThat(failed(tests)).contains(broken.sentence);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                // these break under many threads or at sizes only, or in what the run does not ask
                "LOOKS_BEFORE_IT_LEAPS",
                "LEAKS_HALF_A_COMMIT",
                "HOLDS_ALL_IT_SCANS",
                "SWALLOWS_WHAT_THE_READER_THROWS",
                "TOKENS_IN_ANY_CASE"
            })
    void a_random_run_alone_finds_it_too(BrokenStore broken) {
        Events tests = run(
                broken.store, selectNestedClass(List.of(KitSubject.class), RecordStoreContract.RunningAtRandom.class));
        assertThat(failed(tests)).isNotEmpty();
    }

    @Test
    void a_store_that_does_not_look_at_revisions_is_told_what_the_contract_asks() {
        Events tests = run(
                BrokenStore.LAST_WRITER_WINS.store,
                selectNestedClass(List.of(KitSubject.class), RecordStoreContract.RefusingCommits.class),
                selectNestedClass(List.of(KitSubject.class), RecordStoreContract.RunningAtRandom.class));
        assertThat(messages(tests, "a second writer with the old revision is refused"))
                .singleElement()
                .asString()
                .startsWith("the contract asks commit to throw a StaleRevisionException, and to change nothing, when a"
                        + " record is not at the revision its change expects; of a commit that writes"
                        + " utrecht/publication/a expecting revision 1 it answered Committed[number=");
        assertThat(messages(tests, "repetition 1 of 5"))
                .singleElement()
                .asString()
                .contains(": commit with the token \"token-")
                .contains(" expecting ")
                .contains("a StaleRevisionException with the revisions the stale records are at: {")
                .contains("Committed[number=")
                .doesNotContain("number=-1");
        assertThat(tests.failed().stream())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(message(event)).contains("StaleRevisionException"));
    }

    @Test
    void a_store_that_names_one_stale_record_only_is_told_what_was_done() {
        Events tests = run(
                BrokenStore.NAMES_ONE_STALE_RECORD_ONLY.store,
                selectNestedClass(List.of(KitSubject.class), RecordStoreContract.RefusingCommits.class));
        assertThat(messages(tests, "all stale records are named with the revisions they are at"))
                .singleElement()
                .asString()
                .contains("the records that the StaleRevisionException names")
                .contains("erases utrecht/publication/a expecting revision 9");
    }

    @Test
    void a_store_that_ignores_tokens_is_told_what_the_contract_asks() {
        Events tests = run(
                BrokenStore.IGNORES_TOKENS.store,
                selectNestedClass(List.of(KitSubject.class), RecordStoreContract.RepeatingCommits.class));
        assertThat(tests.failed().stream())
                .isNotEmpty()
                .anySatisfy(event -> assertThat(message(event))
                        .contains("the token \"t\", which made commit 1 before")
                        .contains("the contract asks to answer as it did then"));
    }

    private static List<String> messages(Events tests, String sentence) {
        return tests.failed().stream()
                .filter(event -> event.getTestDescriptor().getDisplayName().equals(sentence))
                .map(KitTest::message)
                .toList();
    }

    private static String message(Event event) {
        return String.valueOf(event.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow()
                .getMessage());
    }

    @Test
    void what_a_store_does_not_claim_is_skipped_with_the_reason() {
        Events tests = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(ClaimsNothing.class))
                .execute()
                .testEvents();
        assertThat(failed(tests)).isEmpty();
        assertThat(tests.aborted().count()).isGreaterThan(8);
        assertThat(tests.aborted()
                        .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                        .map(result -> result.getThrowable().orElseThrow().getMessage()))
                .allMatch(reason -> reason.startsWith("this store does not claim "));
    }

    static class ClaimsNothing extends RecordStoreContract {
        @Override
        protected RecordStore openEmptyStore() {
            return new Wrapper();
        }

        @Override
        protected Set<StoreCapability> capabilities() {
            return EnumSet.noneOf(StoreCapability.class);
        }
    }

    private static Events run(Supplier<Wrapper> store, DiscoverySelector... tests) {
        KitSubject.store = store;
        return EngineTestKit.engine("junit-jupiter").selectors(tests).execute().testEvents();
    }

    private static Set<String> failed(Events tests) {
        return tests.failed()
                .map(event -> event.getTestDescriptor().getDisplayName())
                .collect(Collectors.toSet());
    }
}
