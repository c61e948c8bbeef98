package nl.collectief.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.collectief.contract.Samples;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;

class RoundTripProperties {
    private static final JsonCodec CODEC = new JsonCodec();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Provide
    Arbitrary<Kind<?>> kinds() {
        return Arbitraries.of(Kinds.all());
    }

    @Property(tries = 60)
    void records_of_every_kind_survive_with_none_some_and_all_of_their_parts(@ForAll long seed) {
        Samples samples = Samples.seeded(seed);
        for (Kind<?> kind : Kinds.all()) {
            for (Entry entry : List.of(samples.minimal(kind, "a"), samples.entry(kind, "a"), samples.full(kind, "a"))) {
                String text = CODEC.encode(entry);
                assertThat(CODEC.decode(kind, text, 1)).isEqualTo(entry);
                assertThat(text)
                        .doesNotContain("\n")
                        .startsWith("{\"id\":\"a\"")
                        .endsWith("}");
            }
        }
    }

    @Property
    void equal_records_have_the_same_text(@ForAll("kinds") Kind<?> kind, @ForAll long seed) {
        Entry one = Samples.seeded(seed).entry(kind, "a");
        Entry other = Samples.seeded(seed).entry(kind, "a");
        assertThat(CODEC.encode(one)).isEqualTo(CODEC.encode(other));
        Entry again = CODEC.decode(kind, CODEC.encode(one), CODEC.format());
        assertThat(CODEC.encode(again)).isEqualTo(CODEC.encode(one));
    }

    @Property(tries = 50)
    void a_dossier_survives_its_document(@ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int size) {
        Dossier dossier = Samples.seeded(seed).dossier(size);
        String document = DossierDocument.write(dossier);
        Reading reading = DossierDocument.read(document);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.orElseThrow()).isEqualTo(dossier);
        assertThat(reading.findings())
                .isEqualTo(Dossier.assemble(dossier.records()).findings());
        assertThat(DossierDocument.write(reading.orElseThrow())).isEqualTo(document);
    }

    @Property(tries = 30)
    void bytes_streams_writers_and_text_hold_the_same(@ForAll long seed) {
        Dossier dossier = Samples.seeded(seed).dossier(40);
        String text = DossierDocument.write(dossier);
        StringWriter written = new StringWriter();
        DossierDocument.write(dossier, written);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DossierDocument.write(dossier, bytes);
        assertThat(written).hasToString(text);
        assertThat(bytes.toByteArray()).isEqualTo(text.getBytes(UTF_8));
        assertThat(DossierDocument.read(bytes.toByteArray()).orElseThrow()).isEqualTo(dossier);
        assertThat(DossierDocument.read(new ByteArrayInputStream(bytes.toByteArray()))
                        .orElseThrow())
                .isEqualTo(dossier);
    }

    @Property(tries = 30)
    void the_order_records_came_in_leaves_no_mark(@ForAll long seed) {
        Dossier dossier = Samples.seeded(seed).dossier(40);
        List<Entry> shuffled = new ArrayList<>(dossier.records());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(DossierDocument.write(Dossier.assemble(shuffled).orElseThrow()))
                .isEqualTo(DossierDocument.write(dossier));
    }

    @Property(tries = 30)
    void members_and_records_are_read_in_any_order_and_layout(@ForAll long seed) throws IOException {
        Dossier dossier = Samples.seeded(seed).dossier(40);
        String document = DossierDocument.write(dossier);
        JsonNode shuffled = shuffled(MAPPER.readTree(document), new Random(seed), true);
        for (String text : List.of(shuffled.toString(), shuffled.toPrettyString(), "\r\n\t " + shuffled + " \n")) {
            assertThat(DossierDocument.read(text).orElseThrow()).isEqualTo(dossier);
            assertThat(DossierDocument.read(text.getBytes(UTF_8)).orElseThrow()).isEqualTo(dossier);
        }
    }

    /** Shuffles members everywhere, and items where order says nothing: the records of a kind. */
    private static JsonNode shuffled(JsonNode node, Random random, boolean records) {
        if (node.isObject()) {
            List<String> names = new ArrayList<>();
            node.fieldNames().forEachRemaining(names::add);
            Collections.shuffle(names, random);
            ObjectNode object = MAPPER.createObjectNode();
            names.forEach(name -> object.set(name, shuffled(node.get(name), random, records && !name.equals("id"))));
            return object;
        }
        if (node.isArray()) {
            List<JsonNode> items = new ArrayList<>();
            node.forEach(item -> items.add(shuffled(item, random, false)));
            if (records) {
                Collections.shuffle(items, random);
            }
            ArrayNode array = MAPPER.createArrayNode();
            array.addAll(items);
            return array;
        }
        return node;
    }

    @Property(tries = 30)
    void the_slow_reader_reads_a_good_document_as_the_fast_one_does(@ForAll long seed) {
        Dossier dossier = Samples.seeded(seed).dossier(60);
        Reading slow = Examiner.examine(DossierDocument.write(dossier));
        assertThat(slow.problems()).isEmpty();
        assertThat(slow.orElseThrow()).isEqualTo(dossier);
        assertThat(slow.findings())
                .isEqualTo(Dossier.assemble(dossier.records()).findings());
    }

    @Property
    void the_slow_reader_reads_a_good_record_as_the_fast_one_does(@ForAll("kinds") Kind<?> kind, @ForAll long seed)
            throws Exception {
        Entry entry = Samples.seeded(seed).full(kind, "a");
        Faults faults = new Faults("");
        Placed placed = new ValueExaminer(faults).shape(kind.shape(), NodeParser.parse(CODEC.encode(entry)), "", null);
        assertThat(faults.problems()).isEmpty();
        assertThat(placed.value()).isEqualTo(entry);
    }
}
