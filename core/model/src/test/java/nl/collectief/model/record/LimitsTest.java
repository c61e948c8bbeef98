package nl.collectief.model.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.collectief.model.activity.Assessment;
import nl.collectief.model.activity.GoalLevel;
import nl.collectief.model.activity.Partner;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.coalition.FamilyCase;
import nl.collectief.model.coalition.Tie;
import nl.collectief.model.coalition.TieEnd;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits that types declare are held when a value is built, and say what they are. */
class LimitsTest {
    private static final Ref<Party> TEAM = Party.KIND.ref("team");
    private static final TieEnd END = TieEnd.builder().party(TEAM).build();

    private static Tie.Builder tie() {
        return Tie.builder().id("t").from(END).to(END).directed(true).kind(Vocabulary.TIE_KIND.term("contact"));
    }

    private static Plan.Builder plan() {
        return Plan.builder().id("p").says(Text.nl("Doen.")).kind(Vocabulary.PLAN_KIND.term("goal"));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -3, 3, Integer.MAX_VALUE})
    void a_level_of_attainment_lies_between_minus_two_and_two(int level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        GoalLevel.builder().level(level).says(Text.nl("?")).build())
                .withMessage("level lies between -2 and 2, " + level + " does not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessment.builder().level(level).build())
                .withMessage("level lies between -2 and 2, " + level + " does not");
    }

    @Test
    void every_level_from_minus_two_to_two_is_taken() {
        for (int level = -2; level <= 2; level++) {
            assertThat(GoalLevel.builder()
                            .level(level)
                            .says(Text.nl("?"))
                            .build()
                            .level())
                    .isEqualTo(level);
            assertThat(Assessment.builder().level(level).build().level()).contains(level);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0})
    void what_counts_from_one_is_at_least_one(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tie().strength(number).build())
                .withMessage("strength is at least 1, " + number + " is not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan().weight(number).build())
                .withMessage("weight is at least 1, " + number + " is not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessment.builder().item(number).build())
                .withMessage("item is at least 1, " + number + " is not");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, Integer.MAX_VALUE})
    void what_counts_from_one_has_no_end(int number) {
        assertThat(tie().strength(number).build().strength()).contains(number);
        assertThat(plan().weight(number).build().weight()).contains(number);
        assertThat(Assessment.builder().item(number).build().item()).contains(number);
    }

    @Test
    void an_end_of_a_tie_is_a_party_or_a_stance_and_not_both() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TieEnd.builder().build())
                .withMessage("TieEnd has exactly one of party and stance, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> TieEnd.builder().party(TEAM).stance(Stance.PARENT).build())
                .withMessage("TieEnd has exactly one of party and stance, not 2");
        assertThat(END.party()).contains(TEAM);
        assertThat(TieEnd.builder().stance(Stance.PARENT).build().stance()).contains(Stance.PARENT);
    }

    @Test
    void a_partner_is_a_party_or_a_stance_or_both() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Partner.builder().build())
                .withMessage("Partner has at least one of party and stance, not 0");
        assertThat(Partner.builder().party(TEAM).build().stance()).isEmpty();
        assertThat(Partner.builder().stance(Stance.EXPERT).build().party()).isEmpty();
        Partner both = Partner.builder().party(TEAM).stance(Stance.RESEARCHER).build();
        assertThat(both.party()).isPresent();
        assertThat(both.stance()).isPresent();
    }

    @Test
    void a_value_that_is_changed_is_held_to_its_limits_again() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> END.toBuilder().stance(Stance.PARENT).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan().build().toBuilder().weight(0).build());
    }

    /** A limit that is declared and not checked would be told by the schema and held by nobody. */
    @Test
    void every_declared_limit_is_checked() {
        List<String> unchecked = new ArrayList<>();
        Kinds.all().forEach(kind -> unchecked(kind.shape(), unchecked));
        assertThat(unchecked).isEmpty();
        assertThat(TieEnd.class.isAnnotationPresent(Either.class)).isTrue();
    }

    private static void unchecked(Shape<?> shape, List<String> found) {
        boolean limited = shape.either().isPresent()
                || shape.attributes().stream().anyMatch(a -> a.range().isPresent());
        boolean checked = Stream.of(shape.type().getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("check") && method.getReturnType() == void.class);
        if (limited != checked) {
            found.add(shape.toString());
        }
        shape.attributes().stream()
                .filter(attribute -> attribute.form() == Form.COMPOSITE)
                .forEach(attribute -> unchecked(attribute.shape(), found));
    }

    @Test
    void cases_and_nothing_else_are_counted_only() {
        assertThat(Kinds.all()).filteredOn(kind -> !kind.isListed()).containsExactly(FamilyCase.KIND);
    }

    @Test
    void a_case_holds_no_words_of_its_own_and_no_area() {
        Shape<FamilyCase> shape = FamilyCase.KIND.shape();
        List<String> wordsAndAreas = new ArrayList<>();
        gather(shape, wordsAndAreas);
        assertThat(wordsAndAreas).containsExactly("sources.place");
    }

    private static void gather(Shape<?> shape, List<String> found) {
        for (Attribute attribute : shape.attributes()) {
            boolean area = attribute
                    .target()
                    .filter(kind -> kind.code().equals("area"))
                    .isPresent();
            if (attribute.form() == Form.TEXT || attribute.type() == String.class || area) {
                found.add((shape.type() == Source.class ? "sources." : "") + attribute.name());
            } else if (attribute.form() == Form.COMPOSITE) {
                gather(attribute.shape(), found);
            }
        }
    }
}
