package nl.collectief.model.record;

import java.util.StringJoiner;

/** Writes records on one line, domain name first, empty parts left out: what jshell, logs and messages show. */
final class Printing {
    private static final int WIDTH = 120;

    private Printing() {}

    static String line(Entry entry) {
        StringJoiner parts = new StringJoiner(", ", entry.ref() + " {", "}");
        for (Attribute attribute : Shape.ofValue(entry).attributes()) {
            if (!attribute.name().equals("id") && !attribute.name().equals("sources")) {
                attribute.values(entry).stream()
                        .map(Printing::part)
                        .reduce((one, other) -> one + "; " + other)
                        .ifPresent(value -> parts.add(attribute.name() + "=" + value));
            }
        }
        String line = parts.toString().replace('\n', ' ');
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…";
    }

    private static String part(Object value) {
        return value instanceof Ref<?> ref ? ref.id() : value.toString();
    }
}
