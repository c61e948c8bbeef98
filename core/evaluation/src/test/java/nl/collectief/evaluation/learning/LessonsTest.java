package nl.collectief.evaluation.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityForm;
import nl.collectief.model.activity.Session;
import nl.collectief.model.activity.TargetGroup;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.Checklist;
import nl.collectief.model.learning.ChecklistItem;
import nl.collectief.model.learning.Lesson;
import nl.collectief.model.learning.WorkingRule;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.record.Entry;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.AgeRange;
import org.junit.jupiter.api.Test;

class LessonsTest {
    private static final Activity BABIES_ONLINE = Activity.builder()
            .id("baby-webinars")
            .title(Text.nl("Webinars"))
            .kind(Vocabulary.ACTIVITY_KIND.term("webinar"))
            .form(ActivityForm.DIGITAL)
            .addGroup(TargetGroup.builder()
                    .group(Vocabulary.GROUP.term("parents"))
                    .childAges(AgeRange.months(0, 11))
                    .build())
            .build();
    private static final Activity EVENING = Activity.builder()
            .id("avond")
            .title(Text.nl("Avond"))
            .kind(Vocabulary.ACTIVITY_KIND.term("webinar"))
            .partOf(BABIES_ONLINE.id())
            .build();
    private static final Activity CLUB = Activity.builder()
            .id("club")
            .title(Text.nl("Club"))
            .kind(Vocabulary.ACTIVITY_KIND.term("drop-in"))
            .form(ActivityForm.PHYSICAL)
            .build();
    private static final Situation ONLINE_BABIES = Situation.builder()
            .form(ActivityForm.DIGITAL)
            .childAges(AgeRange.months(0, 11))
            .build();

    private static Lesson.Builder lesson(String id) {
        return Lesson.builder().id(id).says(Text.nl(id)).kind(Vocabulary.LESSON_KIND.term("tip"));
    }

    private static Lessons.Found find(Situation situation, Entry... records) {
        List<Entry> all = Stream.concat(
                        Stream.of(
                                Programme.builder()
                                        .id("p")
                                        .title(Text.nl("P"))
                                        .mission(Text.nl("M"))
                                        .build(),
                                BABIES_ONLINE,
                                EVENING,
                                CLUB),
                        Stream.of(records))
                .toList();
        return Lessons.in(Dossier.assemble(all).orElseThrow()).forSituation(situation);
    }

    private static List<String> ids(List<Advice> found) {
        return found.stream().map(advice -> advice.record().id()).toList();
    }

    @Test
    void what_says_most_itself_comes_first_then_what_its_activity_says() {
        Lessons.Found found = find(
                ONLINE_BABIES,
                lesson("c-through-one").addFrom(EVENING.id()).build(),
                lesson("b-says-one").addForm(ActivityForm.DIGITAL).build(),
                lesson("a-says-both")
                        .addForm(ActivityForm.DIGITAL)
                        .childAges(AgeRange.years(0, 3))
                        .build(),
                lesson("d-nothing").build(),
                lesson("e-other").addForm(ActivityForm.PHYSICAL).build());
        assertThat(ids(found.fitting())).containsExactly("a-says-both", "b-says-one", "c-through-one");
        assertThat(ids(found.everywhere())).containsExactly("d-nothing");
        assertThat(ids(found.elsewhere())).containsExactly("e-other");
        assertThat(found).hasToString("Found {fitting=3, everywhere=1, elsewhere=1}");
    }

    @Test
    void a_situation_of_which_nothing_is_asked_is_everywhere() {
        Lessons.Found found = find(
                Situation.builder().build(),
                lesson("a").addForm(ActivityForm.DIGITAL).build());
        assertThat(found.everywhere()).singleElement().satisfies(advice -> {
            assertThat(advice).hasToString("lesson/a (nothing was asked)");
            assertThat(advice.reason().nl()).isEqualTo("er is niets gevraagd");
        });
    }

    @Test
    void the_reason_names_each_facet_asked_once() {
        Lessons.Found found = find(
                ONLINE_BABIES,
                lesson("a")
                        .addForm(ActivityForm.DIGITAL)
                        .addFrom(BABIES_ONLINE.id())
                        .build(),
                lesson("b").addForm(ActivityForm.DIGITAL).build());
        assertThat(found.fitting())
                .extracting(Advice::toString)
                .containsExactly(
                        "lesson/a (form: says so itself; ages of the children: by its activity)",
                        "lesson/b (form: says so itself; ages of the children: says nothing)");
        assertThat(found.fitting().get(0).reason().nl())
                .isEqualTo("vorm: zegt het zelf; leeftijd van de kinderen: van de activiteit");
    }

    @Test
    void a_lesson_learned_elsewhere_may_hold_here_but_a_rule_for_elsewhere_does_not() {
        WorkingRule rule = WorkingRule.builder()
                .id("regel")
                .says(Text.nl("Regel"))
                .addAbout(CLUB.id())
                .build();
        WorkingRule general =
                WorkingRule.builder().id("altijd").says(Text.nl("Altijd")).build();
        Lessons.Found found =
                find(ONLINE_BABIES, lesson("les").addFrom(CLUB.id()).build(), rule, general);
        assertThat(ids(found.everywhere())).containsExactly("les", "altijd");
        assertThat(ids(found.elsewhere())).containsExactly("regel");
        assertThat(found.elsewhere().get(0).against()).containsExactly(Facet.FORM);
        assertThat(found.elsewhere().get(0).silent()).containsExactly(Facet.CHILD_AGES);
    }

