package nl.collectief.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import nl.collectief.model.port.CorruptRecordException;
import nl.collectief.model.port.StoreException;
import nl.collectief.model.port.StoreUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {
    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "40001", "40P01", "23505", "53300", "55P03", "57P01", "57014"})
    void what_passes_may_be_tried_again(String state) {
        SQLException failure = new SQLException("said", state);
        assertThat(Failures.translated(failure))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("said")
                .hasCause(failure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"42P01", "42501", "22021", "0A000", "X", ""})
    void what_does_not_pass_is_a_failure_of_the_store(String state) {
        assertThat(Failures.translated(new SQLException("said", state))).isExactlyInstanceOf(StoreException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 10, 13, 14, 15, 5 | 2 << 8})
    void what_passes_on_sqlite_may_be_tried_again(int code) {
        assertThat(Failures.translated(new SQLException("said", null, code)))
                .isInstanceOf(StoreUnavailableException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 26, 11 | 1 << 8})
    void a_damaged_file_is_told(int code) {
        assertThat(Failures.translated(new SQLException("said", null, code)))
                .isInstanceOf(CorruptRecordException.class);
    }

    @Test
    void anything_else_is_a_failure_of_the_store_even_without_words() {
        assertThat(Failures.translated(new SQLException()))
                .isExactlyInstanceOf(StoreException.class)
                .hasMessage("the database refused: SQLException");
    }
}
