package nl.collectief.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.collectief.evaluation.Evaluation;
import nl.collectief.jdbc.JdbcStore;
import nl.collectief.json.DossierDocument;
import nl.collectief.json.JsonCodec;
import nl.collectief.json.Reading;
import nl.collectief.model.port.Dossiers;
import nl.collectief.model.port.StoreException;
import nl.collectief.model.programme.Assembly;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Language;
import nl.collectief.model.time.Period;
import nl.collectief.monitor.Monitor;
import nl.collectief.monitor.Table;

/**
 * The main job: reads a dossier document, keeps it in an embedded database, loads it back, checks it, evaluates a year,
 * prints a summary, and writes the monitor as a page in Dutch and in English with its tables.
 *
 * <p>A document with faults is refused whole: every fault is printed with its place, and the store stays as it was.
 */
public final class MonitorJob {
    private static final String ALL = "all";

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;
    private final Language language;

    MonitorJob(PrintStream out, PrintStream err, Clock clock, Language language) {
        this.out = out;
        this.err = err;
        this.clock = clock;
        this.language = language;
    }

    /**
     * Runs the job and ends with 0, or with 1 if a document has faults or what is asked cannot be done.
     *
     * @param args the folder to write to, the year, the language of what is printed, and what to make the monitor of: the
     *     name of a programme of {@link Programmes}, "all" for each of them in a folder of its own, or a document; without
     *     it that of the Utrecht programme of 2021
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(start(args, out, err, Clock.systemUTC()));
    }

    /** Does what is asked, or says in one sentence in Dutch and one in English why not; returns the status. */
    static int start(String[] args, PrintStream out, PrintStream err, Clock clock) {
        try {
            Path folder = MonitorArguments.folder(args.length > 0 ? args[0] : "target/monitor");
            int year = MonitorArguments.year(args.length > 1 ? args[1] : "2021");
            Language language = MonitorArguments.language(args.length > 2 ? args[2] : "nl");
            String which = args.length > 3 && !args[3].isBlank() ? args[3] : "utrecht-2021";
            return new MonitorJob(out, err, clock, language).run(which, year, folder);
        } catch (MonitorArguments.Refusal | StoreException | IOException e) {
            Label why = MonitorArguments.whyNot(e);
            err.println(why.nl());
            err.println(why.en());
            return 1;
        }
    }

    int run(String which, int year, Path folder) throws IOException {
        if (which.equals(ALL)) {
            int status = 0;
            for (String name : Programmes.names()) {
                status = Math.max(status, run(Programmes.document(name), year, folder.resolve(name)));
            }
            return status;
        }
        boolean known = Programmes.names().contains(which);
        return run(known ? Programmes.document(which) : MonitorArguments.document(which), year, folder);
    }

    int run(byte[] document, int year, Path folder) throws IOException {
        Reading reading = DossierDocument.read(document);
        if (reading.dossier().isEmpty()) {
            reading.problems().forEach(problem -> err.println(problem.in(language)));
            int faults = reading.problems().size();
            err.println(faults
                    + (faults == 1 ? Label.of(" fout", " fault") : Label.of(" fouten", " faults")).in(language)
                    + Label.of("; er is niets bewaard", "; nothing was kept").in(language));
            return 1;
        }
        Files.createDirectories(folder);
        Path database = folder.resolve("store.db");
        Kept kept = keep(reading.dossier().get(), database);
        Dossier dossier = kept.assembly().orElseThrow();
        Evaluation evaluation = Evaluation.of(dossier, Period.ofYear(year)).atCommit(kept.commit());
        Monitor monitor = Monitor.of(dossier, evaluation, kept.assembly().findings())
                .withBoundaries(Areas.boundaries())
                .withFigures(Areas.figures());

        StringWriter summary = new StringWriter();
        monitor.summary(language, summary);
        out.println(summary);
        List<Path> written = new ArrayList<>(List.of(database));
        for (Language each : Language.values()) {
            written.add(write(folder.resolve("monitor." + each.tag() + ".html"), to -> monitor.page(each, to)));
        }
        for (Table table : monitor.tables()) {
            written.add(write(folder.resolve(table.name()), table::write));
        }
        written.forEach(path -> out.println(path));
        return 0;
    }

    /** Keeps the dossier and gives back what the store holds, checked again. */
    private Kept keep(Dossier dossier, Path database) {
        try (JdbcStore store = JdbcStore.sqlite(database, new JsonCodec())) {
            Dossiers dossiers = Dossiers.in(store);
            String name = dossier.programme().id().id();
            Instant now = clock.instant();
            dossiers.save(name, dossier, UUID.randomUUID().toString(), now);
            long commit = store.lastCommit();
            return new Kept(dossiers.load(name, commit), commit);
        }
    }

    /** What the store holds as of a commit. */
    private record Kept(Assembly assembly, long commit) {}

    private interface Writing {
        void to(Writer writer) throws IOException;
    }

    private static Path write(Path path, Writing writing) throws IOException {
        try (Writer writer = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
            writing.to(writer);
        }
        return path;
    }
}
