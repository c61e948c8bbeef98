package nl.collectief.model.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Span;

/** Three parties of which two sit in a coalition, and what the rules tell of records beside them. */
final class Told {
    static final Party A = party("a");
    static final Party B = party("b");
    static final Party X = party("x");

    private Told() {}

    static Party party(String id) {
        return Party.builder()
                .id(id)
                .name(Text.nl("Partij " + id))
                .kind(Vocabulary.PARTY_KIND.term("organisation"))
                .build();
    }

    static Coalition.Builder coalition(String period) {
        return Coalition.builder()
                .id("k")
                .name(Text.nl("Kring"))
                .period(span(period))
                .addMembers(seat(A), seat(B));
    }

    static Membership seat(Party party) {
        return Membership.builder().party(party.id()).build();
    }

    static Membership seat(Stance stance) {
        return Membership.builder().stance(stance).build();
    }

    static Optional<Span> span(String text) {
        return Optional.ofNullable(text).map(Span::parse);
    }

    static Optional<PartialDate> date(String text) {
        return Optional.ofNullable(text).map(PartialDate::parse);
    }

    /** Returns where one rule finds something, and the value it tells, once these records stand beside the three. */
    static List<String> by(String rule, Entry... records) {
        List<Entry> all = new ArrayList<>(List.of(A, B, X));
        all.addAll(List.of(records));
        List<Finding> found = Proef.findings(rule, all.toArray(new Entry[0]));
        assertThat(found).allSatisfy(finding -> {
            assertThat(finding.message().nl()).isNotEqualTo(finding.message().en());
            assertThat(finding.remedy().nl()).isNotEqualTo(finding.remedy().en());
        });
        return found.stream()
                .map(finding -> (finding.severity().code() + " " + finding.place() + " " + finding.value()).strip())
                .toList();
    }
}
