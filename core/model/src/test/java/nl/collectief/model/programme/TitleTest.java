package nl.collectief.model.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Session;
import nl.collectief.model.coalition.FamilyCase;
import nl.collectief.model.coalition.Tie;
import nl.collectief.model.coalition.TieEnd;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Publication;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;
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
    void a_title_without_a_blank_is_cut_between_whole_characters() {
        for (String letter : List.of("a", "\ud83d\ude00")) {
            Activity activity = Proef.ACTIVITY.toBuilder()
                    .title(Text.nl(letter.repeat(Text.MAX_LENGTH / letter.length())))
                    .build();
            Session session = Session.builder()
                    .id("s")
                    .activity(activity.id())
                    .held(Count.exact(1))
                    .build();
            Dossier dossier = Dossier.assemble(List.of(Proef.PROGRAMME, activity, session))
                    .orElseThrow();
            assertThat(dossier.name(activity.id()).nl()).hasSizeLessThan(90).endsWith(letter + " …");
            assertThat(dossier.name(session.id()).nl()).hasSizeLessThan(130).contains(letter + " …, ");
        }
    }

    @Test
    void a_tie_is_called_by_what_goes_along_it_and_its_ends_and_a_case_by_its_kind() {
        Party team = Party.builder()
                .id("team")
                .name(Text.of("Het team", "The team"))
                .kind(Vocabulary.PARTY_KIND.term("team"))
                .build();
        Tie tie = Tie.builder()
                .id("t")
                .from(TieEnd.builder().stance(Stance.PARENT).build())
                .to(TieEnd.builder().party(team.id()).build())
                .directed(false)
                .kind(Vocabulary.TIE_KIND.term("referral"))
                .build();
        FamilyCase family = FamilyCase.builder().id("c-4f09a2").build();
        Dossier ties = Dossier.assemble(List.of(
                        dossier.programme(),
                        team,
                        tie,
                        tie.toBuilder().id("u").directed(true).build(),
                        family))
                .orElseThrow();
        assertThat(ties.name(tie.id()))
                .isEqualTo(Label.of("verwijzing: ouder – Het team", "referral: parent – The team"));
        assertThat(ties.name(Tie.KIND.ref("u")).nl()).isEqualTo("verwijzing: ouder → Het team");
        assertThat(ties.name(family.id())).isEqualTo(Label.of("casus", "case"));
    }

    @Test
    void a_session_without_a_title_is_called_by_its_activity_and_its_time() {
        Session dated = Session.builder()
                .id("s")
                .activity(Proef.ACTIVITY.id())
                .held(Count.exact(1))
                .when(Span.parse("2021-06"))
                .build();
        Dossier sessions = Dossier.assemble(List.of(
                        Proef.PROGRAMME,
                        Proef.ACTIVITY,
                        dated,
                        dated.toBuilder().id("u").when(Optional.empty()).build(),
                        dated.toBuilder().id("t").title(Text.nl("Avond")).build()))
                .orElseThrow();
        assertThat(sessions.title(dated.id())).isEqualTo(Text.nl("Overleg, juni 2021"));
        assertThat(sessions.title(Session.KIND.ref("u"))).isEqualTo(Text.nl("Overleg, datum niet vastgelegd"));
        assertThat(sessions.title(Session.KIND.ref("t"))).isEqualTo(Text.nl("Avond"));
    }

    @Test
    void a_record_that_is_not_there_is_called_by_its_id() {
        assertThat(dossier.title(Publication.KIND.ref("gone"))).isEqualTo(Text.of("gone", "gone"));
    }
}
