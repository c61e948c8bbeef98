package nl.collectief.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.collectief.contract.Samples;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.record.Attribute;
import nl.collectief.model.record.Entry;
import org.junit.jupiter.api.Test;

/** Keeps a document of every format that was ever written: each is read to the same value for good. */
class FormatsTest {
    private static final Path FORMATS = Path.of("src/test/resources/formats");
    private static final Path SAMPLE = FORMATS.resolve("1/sample.json");

    /** What stands in the file of format 1; the generator may change, the file does not. */
    private static void renew() throws IOException {
        if (Boolean.getBoolean("golden.update") && !Files.exists(SAMPLE)) {
            Files.writeString(SAMPLE, DossierDocument.write(Samples.seeded(2025).dossier(100)));
        }
    }

    @Test
    void a_document_of_every_format_is_still_read() throws IOException {
        renew();
        try (Stream<Path> files = Files.walk(FORMATS)) {
            List<Path> documents =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            assertThat(documents).hasSizeGreaterThanOrEqualTo(DossierDocument.FORMAT);
            for (Path document : documents) {
                assertThat(DossierDocument.read(document).problems())
                        .as(document.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void the_document_of_the_newest_format_is_written_as_it_was() throws IOException {
        String document = Files.readString(SAMPLE);
        Dossier dossier = DossierDocument.read(document).orElseThrow();
        assertThat(DossierDocument.write(dossier)).isEqualTo(document);
    }

    @Test
    void the_document_shows_every_attribute_of_every_kind() throws IOException {
        Dossier dossier = DossierDocument.read(SAMPLE).orElseThrow();
        Set<String> lacking = new HashSet<>();
        Kinds.all().forEach(kind -> kind.shape().attributes().forEach(a -> lacking.add(kind + "/" + a)));
        assertThat(lacking.remove("case/sources"))
                .as("a case may name no source")
                .isTrue();
        for (Entry entry : dossier.records()) {
            for (Attribute attribute : entry.recordKind().shape().attributes()) {
                if (!attribute.values(entry).isEmpty()) {
                    lacking.remove(entry.recordKind() + "/" + attribute);
                }
            }
        }
        assertThat(lacking).isEmpty();
    }
}
