package nl.collectief.examples.consumer.classpath;

import java.time.Instant;
import java.util.List;
import nl.collectief.json.DossierDocument;
import nl.collectief.json.JsonCodec;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.port.Dossiers;
import nl.collectief.model.port.InMemoryStore;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;

/** A user's program on the class path. */
public final class Main {
    private Main() {}

    /** Makes a dossier, writes and reads it, keeps and loads it, and fails loudly if anything is lost on the way. */
    public static void main(String[] args) {
        Dossier dossier = Dossier.assemble(List.of(
                        Programme.builder()
                                .id("proef")
                                .title(Text.nl("Proef"))
                                .mission(Text.nl("Samen met ouders"))
                                .build(),
                        Activity.builder()
                                .id("inloop")
                                .title(Text.nl("Inloop"))
                                .kind(Vocabulary.ACTIVITY_KIND.term("drop-in"))
                                .build()))
                .orElseThrow();
        check(DossierDocument.read(DossierDocument.write(dossier)).orElseThrow().equals(dossier), "the document");
        JsonCodec codec = new JsonCodec();
        dossier.records()
                .forEach(record -> check(
                        codec.decode(record.recordKind(), codec.encode(record), codec.format())
                                .equals(record),
                        "the codec"));
        Dossiers dossiers = Dossiers.in(new InMemoryStore());
        dossiers.save("proef", dossier, "first", Instant.EPOCH);
        check(dossiers.load("proef").orElseThrow().equals(dossier), "the store");
        String label =
                dossier.label(dossier.get(Activity.KIND, "inloop").kind()).nl();
        check(label.equals("inloop"), "the labels");
        check(com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION.getMinorVersion() < 20, "the older Jackson");
        System.out.println("class path: " + dossier);
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what + " did not give back what it was given");
        }
    }
}
