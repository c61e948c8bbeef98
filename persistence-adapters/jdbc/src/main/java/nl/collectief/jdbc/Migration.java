package nl.collectief.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One step from a schema to the next: a script among the resources.
 *
 * @param version the number of the schema it leads to
 * @param name the name of the script
 * @param script its text
 */
record Migration(int version, String name, String script) {
    /** The scripts of every dialect, in order; released ones never change. */
    private static final List<String> NAMES = List.of("V001__init.sql");

    /** The number of the schema this release works with. */
    static final int NEWEST = NAMES.size();

    static List<Migration> all(Dialect dialect) {
        List<Migration> all = new ArrayList<>();
        for (String name : NAMES) {
            all.add(new Migration(all.size() + 1, name, read("/db/collectief/" + dialect.folder() + "/" + name)));
        }
        return all;
    }

    private static String read(String resource) {
        try (InputStream stream = Migration.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + resource + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + resource + " cannot be read", e);
        }
    }

    /** Returns the statements: each ends with a semicolon at the end of a line. Comments are left out. */
    List<String> statements() {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        script.lines()
                .filter(line -> !line.strip().startsWith("--") && !line.isBlank())
                .forEach(line -> {
                    statement.append(line).append('\n');
                    if (line.endsWith(";")) {
                        statements.add(statement.substring(0, statement.length() - 2));
                        statement.setLength(0);
                    }
                });
        if (!statement.isEmpty()) {
            throw new IllegalStateException("the last statement of " + name + " has no end");
        }
        return statements;
    }

    /** Returns the fingerprint by which a database remembers what was run on it. */
    String checksum() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return String.format(Locale.ROOT, "%064x", new BigInteger(1, digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
