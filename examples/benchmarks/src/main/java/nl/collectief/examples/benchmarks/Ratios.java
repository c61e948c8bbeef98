package nl.collectief.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * The work of {@link UtrechtBenchmark} and {@link SizeBenchmark} as ratios of time. JMH measures one benchmark after the
 * other, so that a machine that slows down halfway turns a ratio upside down; here the two sides of each ratio take turns,
 * some milliseconds each, and the median and the middle nine tenths of many turns are told.
 */
public final class Ratios {
    private static final int TIMES = 50;

    private Ratios() {}

    /** Prints the ratios; takes about four minutes. */
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        beside(out);
        bySize(out);
    }

    private static void beside(PrintStream out) throws Exception {
        UtrechtBenchmark work = new UtrechtBenchmark();
        Turns turns = new Turns(600, 10, 10);
        turns.print(out, "reading, of the time Jackson takes for a tree", work::readDossier, work::readTree);
        turns.print(out, "writing, of the time Jackson takes for a tree", work::writeDossier, work::writeTree);
        turns.print(out, "evaluating, of the time Jackson takes to read a tree", work::evaluate, work::readTree);
    }

    /** So many times the dossier once, beside the dossier so many times: the same records pass on both sides. */
    private static void bySize(PrintStream out) throws Exception {
        SizeBenchmark large = SizeBenchmark.of(TIMES);
        SizeBenchmark small = SizeBenchmark.of(1);
        Turns turns = new Turns(60, 1, TIMES);
        String size = ", " + TIMES + " times the size";
        turns.print(out, "assembling with every check" + size, large::assemble, small::assemble);
        turns.print(out, "judging the agreements" + size, large::judge, small::judge);
        turns.print(out, "tracing" + size, large::trace, small::trace);
        turns.print(out, "evaluating" + size, large::evaluate, small::evaluate);
        turns.print(out, "all of these" + size, large::all, small::all);
    }

    /**
     * How two sides take turns.
     *
     * @param number how many turns
     * @param ours how often our side does its work in a turn
     * @param theirs how often the other side does
     */
    private record Turns(int number, int ours, int theirs) {
        void print(PrintStream out, String what, Callable<?> our, Callable<?> their) throws Exception {
            long warm = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
            while (System.nanoTime() < warm) {
                time(our, ours);
                time(their, theirs);
            }
            double[] ratios = new double[number];
            for (int i = 0; i < number; i++) {
                ratios[i] = time(our, ours) / time(their, theirs);
            }
            Arrays.sort(ratios);
            out.printf(
                    Locale.ROOT,
                    "%s: median %.2f, middle 90 %% from %.2f to %.2f (%d turns of %d and %d)%n",
                    what,
                    ratios[number / 2],
                    ratios[number / 20],
                    ratios[number - 1 - number / 20],
                    number,
                    ours,
                    theirs);
        }

        /** Returns the nanoseconds that doing the work once took. */
        private static double time(Callable<?> work, int times) throws Exception {
            long begin = System.nanoTime();
            for (int i = 0; i < times; i++) {
                if (work.call() == null) {
                    throw new IOException("nothing was done");
                }
            }
            return (double) (System.nanoTime() - begin) / times;
        }
    }
}
