package nl.collectief.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.collectief.json.DossierDocument;
import nl.collectief.json.Reading;
import nl.collectief.model.programme.Dossier;

/** The programmes that come with the examples. */
public final class Programmes {
    private Programmes() {}

    /** Returns the Utrecht programme of 2021, as the municipality's monitor tells it. */
    public static Dossier utrecht2021() {
        return read("utrecht-2021").dossier().orElseThrow();
    }

    /** Returns the document of a programme, as bytes. */
    public static byte[] document(String name) {
        try (InputStream document = Programmes.class.getResourceAsStream("/programmes/" + name + ".json")) {
            if (document == null) {
                throw new IllegalArgumentException("no programme called \"" + name + "\"");
            }
            return document.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the programme \"" + name + "\" cannot be read", e);
        }
    }

    private static Reading read(String name) {
        return DossierDocument.read(document(name));
    }
}