    @Test
    void a_rule_on_certain_subjects_fits_those_and_no_others() {
        WorkingRule rule = WorkingRule.builder()
                .id("regel")
                .says(Text.nl("Regel"))
                .addTheme(Vocabulary.THEME.term("low-mood"))
                .build();
        Situation sleeping =
                Situation.builder().addTheme(Vocabulary.THEME.term("sleeping")).build();
        Situation both =
                sleeping.toBuilder().addTheme(Vocabulary.THEME.term("low-mood")).build();
        assertThat(find(both, rule).fitting())
                .singleElement()
                .satisfies(advice -> assertThat(advice.said()).containsExactly(Facet.THEMES));
        assertThat(ids(find(sleeping, rule).elsewhere())).containsExactly("regel");
    }

    @Test
    void the_items_of_the_latest_checklist_are_found_each_on_its_own() {
        Checklist old = list("oud").build();
        Checklist current =
                list("nieuw").replaces(old.id()).addAbout(BABIES_ONLINE.id()).build();
        Lessons.Found found = find(ONLINE_BABIES, old, current);
        assertThat(found.fitting())
                .extracting(advice -> advice.item().orElseThrow())
                .containsExactly(1, 2);
        assertThat(ids(found.fitting())).containsOnly("nieuw");
        assertThat(found.fitting().get(0).toString()).startsWith("checklist/nieuw#1 (");
        assertThat(found.everywhere()).isEmpty();
    }

    private static Checklist.Builder list(String id) {
        return Checklist.builder()
                .id(id)
                .title(Text.nl(id))
                .addItems(
                        ChecklistItem.builder().says(Text.nl("een")).build(),
                        ChecklistItem.builder().says(Text.nl("twee")).build());
    }

    @Test
    void a_session_speaks_for_its_activity() {
        Session session = Session.builder()
                .id("s")
                .activity(EVENING.id())
                .held(Count.exact(1))
                .build();
        assertThat(find(
                                ONLINE_BABIES,
                                session,
                                lesson("a").addFrom(session.id()).build())
                        .fitting()
                        .get(0)
                        .through())
                .containsExactly(Facet.FORM, Facet.CHILD_AGES);
    }

    @Test
    void every_facet_is_asked_by_itself() {
        Lesson tied = lesson("a")
                .addForm(ActivityForm.DIGITAL)
                .childAges(AgeRange.months(0, 11))
                .groupSize(Count.between(4, 8))
                .addTheme(Vocabulary.THEME.term("low-mood"))
                .addRole(Vocabulary.ROLE.term("speaker"))
                .addActivityKind(Vocabulary.ACTIVITY_KIND.term("webinar"))
                .build();
        Situation.Builder none = Situation.builder();
        List<Situation> fitting = List.of(
                none.build().toBuilder().form(ActivityForm.DIGITAL).build(),
                none.build().toBuilder().form(ActivityForm.HYBRID).build(),
                none.build().toBuilder().childAges(AgeRange.months(11, 20)).build(),
                none.build().toBuilder().groupSize(Count.exact(8)).build(),
                none.build().toBuilder()
                        .addTheme(Vocabulary.THEME.term("low-mood"))
                        .build(),
                none.build().toBuilder()
                        .addRole(Vocabulary.ROLE.term("speaker"))
                        .build(),
                none.build().toBuilder()
                        .addActivityKind(Vocabulary.ACTIVITY_KIND.term("webinar"))
                        .build());
        List<Situation> not = List.of(
                none.build().toBuilder().form(ActivityForm.PHYSICAL).build(),
                none.build().toBuilder().childAges(AgeRange.months(12, 20)).build(),
                none.build().toBuilder().groupSize(Count.exact(9)).build(),
                none.build().toBuilder()
                        .addTheme(Vocabulary.THEME.term("sleep"))
                        .build(),
                none.build().toBuilder().addRole(Vocabulary.ROLE.term("host")).build(),
                none.build().toBuilder()
                        .addActivityKind(Vocabulary.ACTIVITY_KIND.term("drop-in"))
                        .build());
        assertThat(fitting)
                .allSatisfy(asked -> assertThat(find(asked, tied).fitting()).hasSize(1));
        assertThat(not)
                .allSatisfy(asked -> assertThat(find(asked, tied).elsewhere()).hasSize(1));
        assertThat(find(none.build(), tied).everywhere()).hasSize(1);
    }

    @Test
    void a_size_in_words_alone_says_nothing() {
        Lesson small = lesson("a").groupSize(Count.worded(Text.nl("klein"))).build();
        assertThat(find(Situation.builder().groupSize(Count.exact(200)).build(), small)
                        .everywhere())
                .hasSize(1);
    }

    @Test
    void every_facet_has_a_label() {
        assertThat(Facet.values())
                .allSatisfy(facet -> assertThat(facet.label().en()).isNotBlank());
    }
}
