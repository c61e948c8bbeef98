package nl.collectief.evaluation.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.party.Party;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.record.Entry;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Conversation;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static Dossier dossier(String... seats) {
        List<Entry> records = new ArrayList<>();
        records.add(Programme.builder()
                .id("p")
                .title(Text.nl("P"))
                .mission(Text.nl("M"))
                .build());
        Coalition.Builder coalition =
                Coalition.builder().id("kern").name(Text.nl("Kern")).kind(Vocabulary.COALITION_KIND.term("core-team"));
        for (int i = 0; i < seats.length; i++) {
            Party party = Party.builder()
                    .id("partij-" + i)
                    .name(Text.nl("Partij " + i))
                    .kind(Vocabulary.PARTY_KIND.term("gemeente"))
                    .build();
            records.add(party);
            coalition.addMember(Membership.builder()
                    .party(party.id())
                    .period(Span.parse(seats[i]))
                    .build());
        }
        records.add(coalition.build());
        for (String year : List.of("2020", "2022")) {
            records.add(Conversation.builder()
                    .id("meting-" + year)
                    .title(Text.nl("Meting"))
                    .kind(Vocabulary.CONVERSATION_KIND.term("survey"))
                    .when(Span.parse(year))
                    .build());
        }
        return Dossier.assemble(records).orElseThrow();
    }

    private static Retention between(Dossier dossier, int earlier, int later) {
        return Retention.between(dossier, Coalition.KIND.ref("kern"), Period.ofYear(earlier), Period.ofYear(later));
    }

    @Test
    void who_is_in_at_both_times_is_kept_and_who_came_later_does_not_count() {
        Dossier dossier = dossier("2019/..", "2019/..", "2019/2020-12-31", "2021/..");
        Retention retention = between(dossier, 2020, 2022);
        assertThat(retention.share()).isEqualTo(Ratio.share(2, 3));
        assertThat(retention.kept()).hasSize(2);
        assertThat(retention.left()).hasSize(1);
        assertThat(retention.uncertain()).isEmpty();
        assertThat(retention.estimate().orElseThrow()).hasToString("2 of 3; 20.8 to 93.9% (Wilson interval, 95%)");
    }

    @Test
    void coarse_dates_leave_bounds() {
        // The first surely stays; the second leaves at some day of 2022; the third left in 2021; the fourth perhaps
        // came in 2020.
        Dossier dossier = dossier("2019/..", "2019/2022", "2019/2021", "2020/..");
        Retention retention = Retention.between(
                dossier,
                Coalition.KIND.ref("kern"),
                Period.parse("2020-01-01/2020-02-01"),
                Period.parse("2022-06-01/2022-07-01"));
        assertThat(retention.share()).isEqualTo(Ratio.share(Count.between(1, 3), Count.between(3, 4)));
        assertThat(retention.uncertain()).hasSize(2);
        assertThat(retention.left()).hasSize(1);
    }

    @Test
    void surveys_are_as_good_as_periods() {
        Dossier dossier = dossier("2019/..", "2019/2021-06");
        assertThat(Retention.between(
                                dossier,
                                Coalition.KIND.ref("kern"),
                                Conversation.KIND.ref("meting-2020"),
                                Conversation.KIND.ref("meting-2022"))
                        .share())
                .isEqualTo(between(dossier, 2020, 2022).share())
                .isEqualTo(Ratio.share(1, 2));
    }

    @Test
    void without_members_before_there_is_nothing_to_keep() {
        Retention retention = between(dossier("2021/.."), 2020, 2022);
        assertThat(retention.share()).isEqualTo(Ratio.share(0, 0));
        assertThat(retention.estimate()).isEmpty();
        assertThat(retention).hasToString("Retention {0 of 0}");
    }
}
