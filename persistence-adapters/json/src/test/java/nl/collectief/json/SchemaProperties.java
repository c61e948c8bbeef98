package nl.collectief.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.collectief.contract.Samples;
import nl.collectief.model.activity.Activity;

class SchemaProperties {
    private static final String ID =
            Schemas.tree(DossierSchema.text()).at("/$defs/id.activity/pattern").asText();

    @Property(tries = 40)
    void every_document_that_is_written_is_valid(@ForAll long seed) {
        assertThat(Schemas.faults(DossierDocument.write(Samples.seeded(seed).dossier(70))))
                .isEmpty();
    }

    @Property(tries = 40)
    void a_field_that_does_not_exist_is_never_valid(@ForAll long seed) {
        String document = DossierDocument.write(Samples.seeded(seed).dossier(10));
        assertThat(Schemas.faults(document.replaceFirst("\"id\"", "\"kleur\": \"groen\", \"id\"")))
                .isNotEmpty();
    }

    @Provide
    Arbitrary<String> nearlyIds() {
        return Arbitraries.strings().withChars("a0._-Aé ").ofMinLength(0).ofMaxLength(70);
    }

    @Property(tries = 500)
    void the_schema_and_the_model_agree_on_what_an_id_is(@ForAll("nearlyIds") String id) {
        if (id.matches(ID)) {
            assertThatCode(() -> Activity.KIND.ref(id)).doesNotThrowAnyException();
        } else {
            assertThatCode(() -> Activity.KIND.ref(id)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
