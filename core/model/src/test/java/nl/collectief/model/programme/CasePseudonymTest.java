package nl.collectief.model.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.collectief.model.coalition.FamilyCase;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Publication;
import nl.collectief.model.record.Severity;
import nl.collectief.model.record.Source;
import nl.collectief.model.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A case under anything but a pseudonym never enters a dossier. */
class CasePseudonymTest {
    private static Finding only(String rule, Entry... more) {
        List<Finding> found = Proef.findings(rule, more);
        assertThat(found).as(rule).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message().nl()).isNotEqualTo(finding.message().en());
        });
        return found.get(0);
    }

    private static FamilyCase.Builder family(String id) {
        return FamilyCase.builder().id(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c-4f09a",
                "c-4f09a2b3c4d5e6f78",
                "c-4f09ag",
                "4f09a2",
                "c4f09a2",
                "c-4f0-9a2",
                "jansen",
                "c-jansen",
                "d-4f09a2",
                "c-",
                "c_4f09a2"
            })
    void a_case_whose_id_may_be_a_word(String id) {
        Finding found = only("case-pseudonym", family(id).build());
        assertThat(found.place().record()).isEqualTo(FamilyCase.KIND.ref(id));
        assertThat(found.value() + found.message() + found.remedy()).doesNotContain("jansen");
        assertThat(found.remedy().nl()).contains("c-4f09a2");
        assertThat(FamilyCase.isPseudonym(id)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"c-4f09a2", "c-000000", "c-0123456789abcdef"})
    void a_case_under_a_pseudonym(String id) {
        assertThat(Proef.findings("case-pseudonym", family(id).build())).isEmpty();
        assertThat(FamilyCase.isPseudonym(id)).isTrue();
    }

    @Test
    void a_case_names_no_source_and_is_asked_for_none() {
        Publication notes =
                Publication.builder().id("notulen").title(Text.nl("Notulen")).build();
        FamilyCase sourced = family("c-4f09a2")
                .addSource(new Source(notes.id(), "gezin op de hoek"))
                .build();
        Finding found = only("case-without-source", notes, sourced);
        assertThat(found.place()).hasToString("case/c-4f09a2#/sources");
        assertThat(found.value() + found.message() + found.remedy()).doesNotContain("hoek");
        FamilyCase silent = family("c-4f09a2").build();
        assertThat(Proef.findings("case-without-source", silent)).isEmpty();
        assertThat(Dossier.assemble(List.of(Proef.PROGRAMME, Proef.ACTIVITY, silent))
                        .findings())
                .filteredOn(finding -> finding.rule().equals("source-given"))
                .extracting(finding -> finding.place().record().kind().code())
                .containsExactlyInAnyOrder("programme", "activity");
    }
}
