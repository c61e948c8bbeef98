package nl.collectief.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.collectief.json.DossierDocument;
import nl.collectief.json.Reading;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Attribute;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Form;
import nl.collectief.model.record.Severity;
import nl.collectief.model.record.Shape;
import nl.collectief.model.text.Text;
import nl.collectief.model.voice.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the documents of all programmes. */
class ProgrammesTest {
    static List<String> names() {
        return Programmes.names();
    }

    @Test
    void there_are_five_programmes_with_a_source_and_one_without() {
        assertThat(names()).isSorted().hasSize(6).contains(Programmes.INVENTED);
        assertThat(Programmes.all()).containsOnlyKeys(names());
        assertThat(Programmes.all().get("utrecht-2021")).isEqualTo(Programmes.utrecht2021());
        assertThatThrownBy(() -> Programmes.dossier("amsterdam"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("amsterdam")
                .hasMessageContaining("zwolle");
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_document_is_canonical_and_has_no_errors(String name) {
        Reading reading = DossierDocument.read(Programmes.document(name));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(DossierDocument.write(reading.orElseThrow()))
                .isEqualTo(new String(Programmes.document(name), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_text_is_in_dutch_and_in_english_and_every_record_says_where_it_comes_from(String name) {
        Dossier dossier = Programmes.dossier(name);
        List<Text> texts = new ArrayList<>();
        dossier.records().forEach(record -> texts(Shape.of(record.recordKind().type()), record, texts));
        assertThat(texts)
                .hasSizeGreaterThan(50)
                .allSatisfy(text -> assertThat(text.wordings()).containsOnlyKeys("en", "nl"));
        assertThat(dossier.records())
                .as("a case names no source: the place in it may tell whom it is about")
                .allMatch((Entry record) ->
                        record.recordKind().isListed() != record.sources().isEmpty());
    }

    private static void texts(Shape<?> shape, Object owner, List<Text> texts) {
        for (Attribute attribute : shape.attributes()) {
            for (Object value : attribute.values(owner)) {
                if (attribute.form() == Form.TEXT) {
                    texts.add((Text) value);
                } else if (attribute.form() == Form.COMPOSITE) {
                    texts(attribute.shape(), value, texts);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"heerlen", "regio-utrecht", "utrecht-parents", "zwolle"})
    void nobodys_story_is_told_where_no_consent_is_known(String name) {
        assertThat(Programmes.dossier(name).all(Story.KIND)).isEmpty();
    }
}
