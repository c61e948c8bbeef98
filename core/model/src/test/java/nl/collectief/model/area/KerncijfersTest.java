package nl.collectief.model.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes in the published key figures of 2020 of three gemeenten, where these files are at hand. */
class KerncijfersTest {
    private static final int CODE = 1;
    private static final int KIND_OF_REGION = 3;
    private static final int CHANGE = 5;

    @BeforeEach
    void data_is_at_hand() {
        assumeTrue(data().isPresent(), "skipped: COLLECTIEF_DATA does not name the folder with the files of CBS");
    }

    private static Optional<Path> data() {
        return Optional.ofNullable(System.getenv("COLLECTIEF_DATA"))
                .map(Path::of)
                .filter(Files::isDirectory);
    }

    private static List<List<String>> rows(String gemeente) {
        Path file = data().orElseThrow().resolve("cbs_84799NED_kwb2020_" + gemeente + ".csv");
        try {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .map(Splitter.on(';')::splitToList)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"utrecht, GM0344, 122", "zwolle, GM0193, 95", "heerlen, GM0917, 81"})
    void every_padded_code_is_read(String gemeente, String code, int areas) {
        GemeenteCode whole = GemeenteCode.parse(code);
        List<List<String>> rows = rows(gemeente);
        assertThat(rows).hasSize(areas);
        for (List<String> row : rows) {
            AreaCode area = AreaCode.parse(row.get(CODE));
            assertThat(row.get(CODE)).hasSize(10).startsWith(area.value());
            assertThat(area.level().code())
                    .isEqualToIgnoringCase(row.get(KIND_OF_REGION).strip());
            assertThat(whole.contains(area)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"utrecht", "zwolle", "heerlen"})
    void spreadsheets_that_lose_prefix_and_zeros_do_no_harm(String gemeente) {
        for (List<String> row : rows(gemeente)) {
            AreaCode area = AreaCode.parse(row.get(CODE));
            String bare = CharMatcher.is('0').trimLeadingFrom(area.value().substring(2));
            AreaCode mended = switch (area.level()) {
                case GEMEENTE -> GemeenteCode.parse(bare);
                case WIJK -> WijkCode.parse(bare);
                default -> BuurtCode.parse(bare);
            };
            assertThat(mended).isEqualTo(area);
        }
    }

    @Test
    void utrecht_has_ten_wijken() {
        List<WijkCode> wijken = rows("utrecht").stream()
                .map(row -> AreaCode.parse(row.get(CODE)))
                .filter(WijkCode.class::isInstance)
                .map(WijkCode.class::cast)
                .toList();
        assertThat(wijken)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 10)
                        .mapToObj(number -> WijkCode.parse("WK0344%02d".formatted(number)))
                        .toList());
    }

    @Test
    void wijken_and_buurten_have_a_change_code_and_gemeenten_have_a_point() {
        for (List<String> row : rows("heerlen")) {
            if (AreaCode.parse(row.get(CODE)).level() == AreaLevel.GEMEENTE) {
                assertThat(row.get(CHANGE)).isEqualTo(".");
            } else {
                assertThat(BoundaryChange.parse(row.get(CHANGE))).isEqualTo(BoundaryChange.UNCHANGED);
            }
        }
    }
}
