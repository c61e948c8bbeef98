package nl.collectief.model.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.principle.GuidingPrinciple;
import nl.collectief.model.principle.StatedEvidence;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import org.junit.jupiter.api.Test;

class EvidenceOrderTest {
    private static Activity activity(String id) {
        return Activity.builder()
                .id(id)
                .title(Text.nl(id))
                .kind(Vocabulary.ACTIVITY_KIND.term("webinar"))
                .build();
    }

    private static List<Evidence> evidence(List<Ref<Activity>> about) {
        Dossier dossier = Dossier.assemble(List.of(
                        Programme.builder()
                                .id("p")
                                .title(Text.nl("p"))
                                .mission(Text.nl("m"))
                                .build(),
                        activity("a"),
                        activity("b"),
                        StatedEvidence.builder()
                                .id("e")
                                .principle(GuidingPrinciple.NETWORK)
                                .about(about)
                                .says(Text.nl("e"))
                                .build()))
                .orElseThrow();
        return Principles.of(dossier, Trace.of(dossier)).all();
    }

    @Test
    void equal_records_give_the_same_evidence_in_the_same_order() {
        List<Evidence> forth =
                evidence(List.of(activity("a").id(), activity("b").id()));
        assertThat(forth).hasSize(2);
        assertThat(evidence(List.of(activity("b").id(), activity("a").id()))).isEqualTo(forth);
    }
}
