package nl.collectief.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.collectief.model.activity.GoalLevel;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.coalition.Tie;
import nl.collectief.model.coalition.TieEnd;
import nl.collectief.model.figure.Count;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.record.Attribute;
import nl.collectief.model.record.Attribute.Arity;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Form;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Shape;
import nl.collectief.model.text.Text;
import org.junit.jupiter.api.Test;

class SamplesTest {
    @Test
    void the_same_seed_gives_the_same_records() {
        for (Kind<?> kind : Kinds.all()) {
            assertThat(Samples.seeded(7).entry(kind, "a"))
                    .isEqualTo(Samples.seeded(7).entry(kind, "a"));
        }
        assertThat(Samples.seeded(7).dossier(200)).isEqualTo(Samples.seeded(7).dossier(200));
        assertThat(Samples.seeded(7).dossier(200))
                .isNotEqualTo(Samples.seeded(8).dossier(200));
    }

    @Test
    void a_minimal_record_has_none_of_its_optional_parts() {
        for (Kind<?> kind : Kinds.all()) {
            Entry minimal = Samples.seeded(1).minimal(kind, "a");
            // Of some attributes there must be one: those are not optional together.
            List<String> either =
                    kind.shape().either().map(one -> List.of(one.value())).orElse(List.of());
            for (Attribute attribute : kind.shape().attributes()) {
                if (attribute.arity() != Arity.ONE && !either.contains(attribute.name())) {
                    assertThat(attribute.values(minimal))
                            .as("%s of %s", attribute, kind)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void a_full_record_has_all_its_parts_and_theirs() {
        for (Kind<?> kind : Kinds.all()) {
            Entry full = Samples.seeded(1).full(kind, "a");
            assertAllThere(kind.shape(), full);
            Shape.walk(full, (pointer, attribute, value) -> {
                if (attribute.form() == Form.COMPOSITE) {
                    assertAllThere(attribute.shape(), value);
                }
            });
        }
    }

    private static void assertAllThere(Shape<?> shape, Object value) {
        Set<String> either = shape.either()
                .filter(choice -> !choice.orMore())
                .map(choice -> Set.of(choice.value()))
                .orElse(Set.of());
        for (Attribute attribute : shape.attributes()) {
            if (!either.contains(attribute.name())) {
                assertThat(attribute.values(value))
                        .as("%s of %s", attribute, shape)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void numbers_with_a_range_take_every_value_in_it_and_a_choice_falls_either_way() {
        Set<Integer> levels = new HashSet<>();
        Set<String> ends = new HashSet<>();
        for (int seed = 0; seed < 60; seed++) {
            Shape.walk(Samples.seeded(seed).full(Plan.KIND, "a"), (pointer, attribute, value) -> {
                if (value instanceof GoalLevel level) {
                    levels.add(level.level());
                }
            });
            TieEnd end = Samples.seeded(seed).minimal(Tie.KIND, "a").from();
            ends.add(end.party().isPresent() + " " + end.stance().isPresent());
        }
        assertThat(levels).containsExactlyInAnyOrder(-2, -1, 0, 1, 2);
        assertThat(ends).containsExactlyInAnyOrder("true false", "false true");
    }

    @Test
    void every_form_of_value_and_of_count_is_sampled() {
        Set<Form> forms = EnumSet.noneOf(Form.class);
        List<Count> counts = new ArrayList<>();
        Set<Integer> lengths = new HashSet<>();
        IntStream.range(0, 20)
                .forEach(seed -> Kinds.all()
                        .forEach(kind ->
                                Shape.walk(Samples.seeded(seed).full(kind, "a"), (pointer, attribute, value) -> {
                                    forms.add(attribute.form());
                                    if (value instanceof Count count) {
                                        counts.add(count);
                                    } else if (value instanceof Text text) {
                                        text.wordings().values().forEach(wording -> lengths.add(wording.length()));
                                    }
                                })));
        assertThat(forms).containsExactlyInAnyOrder(Form.values());
        assertThat(counts)
                .anyMatch(Count::isZero)
                .anyMatch(count -> count.atLeast() == Count.MAX)
                .anyMatch(count -> count.isBounded() && !count.isExact())
                .anyMatch(count -> !count.isBounded() && count.atLeast() > 0)
                .anyMatch(count -> count.stated().isPresent() && !count.isExact())
                .anyMatch(count -> count.worded().size() > 1);
        assertThat(lengths).contains(1, Text.MAX_LENGTH);
    }

    @Test
    void no_sample_looks_as_if_it_held_personal_data() {
        for (int seed = 0; seed < 300; seed++) {
            List<Entry> records = new ArrayList<>();
            for (Kind<?> kind : Kinds.all()) {
                records.add(Samples.seeded(seed).full(kind, "vol"));
                records.add(Samples.seeded(seed).entry(kind, "willekeurig"));
                records.add(Samples.seeded(seed).minimal(kind, "klein"));
            }
            assertThat(Dossier.assemble(records).findings())
                    .as("seed %s", seed)
                    .filteredOn(finding -> finding.rule().equals("no-personal-data"))
                    .isEmpty();
        }
    }

    @Test
    void a_dossier_is_whole_whatever_its_size_and_seed() {
        for (int size : new int[] {1, 2, 3, 10, 50, 400}) {
            for (int seed = 0; seed < 20; seed++) {
                assertThat(Samples.seeded(seed).dossier(size).records()).hasSize(size);
            }
        }
        assertThatThrownBy(() -> Samples.seeded(1).dossier(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_large_dossier_holds_every_kind_and_references_between_them() {
        Dossier dossier = Samples.seeded(3).dossier(1_000);
        List<Form> seen = new ArrayList<>();
        for (Kind<?> kind : Kinds.all()) {
            assertThat(dossier.all(kind)).as("records of kind %s", kind).hasSizeGreaterThan(5);
        }
        dossier.records()
                .forEach(record -> Shape.walk(record, (pointer, attribute, value) -> seen.add(attribute.form())));
        assertThat(seen).filteredOn(Form.REFERENCE::equals).hasSizeGreaterThan(2_000);
        assertThat(seen).filteredOn(Form.CODE::equals).hasSizeGreaterThan(500);
    }
}
