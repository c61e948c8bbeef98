package nl.collectief.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is written is held against a file that was looked at; {@code -Dgolden.update=true} writes the file anew. */
final class Golden {
    private static final Path FILES = Path.of("src/test/resources/nl/collectief/monitor");

    private Golden() {}

    static void hold(String name, String written) throws IOException {
        Path file = FILES.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, written);
        }
        assertThat(file).as("run with -Dgolden.update=true once").exists();
        assertThat(written).isEqualTo(Files.readString(file));
    }
}
