package nl.collectief.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * The work of {@link UtrechtBenchmark} as ratios of time. JMH measures one benchmark after the other, so that a machine
 * that slows down halfway turns a ratio upside down; here the two sides of each ratio take turns, some milliseconds each,
 * and the median and the middle nine tenths of many turns are told.
 */
public final class Ratios {
    private static final int TURNS = 600;
    private static final int AT_ONCE = 10;

    private Ratios() {}

    /** Prints the ratios; takes about a minute and a half. */
    public static void main(String[] args) throws Exception {
        UtrechtBenchmark work = new UtrechtBenchmark();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        print(out, "reading, of the time Jackson takes for a tree", work::readDossier, work::readTree);
        print(out, "writing, of the time Jackson takes for a tree", work::writeDossier, work::writeTree);
        print(out, "evaluating, of the time Jackson takes to read a tree", work::evaluate, work::readTree);
    }

    private static void print(PrintStream out, String what, Callable<?> ours, Callable<?> theirs) throws Exception {
        long warm = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
        while (System.nanoTime() < warm) {
            time(ours);
            time(theirs);
        }
        double[] ratios = new double[TURNS];
        for (int i = 0; i < TURNS; i++) {
            ratios[i] = (double) time(ours) / time(theirs);
        }
        Arrays.sort(ratios);
        out.printf(
                Locale.ROOT,
                "%s: median %.2f, middle 90 %% from %.2f to %.2f (%d turns of %d)%n",
                what,
                ratios[TURNS / 2],
                ratios[TURNS / 20],
                ratios[TURNS - TURNS / 20],
                TURNS,
                AT_ONCE);
    }

    private static long time(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        for (int i = 0; i < AT_ONCE; i++) {
            if (work.call() == null) {
                throw new IOException("nothing was done");
            }
        }
        return System.nanoTime() - begin;
    }
}
