package nl.collectief.examples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import nl.collectief.evaluation.Evaluation;
import nl.collectief.examples.Programmes;
import nl.collectief.json.DossierDocument;
import nl.collectief.json.Reading;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.time.Period;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the Utrecht dossier costs to read, write and evaluate, beside what Jackson needs for a tree of the same bytes.
 * Quote the ratios: the machine is in all of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class UtrechtBenchmark {
    private final ObjectMapper mapper = new ObjectMapper();
    private final byte[] document = Programmes.document("utrecht-2021");
    private final JsonNode tree = tree();
    private final Dossier dossier = Programmes.utrecht2021();
    private final Period year = Period.ofYear(2021);

    private JsonNode tree() {
        try {
            return mapper.readTree(document);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads the document into a tree of Jackson's: the measure of reading and of evaluation. */
    @Benchmark
    public JsonNode readTree() throws IOException {
        return mapper.readTree(document);
    }

    /** Reads the document into a dossier, with every check. */
    @Benchmark
    public Reading readDossier() {
        return DossierDocument.read(document);
    }

    /** Writes a tree of Jackson's, indented: the measure of writing. */
    @Benchmark
    public byte[] writeTree() throws IOException {
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree);
    }

    /** Writes the dossier as its document. */
    @Benchmark
    public long writeDossier() {
        Counter counter = new Counter();
        DossierDocument.write(dossier, counter);
        return counter.bytes;
    }

    /** Evaluates a year with all metrics and breakdowns. */
    @Benchmark
    public Evaluation evaluate() {
        return Evaluation.of(dossier, year);
    }

    /** Takes bytes as a byte array would. */
    private static final class Counter extends OutputStream { // not ByteArrayOutputStream: that one is synchronised
        private byte[] kept = new byte[1 << 18];
        private int bytes;

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] many, int from, int length) {
            if (bytes + length > kept.length) {
                kept = java.util.Arrays.copyOf(kept, Math.max(kept.length * 2, bytes + length));
            }
            System.arraycopy(many, from, kept, bytes, length);
            bytes += length;
        }
    }
}
