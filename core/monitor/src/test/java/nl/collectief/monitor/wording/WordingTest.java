package nl.collectief.monitor.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.collectief.model.activity.GroupRole;
import nl.collectief.model.activity.OwnershipChange;
import nl.collectief.model.activity.OwnershipStage;
import nl.collectief.model.activity.RoleHolder;
import nl.collectief.model.coalition.Embedding;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Attendance;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.programme.Term;
import nl.collectief.model.record.Attribute;
import nl.collectief.model.record.Form;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Publication;
import nl.collectief.model.record.Shape;
import nl.collectief.model.record.Source;
import nl.collectief.model.text.Language;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.voice.StoryStep;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final Publication DOCUMENT =
            Publication.builder().id("d").title(Text.nl("Het verslag")).build();
    private static final Dossier DOSSIER = Dossier.assemble(List.of(
                    DOCUMENT,
                    Publication.builder()
                            .id("e")
                            .title(Text.of("Ander", "Other"))
                            .build(),
                    Term.builder()
                            .id("group.eigen")
                            .label(Text.nl("eigen groep"))
                            .build(),
                    Programme.builder()
                            .id("p")
                            .title(Text.nl("Samen"))
                            .mission(Text.nl("Met wie het aangaat."))
                            .build()))
            .orElseThrow();
    private final Wording nl = Wording.of(DOSSIER, Language.NL);
    private final Wording en = Wording.of(DOSSIER, Language.EN);

    @Test
    void words_are_filled_in_and_keep_the_language_of_what_fills_them() {
        Line line = en.say("sources.rests", Map.of("number", en.text(Text.nl("tien"))));
        assertThat(line).hasToString("Records that rest on this: tien (NL).");
        assertThat(line.phrases().stream().map(Phrase::lang)).containsExactly("en", "nl", "en");
    }

    @Test
    void a_place_left_open_or_a_part_too_many_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nl.say("sources.rests"))
                .withMessageContaining("{number}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nl.say("yes", Map.of("number", Line.EMPTY)))
                .withMessageContaining("number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nl.say("no.such-words"))
                .withMessageContaining("no.such-words");
    }

    @Test
    void one_and_many_are_said_differently() {
        assertThat(nl.say("figures.caveats", 1)).hasToString("voorbehoud bij één record");
        assertThat(nl.say("figures.caveats", 1200)).hasToString("voorbehoud bij 1.200 records");
        assertThat(en.say("figures.caveats", 0)).hasToString("caveats about 0 records");
    }

    @Test
    void the_words_of_a_source_keep_their_language() {
        Count count = Count.moreThan(50).withWording(Text.nl("ruim vijftig"));
        assertThat(nl.count(count)).hasToString("ten minste 51 (“ruim vijftig”)");
        assertThat(en.count(count)).hasToString("at least 51 (“ruim vijftig (NL)”)");
        assertThat(nl.count(Count.worded(Text.nl("veel")))).hasToString("“veel”");
        assertThat(nl.bare(count)).hasToString("ten minste 51");
        assertThat(nl.bare(Count.worded(Text.nl("veel")))).hasToString("“veel”");
        assertThat(nl.count(Count.atLeast(0))).hasToString("onbekend");
    }

    @Test
    void a_term_of_ones_own_is_said_in_the_language_it_has() {
        assertThat(nl.code(Vocabulary.GROUP.term("eigen"))).hasToString("eigen groep");
        assertThat(en.code(Vocabulary.GROUP.term("eigen"))).hasToString("eigen groep (NL)");
        assertThat(en.code(Vocabulary.GROUP.term("parents"))).hasToString("parents");
    }

    @Test
    void a_name_leads_to_its_record() {
        Phrase name = en.name(DOCUMENT.id()).phrases().get(0);
        assertThat(name.target()).contains(DOCUMENT.id());
        assertThat(name.lang()).isEqualTo("nl");
        assertThat(name.foreign()).isTrue();
    }

    @Test
    void what_belongs_to_a_value_stands_in_brackets_and_what_was_written_after_a_colon() {
        Values values = Values.in(nl);
        assertThat(values.composite(OwnershipChange.builder()
                        .stage(OwnershipStage.PARENT_LED)
                        .parents(Count.exact(2))
                        .since(PartialDate.parse("2021-summer"))
                        .note(Text.nl("Zij namen het over."))
                        .build()))
                .hasToString("geleid door ouders (ouders 2; sinds zomer 2021): Zij namen het over.");
        assertThat(values.composite(Attendance.builder()
                        .stance(Stance.PARENT)
                        .count(Count.between(30, 150))
                        .build()))
                .hasToString("ouder: 30 tot 150");
        assertThat(values.composite(RoleHolder.builder()
                        .role(GroupRole.LEAD)
                        .stance(Stance.PARENT)
                        .number(Count.exact(2))
                        .build()))
                .hasToString("kartrekker (ouder; aantal 2)");
        assertThat(values.composite(Embedding.builder()
                        .form(Vocabulary.EMBEDDING_FORM.term("team-plan"))
                        .build()))
                .hasToString("teamplan");
        assertThat(values.composite(StoryStep.builder()
                        .says(Text.nl("Een gesprek."))
                        .delay(Text.nl("maanden later"))
                        .build()))
                .hasToString("maanden later: Een gesprek.");
    }

    @Test
    void a_document_is_named_once_with_all_its_places() {
        assertThat(Values.in(nl)
                        .sources(List.of(
                                new Source(DOCUMENT.id(), "p. 3"),
                                new Source(Publication.KIND.ref("e"), "p. 1"),
                                new Source(DOCUMENT.id(), "p. 4"))))
                .hasToString("Het verslag, p. 3; p. 4; Ander, p. 1");
    }

    @Test
    void the_attributes_named_in_the_code_exist() {
        Set<String> known = new HashSet<>();
        for (Kind<?> kind : Kinds.all()) {
            collect(kind.shape(), known);
        }
        assertThat(known).containsAll(Values.ORDER).containsAll(Values.HEADS).containsAll(Values.BARE);
    }

    private static void collect(Shape<?> shape, Set<String> known) {
        for (Attribute attribute : shape.attributes()) {
            known.add(attribute.name());
            if (attribute.form() == Form.COMPOSITE) {
                collect(attribute.shape(), known);
            }
        }
    }

    @Test
    void empty_lines_leave_no_signs_behind() {
        Line comma = nl.plain(", ");
        assertThat(Line.joined(List.of(Line.EMPTY, nl.plain("a"), Line.EMPTY, nl.plain("b")), comma))
                .hasToString("a, b");
        assertThat(Line.joined(List.of(Line.EMPTY), comma).isEmpty()).isTrue();
    }
}
