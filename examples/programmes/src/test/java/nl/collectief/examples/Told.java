package nl.collectief.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.collectief.json.DossierDocument;
import nl.collectief.json.Reading;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Finding;
import nl.collectief.model.rule.Judgement;
import nl.collectief.model.rule.PracticeRules;
import nl.collectief.model.rule.Verdict;

/** What a programme's document and its agreements tell, in short strings that a test can list. */
record Told(Reading reading, Dossier dossier, List<Judgement> judgements) {
    static Told of(String programme) {
        Reading reading = DossierDocument.read(Programmes.document(programme));
        Dossier dossier = reading.orElseThrow();
        return new Told(reading, dossier, PracticeRules.judge(dossier));
    }

    /** Returns rule and place of every finding. */
    List<String> findings() {
        return reading.findings().stream()
                .map(finding -> finding.rule() + " " + finding.place())
                .toList();
    }

    /** Returns agreement, library rule, verdict and the numbers kept, broken and unknown of every judgement. */
    List<String> verdicts() {
        return judgements.stream()
                .map(judgement -> judgement.agreement().orElseThrow().id() + " "
                        + judgement.rule().code().value() + " "
                        + judgement.verdict().code() + " " + judgement.kept().size() + "/"
                        + judgement.broken().size() + "/" + judgement.unknown().size())
                .toList();
    }

    Judgement judged(String agreement) {
        List<Judgement> found = judgements.stream()
                .filter(judgement -> judgement.agreement().orElseThrow().id().equals(agreement))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    List<String> unknown(String agreement) {
        assertThat(judged(agreement).verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        return judged(agreement).unknown().stream()
                .map(Finding::message)
                .map(message -> message.en())
                .toList();
    }
}
