package nl.collectief.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.collectief.model.area.AreaCode;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.record.Attribute;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Form;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Shape;
import nl.collectief.model.text.Coded;
import nl.collectief.model.time.PartOfYear;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Season;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every constant, every sealed choice and every attribute of the model occurs in one of the six programmes, or stands here
 * with the reason why it cannot. What the five sources leave open, the made-up programme states.
 */
class CodesExercisedTest {
    private static final String MODEL = "nl.collectief.model";
    private static final Map<String, String> IN_NO_RECORD = Map.of(
            "Coordinates", "of boundaries, which come from outside and are no records",
            "CycleStep", "a step of a way that the trace finds",
            "Observation", "made of what a figure states: its number, or why there is none",
            "Severity", "of findings",
            "Verdict", "of judgements",
            "Within", "the answer to a question about dates");
    private static final Map<String, String> EMPTY = Map.of(
            "FamilyCase.sources", "the place in a document may tell whom a case is about: a dossier warns of it");

    private static final Set<Object> SEEN = new HashSet<>();
    private static final Set<Object> IN_SOURCES = new HashSet<>();

    @BeforeAll
    static void look() throws ReflectiveOperationException {
        // The made-up programme last, to tell what the five sources state from what it alone does.
        List<String> names = new ArrayList<>(Programmes.names());
        names.remove(Programmes.INVENTED);
        for (String name : names) {
            look(Programmes.dossier(name));
        }
        IN_SOURCES.addAll(SEEN);
        look(Programmes.dossier(Programmes.INVENTED));
    }

    private static void look(Dossier dossier) throws ReflectiveOperationException {
        for (Entry record : dossier.records()) {
            see(Shape.of(record.recordKind().type()), record);
        }
    }

    /** The list says why: no source of the five states them. Whoever finds one in a source takes it off the list. */
    @Test
    void the_five_sources_state_every_constant_but_those_that_are_listed() throws IOException {
        List<String> onlyMadeUp = choices().entrySet().stream()
                .filter(type -> !IN_NO_RECORD.containsKey(type.getKey().getSimpleName()))
                .flatMap(type -> type.getValue().stream()
                        .filter(choice -> !IN_SOURCES.contains(choice))
                        .map(choice -> type.getKey().getSimpleName() + "." + choice))
                .sorted()
                .toList();
        try (InputStream list = CodesExercisedTest.class.getResourceAsStream("/in-no-source.txt")) {
            assertThat(onlyMadeUp)
                    .containsExactlyElementsOf(new String(list.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .toList());
        }
    }

    @Test
    void every_constant_and_every_sealed_choice_occurs_or_says_why_not() {
        Map<String, Set<String>> missing = new TreeMap<>();
        Map<Class<?>, List<?>> choices = choices();
        assertThat(choices).hasSizeGreaterThan(40);
        choices.forEach((type, all) -> all.stream()
                .filter(choice -> !SEEN.contains(choice))
                .forEach(choice -> missing.computeIfAbsent(type.getSimpleName(), name -> new TreeSet<>())
                        .add(choice.toString())));
        assertThat(missing.keySet()).as(missing.toString()).containsExactlyInAnyOrderElementsOf(IN_NO_RECORD.keySet());
    }

    private static Map<Class<?>, List<?>> choices() {
        List<? extends Class<?>> types = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages(MODEL).stream()
                        .map(JavaClass::reflect)
                        .toList();
        Map<Class<?>, List<?>> choices = new HashMap<>();
        for (Class<?> type : types) {
            if (type.isEnum() && Coded.class.isAssignableFrom(type)) {
                choices.put(type, List.of(type.getEnumConstants()));
            } else if (type.isSealed()) {
                choices.put(type, List.of(type.getPermittedSubclasses()));
            }
        }
        return choices;
    }

    @Test
    void every_attribute_has_a_value_somewhere_or_says_why_not() {
        Set<String> attributes = new TreeSet<>();
        Set<Shape<?>> been = new HashSet<>();
        for (Kind<?> kind : Kinds.all()) {
            attributes(kind.shape(), been, attributes);
        }
        assertThat(attributes).hasSizeGreaterThan(300);
        assertThat(attributes.stream().filter(name -> !SEEN.contains(name)))
                .containsExactlyInAnyOrderElementsOf(EMPTY.keySet());
    }

    private static void attributes(Shape<?> shape, Set<Shape<?>> been, Set<String> names) {
        if (been.add(shape)) {
            for (Attribute attribute : shape.attributes()) {
                names.add(name(shape, attribute));
                if (attribute.form() == Form.COMPOSITE) {
                    attributes(attribute.shape(), been, names);
                }
            }
        }
    }

    private static String name(Shape<?> shape, Attribute attribute) {
        return shape.type().getSimpleName() + "." + attribute;
    }

    private static void see(Shape<?> shape, Object owner) throws ReflectiveOperationException {
        for (Attribute attribute : shape.attributes()) {
            for (Object value : attribute.values(owner)) {
                SEEN.add(name(shape, attribute));
                if (attribute.form() == Form.COMPOSITE) {
                    see(attribute.shape(), value);
                } else {
                    inside(value);
                }
            }
        }
    }

    /** Looks inside a value that is written as one text, such as a date or the code of an area. */
    private static void inside(Object value) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                inside(optional.get());
            }
        } else if (value instanceof Coded) {
            SEEN.add(value);
        } else if (value.getClass().getPackageName().startsWith(MODEL) && SEEN.add(value)) {
            SEEN.add(value.getClass());
            if (value instanceof AreaCode code) {
                SEEN.add(code.level());
            } else if (value instanceof PartialDate date) {
                Stream.<Coded>concat(Stream.of(Season.values()), Stream.of(PartOfYear.values()))
                        .filter(unit ->
                                Splitter.on('-').splitToList(date.toString()).contains(unit.code()))
                        .forEach(SEEN::add);
            }
            for (Method part : parts(value.getClass())) {
                inside(part.invoke(value));
            }
        }
    }

    private static List<Method> parts(Class<?> type) {
        Stream<Method> parts = type.isRecord()
                ? Stream.of(type.getRecordComponents()).map(RecordComponent::getAccessor)
                : Stream.of(type.getMethods());
        return parts.filter(part -> part.getParameterCount() == 0 && !Modifier.isStatic(part.getModifiers()))
                .filter(part -> part.getReturnType() == Optional.class
                        || part.getReturnType().getPackageName().startsWith(MODEL))
                .toList();
    }
}
