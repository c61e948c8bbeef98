package nl.collectief.evaluation;

import nl.collectief.model.figure.Observation;

/** What jshell, logs and messages show. */
final class Printing {
    static final int WIDTH = 120;

    private Printing() {}

    static String line(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…";
    }

    static String value(Observation<Figure> value) {
        return value.match(
                Figure::toString,
                reason -> "suppressed (" + reason.code() + ")",
                reason -> "missing (" + reason.code() + ")",
                reason -> "not applicable (" + reason.code() + ")");
    }
}
