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
import nl.collectief.evaluation.Evaluation;
import nl.collectief.jdbc.JdbcStore;
import nl.collectief.json.DossierDocument;
import nl.collectief.json.JsonCodec;
import nl.collectief.json.Reading;
import nl.collectief.model.port.Dossiers;
import nl.collectief.model.programme.Assembly;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.text.Language;
import nl.collectief.model.time.Period;
import nl.collectief.monitor.Monitor;
import nl.collectief.monitor.Table;

/**
 * The main job: reads a dossier document, keeps it in an embedded database, loads it back, checks it, evaluates a year,
 * prints a summary and writes the monitor as a page in Dutch and in English with its tables.
 *
 * <p>A document with faults is refused whole: every fault is printed with its place, and the store stays as it was.
 */
public final class MonitorJob {
    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    MonitorJob(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    /**
     * Runs the job and ends with 0, or with 1 if the document has faults.
     *
     * @param args the folder to write to, the year, and a document if not that of the Utrecht programme of 2021
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Path folder = Path.of(args.length > 0 ? args[0] : "target/monitor");
        int year = args.length > 1 ? Integer.parseInt(args[1]) : 2021;
        boolean own = args.length > 2 && !args[2].isBlank();
        byte[] document = own ? Files.readAllBytes(Path.of(args[2])) : Programmes.document("utrecht-2021");
        int status = new MonitorJob(out, err, Clock.systemUTC()).run(document, year, folder);
        System.exit(status);
    }

    int run(byte[] document, int year, Path folder) throws IOException {
        Reading reading = DossierDocument.read(document);
        if (reading.dossier().isEmpty()) {
            reading.problems().forEach(problem -> err.println(problem.in(Language.NL)));
            err.println(reading.problems().size() + " fouten; er is niets bewaard");
            return 1;
        }
        Files.createDirectories(folder);
        Path database = folder.resolve("store.db");
        Assembly stored = keep(reading.dossier().get(), database);
        Dossier dossier = stored.orElseThrow();
        Monitor monitor = Monitor.of(dossier, Evaluation.of(dossier, Period.ofYear(year)), stored.findings());

        StringWriter summary = new StringWriter();
        monitor.summary(Language.NL, summary);
        out.println(summary);
        List<Path> written = new ArrayList<>(List.of(database));
        for (Language language : Language.values()) {
            written.add(write(folder.resolve("monitor." + language.tag() + ".html"), to -> monitor.page(language, to)));
        }
        for (Table table : monitor.tables()) {
            written.add(write(folder.resolve(table.name()), table::write));
        }
        written.forEach(path -> out.println(path));
        return 0;
    }

    /** Keeps the dossier and gives back what the store holds, checked again. */
    private Assembly keep(Dossier dossier, Path database) {
        try (JdbcStore store = JdbcStore.sqlite(database, new JsonCodec())) {
            Dossiers dossiers = Dossiers.in(store);
            String name = dossier.programme().id().id();
            Instant now = clock.instant();
            dossiers.save(name, dossier, "monitor-" + now.toEpochMilli(), now);
            return dossiers.load(name);
        }
    }

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
