package nl.collectief.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.collectief.evaluation.Evaluation;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.time.Period;

/** What is written is held against a file that was looked at; {@code -Dgolden.update=true} writes the file anew. */
final class Golden {
    private static final Path FILES = Path.of("src/test/resources/nl/collectief/monitor");

    /** A new release changes no golden file. */
    private static final String VERSION = Evaluation.of(
                    Dossier.assemble(SmallProgramme.records()).orElseThrow(), Period.ofYear(2021), List.of())
            .provenance()
            .library();

    private Golden() {}

    static void hold(String name, String text) throws IOException {
        String written = text.replace(VERSION, "{version}");
        Path file = FILES.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, written);
        }
        assertThat(file).as("run with -Dgolden.update=true once").exists();
        assertThat(written).isEqualTo(Files.readString(file));
    }
}
