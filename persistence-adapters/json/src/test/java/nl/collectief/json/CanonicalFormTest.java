package nl.collectief.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Narrative;
import nl.collectief.model.activity.Session;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.Lesson;
import nl.collectief.model.party.Mailbox;
import nl.collectief.model.party.Party;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.programme.Term;
import nl.collectief.model.record.Publication;
import nl.collectief.model.record.Source;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanonicalFormTest {
    private static final JsonCodec CODEC = new JsonCodec();
    private static final Programme PROGRAMME = Programme.builder()
            .id("proef")
            .title(Text.nl("Proef"))
            .mission(Text.of("Samen", "Together"))
            .build();
    private static final Term KIND = Term.builder()
            .id("activity-kind.kring")
            .label(Text.of("kring", "circle"))
            .build();
    private static final Activity ACTIVITY = Activity.builder()
            .id("kring")
            .title(Text.nl("Kring"))
            .kind(Vocabulary.ACTIVITY_KIND.term("kring"))
            .build();
    private static final Session SESSION = Session.builder()
            .id("eerste")
            .activity(ACTIVITY.id())
            .held(Count.exact(1))
            .when(Span.parse("2021-09-14"))
            .build();

    @Test
    void a_document_stands_in_the_order_of_kinds_ids_and_names() {
        Dossier dossier = Dossier.assemble(
                        List.of(SESSION.toBuilder().id("b").build(), SESSION, ACTIVITY, KIND, PROGRAMME))
                .orElseThrow();
        assertThat(DossierDocument.write(dossier)).isEqualTo("""
                {
                  "format": 1,
                  "type": "collectief-dossier",
                  "records": {
                    "programme": [
                      {
                        "id": "proef",
                        "mission": {
                          "en": "Together",
                          "nl": "Samen"
                        },
                        "title": {
                          "nl": "Proef"
                        }
                      }
                    ],
                    "term": [
                      {
                        "id": "activity-kind.kring",
                        "label": {
                          "en": "circle",
                          "nl": "kring"
                        }
                      }
                    ],
                    "activity": [
                      {
                        "id": "kring",
                        "kind": "kring",
                        "title": {
                          "nl": "Kring"
                        }
                      }
                    ],
                    "session": [
                      {
                        "id": "b",
                        "activity": "kring",
                        "held": 1,
                        "when": "2021-09-14"
                      },
                      {
                        "id": "eerste",
                        "activity": "kring",
                        "held": 1,
                        "when": "2021-09-14"
                      }
                    ]
                  }
                }
                """);
    }

    @Test
    void a_record_is_written_on_one_line_without_blanks() {
        assertThat(CODEC.encode(SESSION))
                .isEqualTo("{\"id\":\"eerste\",\"activity\":\"kring\",\"held\":1,\"when\":\"2021-09-14\"}");
    }

    @Test
    void sets_stand_in_natural_order_and_lists_as_given() {
        Party party = Party.builder()
                .id("dock")
                .name(Text.nl("Dock"))
                .kind(Vocabulary.PARTY_KIND.term("welfare-organisation"))
                .addAliases(Text.nl("z"), Text.nl("a"))
                .mailboxes(Set.of(Mailbox.parse("z@dock.example"), Mailbox.parse("a@dock.example")))
                .build();
        assertThat(CODEC.encode(party))
                .contains("\"mailboxes\":[\"a@dock.example\",\"z@dock.example\"]")
                .contains("\"aliases\":[{\"nl\":\"z\"},{\"nl\":\"a\"}]");
    }

    @Test
    void a_reference_names_its_kind_only_where_several_are_allowed() {
        Lesson lesson = Lesson.builder()
                .id("les")
                .kind(Vocabulary.LESSON_KIND.term("tip"))
                .says(Text.nl("Begin klein"))
                .addFrom(ACTIVITY.id())
                .addFrom(PROGRAMME.id())
                .addSource(new Source(Publication.KIND.ref("monitor"), "p. 13"))
                .build();
        assertThat(CODEC.encode(lesson))
                .contains("\"from\":[\"activity/kring\",\"programme/proef\"]")
                .contains("\"sources\":[{\"document\":\"monitor\",\"place\":\"p. 13\"}]");
    }

    @Test
    void what_is_absent_or_empty_is_left_out_but_a_part_without_parts_is_there() {
        Activity told =
                ACTIVITY.toBuilder().narrative(Narrative.builder().build()).build();
        assertThat(CODEC.encode(told)).contains("\"narrative\":{}").doesNotContain("[]", "null");
        assertThat(CODEC.decode(Activity.KIND, CODEC.encode(told), 1))
                .isEqualTo(told)
                .isNotEqualTo(ACTIVITY);
    }

    @Test
    void an_empty_list_is_read_as_none() {
        assertThat(CODEC.decode(
                        Session.KIND,
                        "{\"id\":\"eerste\",\"activity\":\"kring\",\"areas\":[],\"attendance\":[],\"held\":1,"
                                + "\"when\":\"2021-09-14\"}",
                        1))
                .isEqualTo(SESSION);
    }

    @Test
    void text_is_not_escaped_more_than_json_needs() {
        Activity odd = ACTIVITY.toBuilder()
                .title(Text.nl("\"é\" \\ / 👍 \u2028 \n\t <b>"))
                .build();
        assertThat(CODEC.encode(odd)).contains("{\"nl\":\"\\\"é\\\" \\\\ / 👍 \u2028 \\n\\t <b>\"}");
    }

    @Test
    void streams_and_writers_are_flushed_and_left_open() {
        Dossier dossier = Dossier.assemble(List.of(PROGRAMME)).orElseThrow();
        boolean[] closed = new boolean[1];
        ByteArrayOutputStream stream = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        StringWriter writer = new StringWriter() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        DossierDocument.write(dossier, stream);
        DossierDocument.write(dossier, writer);
        assertThat(closed[0]).isFalse();
        assertThat(stream.toString(UTF_8)).isEqualTo(writer.toString()).isEqualTo(DossierDocument.write(dossier));
    }

    @Test
    void a_failing_target_or_source_is_told_as_it_is() {
        Dossier dossier = Dossier.assemble(List.of(PROGRAMME)).orElseThrow();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the disk is full");
            }
        };
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }
        };
        assertThatThrownBy(() -> DossierDocument.write(dossier, full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the disk is full");
        assertThatThrownBy(() -> DossierDocument.read(broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the line is dead");
    }

    @Test
    void a_file_is_read_and_one_that_is_not_there_is_named(@TempDir Path folder) throws IOException {
        Dossier dossier = Dossier.assemble(List.of(PROGRAMME)).orElseThrow();
        Path file = folder.resolve("dossier.json");
        Files.writeString(file, DossierDocument.write(dossier));
        assertThat(DossierDocument.read(file).orElseThrow()).isEqualTo(dossier);
        assertThatThrownBy(() -> DossierDocument.read(folder.resolve("nergens.json")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("nergens.json");
    }

    @Test
    void the_layout_goes_as_deep_as_it_must() {
        String nested = Json.compact(out -> {
            out.setPrettyPrinter(new CanonicalLayout());
            for (int i = 0; i < 40; i++) {
                out.writeStartArray();
            }
            for (int i = 0; i < 40; i++) {
                out.writeEndArray();
            }
        });
        assertThat(nested.lines()).hasSize(79).element(39).isEqualTo("  ".repeat(39) + "[]");
    }
}
