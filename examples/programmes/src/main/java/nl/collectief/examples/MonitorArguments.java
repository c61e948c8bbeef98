package nl.collectief.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.stream.Stream;
import nl.collectief.model.port.CorruptRecordException;
import nl.collectief.model.port.StoreException;
import nl.collectief.model.port.StoreUnavailableException;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Language;
import nl.collectief.model.time.Period;

/** Looks at what somebody asks of the main job before anything is written, and says in one sentence what is not right. */
final class MonitorArguments {
    /** Somebody asked for what cannot be; nothing was written. */
    static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Label why;

        Refusal(String nl, String en) {
            super(en);
            this.why = Label.of(nl, en);
        }

        Label why() {
            return why;
        }
    }

    private MonitorArguments() {}

    /** Returns the year written so. */
    static int year(String written) {
        try {
            int year = Integer.parseInt(written.strip());
            Period.ofYear(year);
            return year;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Refusal(
                    "\"" + written + "\" is geen jaar: geef het in vier cijfers, zoals 2021",
                    "\"" + written + "\" is no year: give four digits, such as 2021");
        }
    }

    /** Returns the language of this tag. */
    static Language language(String tag) {
        return Stream.of(Language.values())
                .filter(language -> language.tag().equals(tag.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "\"" + tag + "\" is geen taal hier: kies nl of en",
                        "\"" + tag + "\" is no language here: choose nl or en"));
    }

    /** Returns the folder of this name, which is there or can be made. */
    static Path folder(String name) {
        Path folder = path(name);
        Path there = folder.toAbsolutePath();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (there == null || !Files.isDirectory(there)) {
            throw new Refusal(
                    "\"" + name + "\" kan geen map zijn: " + there + " is een bestand",
                    "\"" + name + "\" cannot be a folder: " + there + " is a file");
        }
        if (!Files.isWritable(there)) {
            throw new Refusal("in " + there + " mag niet worden geschreven", there + " must not be written to");
        }
        return folder;
    }

    /** Returns the bytes of the document of this name. */
    static byte[] document(String name) {
        Path file = path(name);
        if (!Files.isRegularFile(file)) {
            Path sought = file.toAbsolutePath().normalize();
            throw new Refusal("het document " + sought + " is er niet", "the document " + sought + " is not there");
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refusal(
                    "het document " + name + " kan niet worden gelezen",
                    "the document " + name + " cannot be read: " + e.getMessage());
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Refusal("\"" + name + "\" is geen naam van een bestand", "\"" + name + "\" is no name of a file");
        }
    }

    /** Returns in one sentence what kept the job from its work, as far as that is nobody's mistake in this program. */
    static Label whyNot(Exception failure) {
        if (failure instanceof Refusal refusal) {
            return refusal.why();
        } else if (failure instanceof CorruptRecordException) {
            return Label.of(
                    "het bestand store.db in de map is beschadigd of geen opslag: noem een andere map, of haal het weg",
                    "the file store.db in the folder is damaged or no store: name another folder, or take it away");
        } else if (failure instanceof StoreUnavailableException) {
            return Label.of(
                    "de opslag store.db in de map is bezet of onbereikbaar: probeer het later nog eens",
                    "the store store.db in the folder is busy or out of reach: try again later");
        } else if (failure instanceof StoreException) {
            return Label.of("de opslag weigert: " + failure.getMessage(), "the store refuses: " + failure.getMessage());
        } else if (failure instanceof IOException) {
            return Label.of(
                    "er kan niet worden geschreven: " + failure.getMessage(),
                    "nothing can be written: " + failure.getMessage());
        }
        throw new IllegalArgumentException("a failure of another sort", failure);
    }
}
