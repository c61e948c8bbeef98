package nl.collectief.monitor.page;

import java.util.List;
import java.util.Set;
import nl.collectief.model.programme.Funding;
import nl.collectief.model.programme.Programme;

/** What the programme is: what it is for, whom for, who carries it, where it is anchored and what pays for it. */
final class ProgrammeSection {
    private ProgrammeSection() {}

    static View of(Reading reading) {
        Programme top = reading.dossier().programme();
        List<View> funding = reading.cards(reading.dossier().all(Funding.KIND).stream(), "name");
        return reading.section("programme")
                .put("top", reading.card(top, "mission", Set.of("title")))
                .put(
                        "others",
                        reading.cards(
                                reading.dossier().all(Programme.KIND).stream().filter(other -> !other.equals(top)),
                                "title"))
                .put("hasFunding", !funding.isEmpty())
                .put("funding", funding);
    }
}
