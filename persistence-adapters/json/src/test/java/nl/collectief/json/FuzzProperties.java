package nl.collectief.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.collectief.contract.Samples;
import nl.collectief.model.port.CorruptRecordException;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.record.Kind;

/** Spoils good documents in all ways: what comes out is a dossier or problems, and never an exception. */
class FuzzProperties {
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"|-?[0-9.eE+]+|[a-z]+|[\\[\\]{}:,]");
    private static final List<String> ODD = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1e400",
            "99999999999999999999",
            "1.5",
            "NaN",
            "\"\"",
            "\"a\"",
            "\"\\ud800\"",
            "{}",
            "[]",
            "[[]]",
            "{\"nl\":1}",
            "{\"a\":1,\"a\":2}",
            "\"jan.jansen@example.org\"",
            ",",
            ":",
            "{",
            "}",
            "[",
            "]",
            "'",
            "\"",
            "\\",
            "\ufeff",
            "\u0000",
            "\"2021-02-30\"",
            "\"activity/a\"");

    private static void isSound(Reading reading) {
        if (reading.dossier().isEmpty()) {
            assertThat(reading.problems()).isNotEmpty().allSatisfy(FuzzProperties::isSound);
        } else {
            String written = DossierDocument.write(reading.orElseThrow());
            Reading again = DossierDocument.read(written);
            assertThat(again.orElseThrow()).isEqualTo(reading.orElseThrow());
            assertThat(DossierDocument.write(again.orElseThrow())).isEqualTo(written);
        }
    }

    private static void isSound(Problem problem) {
        assertThat(problem.line()).isPositive();
        assertThat(problem.column()).isPositive();
        assertThat(problem.value()).hasSizeLessThanOrEqualTo(80).doesNotContain("\n");
        assertThat(problem.toString()).doesNotContain("jan.jansen", "com.fasterxml", "Exception", "java.");
    }

    private static String document(long seed) {
        return DossierDocument.write(Samples.seeded(seed % 20).dossier(24));
    }

    @Property(tries = 400)
    void spoilt_bytes_never_throw(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int times) {
        Random random = new Random(seed);
        byte[] bytes = document(seed).getBytes(UTF_8);
        for (int i = 0; i < times; i++) {
            bytes[random.nextInt(bytes.length)] =
                    (byte) (random.nextBoolean() ? random.nextInt(256) : "{}[]\":,0-\n\\".charAt(random.nextInt(11)));
        }
        isSound(DossierDocument.read(bytes));
    }

    @Property(tries = 200)
    void documents_cut_off_anywhere_never_throw(@ForAll long seed) {
        String whole = document(seed);
        String part = whole.substring(0, new Random(seed).nextInt(whole.length()));
        isSound(DossierDocument.read(part));
        Reading reading = DossierDocument.read(part.getBytes(UTF_8));
        assertThat(reading.problems().isEmpty()).isEqualTo(part.strip().equals(whole.strip()));
    }

    @Property(tries = 600)
    void spoilt_tokens_never_throw(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int times) {
        Random random = new Random(seed);
        List<String> tokens = tokens(document(seed));
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(tokens.size());
            switch (random.nextInt(5)) {
                case 0 -> tokens.set(at, ODD.get(random.nextInt(ODD.size())));
                case 1 -> tokens.add(at, ODD.get(random.nextInt(ODD.size())));
                case 2 -> tokens.remove(at);
                case 3 -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
                default -> tokens.addAll(at, List.copyOf(tokens.subList(at, Math.min(tokens.size(), at + 8))));
            }
        }
        isSound(DossierDocument.read(String.join("", tokens)));
    }

    @Property(tries = 300)
    void what_the_fast_reader_takes_the_slow_one_takes_too(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> tokens = tokens(document(seed));
        int at = random.nextInt(tokens.size());
        tokens.set(at, tokens.get(random.nextInt(tokens.size())));
        String text = String.join(" ", tokens);
        Reading reading = DossierDocument.read(text);
        Reading slow = Examiner.examine(text);
        assertThat(slow).isEqualTo(reading);
    }

    @Property(tries = 400)
    void spoilt_records_are_read_or_refused(@ForAll long seed) {
        Random random = new Random(seed);
        Kind<?> kind = Kinds.all().get(random.nextInt(Kinds.all().size()));
        JsonCodec codec = new JsonCodec();
        List<String> tokens = tokens(codec.encode(Samples.seeded(seed).full(kind, "a")));
        tokens.set(random.nextInt(tokens.size()), ODD.get(random.nextInt(ODD.size())));
        String text = String.join("", tokens);
        try {
            assertThat(codec.encode(codec.decode(kind, text, 1))).isNotEmpty();
        } catch (CorruptRecordException refused) {
            assertThat(refused).hasMessageContaining("line 1, column ");
            assertThat(refused.getMessage()).doesNotContain("jan.jansen", "fasterxml");
        }
    }

    @Property(tries = 300)
    void any_text_at_all_is_answered_with_problems(@ForAll String text) {
        isSound(DossierDocument.read(text));
        isSound(DossierDocument.read(text.getBytes(UTF_8)));
        assertThat(DossierDocument.read(text).dossier()).isEmpty();
    }

    @Property(tries = 300)
    void any_bytes_at_all_are_answered_with_problems(@ForAll byte[] bytes) {
        Reading reading = DossierDocument.read(bytes);
        isSound(reading);
        assertThat(reading.dossier()).isEmpty();
    }

    private static List<String> tokens(String json) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(json);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    @Property(tries = 20)
    void the_tokens_of_a_document_are_the_document(@ForAll long seed) {
        Dossier read =
                DossierDocument.read(String.join("", tokens(document(seed)))).orElseThrow();
        assertThat(DossierDocument.write(read)).isEqualTo(document(seed));
    }
}
