package nl.collectief.model.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.Set;
import nl.collectief.model.record.Attribute;
import nl.collectief.model.record.Form;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Shape;
import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Vocabulary;
import org.junit.jupiter.api.Test;

/** What every kind must bring, whoever adds it. */
class KindsTest {
    @Test
    void every_kind_attribute_and_constant_has_labels() {
        for (Shape<?> shape : shapes()) {
            for (Attribute attribute : shape.attributes()) {
                assertThat(attribute.label().nl()).as(shape + "." + attribute).isNotBlank();
                if (attribute.form() == Form.CONSTANT) {
                    for (Object constant : attribute.type().getEnumConstants()) {
                        assertThat(((Coded) constant).label().en()).isNotBlank();
                    }
                }
            }
        }
        Kinds.all().forEach(kind -> assertThat(kind.label().nl()).isNotBlank());
        for (Vocabulary vocabulary : Vocabulary.values()) {
            assertThat(vocabulary.label().nl()).isNotBlank();
        }
    }

    @Test
    void every_kind_is_an_abstract_class_that_nobody_else_can_extend() {
        for (Kind<?> kind : Kinds.all()) {
            assertThat(Modifier.isAbstract(kind.type().getModifiers())).isTrue();
            assertThat(kind.type().getConstructors()).isEmpty();
            assertThat(kind.shape().attributes().get(0).name()).isEqualTo("id");
        }
    }

    private static Set<Shape<?>> shapes() {
        Set<Shape<?>> found = new HashSet<>();
        Kinds.all().forEach(kind -> collect(kind.shape(), found));
        return found;
    }

    private static void collect(Shape<?> shape, Set<Shape<?>> found) {
        if (found.add(shape)) {
            shape.attributes().stream()
                    .filter(attribute -> attribute.form() == Form.COMPOSITE)
                    .forEach(attribute -> collect(attribute.shape(), found));
        }
    }
}
