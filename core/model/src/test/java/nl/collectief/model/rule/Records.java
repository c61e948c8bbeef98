package nl.collectief.model.rule;

import java.util.ArrayList;
import java.util.List;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Session;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.WorkingRule;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;

/** Small records to judge. */
final class Records {
    private static final Programme PROGRAMME = Programme.builder()
            .id("proef")
            .title(Text.nl("Proef"))
            .mission(Text.nl("Samen met ouders"))
            .build();

    private Records() {}

    static Dossier dossier(Entry... records) {
        List<Entry> all = new ArrayList<>(List.of(records));
        all.add(PROGRAMME);
        return Dossier.assemble(all).orElseThrow();
    }

    static Judgement judge(String rule, Entry... records) {
        return PracticeRules.find(Vocabulary.PRACTICE_RULE.term(rule))
                .orElseThrow()
                .judge(dossier(records));
    }

    /** Judges a dossier of these records and no other programme. */
    static Judgement judgeOnly(String rule, Entry... records) {
        return PracticeRules.find(Vocabulary.PRACTICE_RULE.term(rule))
                .orElseThrow()
                .judge(Dossier.assemble(List.of(records)).orElseThrow());
    }

    /** Judges by the one agreement among the records. */
    static Judgement agreed(Entry... records) {
        List<Judgement> judgements = PracticeRules.judge(dossier(records));
        if (judgements.size() != 1) {
            throw new AssertionError(judgements);
        }
        return judgements.get(0);
    }

    /** Returns the places of findings, each as one reads it. */
    static List<String> places(List<Finding> findings) {
        return findings.stream().map(finding -> finding.place().toString()).toList();
    }

    static WorkingRule.Builder agreement(String rule) {
        return WorkingRule.builder()
                .id("afspraak")
                .says(Text.nl("Afgesproken"))
                .check(Vocabulary.PRACTICE_RULE.term(rule));
    }

    static Activity.Builder activity(String id) {
        return Activity.builder().id(id).title(Text.nl(id)).kind(Vocabulary.ACTIVITY_KIND.term("webinar"));
    }

    static Session session(String id, String when) {
        return Session.builder()
                .id(id)
                .activity(Activity.KIND.ref("kring"))
                .held(Count.exact(1))
                .when(Span.parse(when))
                .build();
    }

    static Coalition.Builder coalition(String id) {
        return Coalition.builder().id(id).name(Text.nl(id));
    }
}
