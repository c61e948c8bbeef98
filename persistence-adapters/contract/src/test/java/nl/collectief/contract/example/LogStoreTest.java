package nl.collectief.contract.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import nl.collectief.model.port.Change;
import nl.collectief.model.port.Commit;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Publication;
import nl.collectief.model.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogStoreTest {
    private static final Instant NOON = Instant.parse("2021-09-14T12:00:00Z");
    private static final Entry NOTE =
            Publication.builder().id("a").title(Text.nl("geheim")).build();

    @TempDir
    Path directory;

    @Test
    void half_a_last_line_is_as_if_it_had_not_been_written() throws Exception {
        Path file = directory.resolve("store.log");
        LogStore store = new LogStore(file, new WordCodec());
        store.commit(Commit.of("one", NOON, Change.put("d", NOTE, Change.NEW)));
        long length = Files.size(file);
        store.commit(Commit.of("two", NOON, Change.put("d", NOTE, 1)));
        byte[] whole = Files.readAllBytes(file);
        for (long cut = length; cut < whole.length; cut++) {
            Files.write(file, Arrays.copyOf(whole, (int) cut));
            LogStore crashed = new LogStore(file, new WordCodec());
            assertThat(crashed.lastCommit()).as("cut to %s bytes", cut).isEqualTo(1);
            crashed.commit(Commit.of("three", NOON, Change.put("d", NOTE, 1)));
            assertThat(new LogStore(file, new WordCodec()).lastCommit()).isEqualTo(2);
        }
    }

    @Test
    void erased_content_is_not_in_the_file() throws Exception {
        Path file = directory.resolve("store.log");
        LogStore store = new LogStore(file, new WordCodec());
        String coded = Base64.getEncoder().withoutPadding().encodeToString("geheim".getBytes("UTF-8"));
        store.commit(Commit.of("one", NOON, Change.put("d", NOTE, Change.NEW)));
        String line = Files.readString(file);
        assertThat(decoded(line)).contains(coded);
        store.commit(Commit.of("two", NOON, Change.erase("d", NOTE.ref(), 1)));
        assertThat(Files.readString(file).lines()).hasSize(2).noneMatch(text -> text.length() > 60);
    }

    private static String decoded(String line) {
        String document = line.strip().substring(line.strip().lastIndexOf(' ') + 1);
        return new String(Base64.getDecoder().decode(document));
    }
}
