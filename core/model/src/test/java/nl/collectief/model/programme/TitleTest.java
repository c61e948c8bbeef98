package nl.collectief.model.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.collectief.model.record.Publication;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Text;
import org.junit.jupiter.api.Test;

class TitleTest {
    private final Dossier dossier = Dossier.assemble(List.of(
                    Programme.builder()
                            .id("p")
                            .title(Text.of("Samen", "Together"))
                            .mission(Text.nl("Niet voor hen, maar met hen."))
                            .build(),
                    Publication.builder()
                            .id("long")
                            .title(Text.nl("woord ".repeat(40)))
                            .build()))
            .orElseThrow();

    @Test
    void a_title_is_in_the_languages_it_is_recorded_in() {
        assertThat(dossier.title(Programme.KIND.ref("p"))).isEqualTo(Text.of("Samen", "Together"));
        assertThat(dossier.title(Publication.KIND.ref("long")).wordings()).containsOnlyKeys("nl");
    }

    @Test
    void a_name_has_both_languages_even_where_the_title_has_one() {
        Label name = dossier.name(Publication.KIND.ref("long"));
        assertThat(name.en()).isEqualTo(name.nl()).endsWith(" …").hasSizeLessThan(90);
    }

    @Test
    void a_record_that_is_not_there_is_called_by_its_id() {
        assertThat(dossier.title(Publication.KIND.ref("gone"))).isEqualTo(Text.of("gone", "gone"));
    }
}
