package nl.collectief.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.collectief.evaluation.Evaluation;
import nl.collectief.examples.Multiple;
import nl.collectief.examples.Programmes;
import nl.collectief.model.programme.Assembly;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.rule.Judgement;
import nl.collectief.model.rule.PracticeRules;
import nl.collectief.model.time.Period;
import nl.collectief.model.trace.Principles;
import nl.collectief.model.trace.Trace;
import nl.collectief.model.trace.VoiceCycle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the made-up programme costs to check, trace and evaluate, once and fifty times beside each other. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SizeBenchmark {
    /** How many times the programme. */
    @Param({"1", "50"})
    public int times;

    private final Period year = Period.ofYear(2021);
    private Dossier dossier = Programmes.dossier(Programmes.INVENTED);

    static SizeBenchmark of(int times) {
        SizeBenchmark sized = new SizeBenchmark();
        sized.times = times;
        sized.multiply();
        return sized;
    }

    /** Makes the dossier. */
    @Setup(Level.Trial)
    public void multiply() {
        dossier = Multiple.of(Programmes.dossier(Programmes.INVENTED), times);
    }

    /** Puts the records together with every check. */
    @Benchmark
    public Assembly assemble() {
        return Dossier.assemble(dossier.records());
    }

    /** Judges the agreements. */
    @Benchmark
    public List<Judgement> judge() {
        return PracticeRules.judge(dossier);
    }

    /** Follows every voice forward, every activity back, and looks for the four principles. */
    @Benchmark
    public List<Object> trace() {
        Trace trace = Trace.of(dossier);
        return List.of(
                VoiceCycle.of(dossier),
                trace.unansweredSignals(),
                trace.activitiesBegunWithoutVoice(),
                trace.activitiesOfUnknownOrigin(),
                Principles.of(dossier, trace));
    }

    /** Evaluates a year with all metrics and breakdowns. */
    @Benchmark
    public Evaluation evaluate() {
        return Evaluation.of(dossier, year);
    }

    /** Does all of it, one after the other. */
    @Benchmark
    public List<Object> all() {
        return List.of(assemble(), judge(), trace(), evaluate());
    }
}
