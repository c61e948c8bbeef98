package nl.collectief.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import nl.collectief.contract.Samples;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.party.Party;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import org.junit.jupiter.api.Test;

class CollectiefModuleTest {
    private static final Dossier DOSSIER = Samples.seeded(1).dossier(60);

    record Letter(String to, Dossier dossier, List<Party> parties) {}

    private static ObjectMapper plain() {
        return new ObjectMapper().registerModule(new CollectiefModule());
    }

    @SuppressWarnings("deprecation") // what an integrator may have set long ago
    private static ObjectMapper odd() {
        return plain().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .setSerializationInclusion(JsonInclude.Include.NON_DEFAULT)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT);
    }

    private static ObjectMapper typed() {
        return plain().activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.NON_FINAL,
                        JsonTypeInfo.As.PROPERTY);
    }

    @Test
    void a_mapper_finds_the_module_by_itself() throws JsonProcessingException {
        assertThat(ServiceLoader.load(Module.class)).anyMatch(CollectiefModule.class::isInstance);
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
        assertThat(mapper.getRegisteredModuleIds()).contains(CollectiefModule.class.getName());
        assertThat(mapper.readValue(mapper.writeValueAsString(DOSSIER), Dossier.class))
                .isEqualTo(DOSSIER);
    }

    @Test
    void a_dossier_is_written_as_its_document_is() throws JsonProcessingException {
        ObjectMapper mapper = plain();
        assertThat(mapper.readTree(mapper.writeValueAsString(DOSSIER)))
                .isEqualTo(mapper.readTree(DossierDocument.write(DOSSIER)));
        assertThat(mapper.readValue(DossierDocument.write(DOSSIER), Dossier.class))
                .isEqualTo(DOSSIER);
        assertThat(mapper.convertValue(mapper.valueToTree(DOSSIER), Dossier.class))
                .isEqualTo(DOSSIER);
    }

    @Test
    void records_of_every_kind_are_written_and_read_whatever_the_settings() throws JsonProcessingException {
        for (ObjectMapper mapper : List.of(plain(), odd(), typed())) {
            for (Kind<?> kind : Kinds.all()) {
                Entry entry = Samples.seeded(3).full(kind, "a");
                String text = mapper.writeValueAsString(entry);
                assertThat(mapper.readValue(text, kind.type())).isEqualTo(entry);
            }
            assertThat(mapper.readValue(mapper.writeValueAsString(DOSSIER), Dossier.class))
                    .isEqualTo(DOSSIER);
        }
    }

    @Test
    void a_record_is_written_as_the_codec_does() throws JsonProcessingException {
        Activity activity = Samples.seeded(5).full(Activity.KIND, "a");
        assertThat(plain().writeValueAsString(activity)).isEqualTo(new JsonCodec().encode(activity));
        assertThat(typed().writeValueAsString(activity)).isEqualTo(new JsonCodec().encode(activity));
    }

    @Test
    void dossiers_and_records_stand_in_values_of_the_host() throws JsonProcessingException {
        Letter letter = new Letter("gemeente", DOSSIER, DOSSIER.all(Party.KIND));
        for (ObjectMapper mapper : List.of(plain(), odd())) {
            assertThat(mapper.readValue(mapper.writeValueAsString(letter), Letter.class))
                    .isEqualTo(letter);
        }
        Map<String, List<Party>> parties = Map.of("parties", DOSSIER.all(Party.KIND));
        assertThat(plain().readValue(
                                plain().writeValueAsString(parties), new TypeReference<Map<String, List<Party>>>() {}))
                .isEqualTo(parties);
    }

    @Test
    void the_host_keeps_its_own_settings_and_formats() throws JsonProcessingException {
        ObjectMapper before = new ObjectMapper();
        ObjectMapper after = plain();
        Map<String, Object> own = Map.of("someName", List.of(1, 2));
        assertThat(after.writeValueAsString(own)).isEqualTo(before.writeValueAsString(own));
        assertThat(after.getSerializationConfig().getSerializationFeatures())
                .isEqualTo(before.getSerializationConfig().getSerializationFeatures());
        assertThat(after.getDeserializationConfig().getDeserializationFeatures())
                .isEqualTo(before.getDeserializationConfig().getDeserializationFeatures());
    }

    @Test
    void faults_are_named_all_at_once_with_their_places_and_without_values() {
        String wrong = "{\"to\":\"x\",\"dossier\":{\"format\":1,\"type\":\"collectief-dossier\",\"records\":{"
                + "\"programme\":[{\"id\":\"p\",\"mission\":{\"nl\":\"jan@example.org\"},\"title\":5}],"
                + "\"party\":[{\"id\":\"P\",\"kind\":\"team\",\"name\":{\"nl\":\"P\"}}]}},\"parties\":[]}";
        assertThatThrownBy(() -> plain().readValue(wrong, Letter.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("/records/programme/0/mission")
                .hasMessageContaining("/records/programme/0/title")
                .hasMessageContaining("/records/party/0/id")
                .hasMessageContaining("Letter[\"dossier\"]");
        assertThatThrownBy(() -> plain().readValue("{\"id\":\"a\",\"kind\":\"team\",\"naam\":\"b\"}", Party.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("/naam")
                .hasMessageContaining("\"name\" (name) is missing");
    }

    @Test
    void a_record_whose_kind_is_not_said_is_not_read() {
        assertThatThrownBy(() -> plain().readValue("{}", Entry.class)).isInstanceOf(InvalidDefinitionException.class);
    }

    @Test
    void null_is_nothing() throws JsonProcessingException {
        assertThat(plain().readValue("null", Dossier.class)).isNull();
        assertThat(plain().writeValueAsString(new Letter("x", null, null)))
                .isEqualTo("{\"to\":\"x\",\"dossier\":null,\"parties\":null}");
    }
}
