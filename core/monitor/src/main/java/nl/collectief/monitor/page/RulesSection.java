package nl.collectief.monitor.page;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.collectief.model.learning.WorkingRule;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Place;
import nl.collectief.model.record.Ref;
import nl.collectief.model.rule.Judgement;
import nl.collectief.model.rule.Verdict;
import nl.collectief.model.text.Label;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Wording;

/** What people agreed on, and what the record tells of whether it is kept. */
final class RulesSection {
    private RulesSection() {}

    static View of(Reading reading) {
        List<Judgement> judgements = reading.judgements();
        Set<Ref<?>> judged = new HashSet<>();
        judgements.forEach(judgement -> judged.add(judgement.agreement().orElseThrow()));
        return reading.section("rules")
                .put(
                        "judged",
                        judgements.stream()
                                .map(judgement -> judged(judgement, reading))
                                .toList())
                .list(
                        "others",
                        reading.cards(
                                reading.dossier().all(WorkingRule.KIND).stream()
                                        .filter(agreement -> !judged.contains(agreement.id())),
                                "says"));
    }

    private static View judged(Judgement judgement, Reading reading) {
        Wording wording = reading.wording();
        WorkingRule agreement = reading.dossier().get(judgement.agreement().orElseThrow());
        List<View> rows = Stream.concat(
                        Stream.of(judgement.broken(), judgement.unknown())
                                .flatMap(RulesSection::listed)
                                .map(finding -> row(finding, reading)),
                        unlisted(judgement, wording))
                .toList();
        return reading.card(agreement, "says", Set.of("check"))
                .put("verdict", wording.constant(judgement.verdict()))
                .put("code", judgement.verdict().code())
                .put("numbers", numbers(judgement, wording))
                .put("rule", wording.label(judgement.rule().says()))
                .put("looksAt", wording.label(judgement.rule().looksAt()))
                .put("hasRows", !rows.isEmpty())
                .put("rows", rows);
    }

    /** Of records that are counted and never listed: that they broke it or what is not recorded, and of how many. */
    private static Stream<View> unlisted(Judgement judgement, Wording wording) {
        Map<Finding, Integer> numbers = new LinkedHashMap<>();
        // What broke it may tell of a family: that it did is all that is said.
        unlisted(judgement.broken())
                .forEach(finding -> numbers.merge(ofAny(finding, Verdict.BROKEN.label()), 1, Integer::sum));
        unlisted(judgement.unknown())
                .forEach(finding -> numbers.merge(ofAny(finding, finding.message()), 1, Integer::sum));
        return numbers.entrySet().stream().map(counted -> counted(counted.getKey(), counted.getValue(), wording));
    }

    private static View counted(Finding finding, int number, Wording wording) {
        Label kind = finding.place().record().kind().label();
        return new View()
                .put("message", wording.label(finding.message()))
                .put(
                        "record",
                        wording.say(
                                "rules.counted",
                                ImmutableMap.of("kind", wording.label(kind), "number", wording.number(number))))
                .put("when", Line.EMPTY)
                .put("named", false)
                .put("place", "")
                .put("remedy", wording.label(finding.remedy()));
    }

    private static Stream<Finding> unlisted(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.place().record().kind().isListed());
    }

    /** The same finding of no record in particular. */
    private static Finding ofAny(Finding finding, Label message) {
        return new Finding(
                finding.rule(),
                finding.severity(),
                Place.of(finding.place().record().kind().ref("any")),
                "",
                message,
                finding.remedy());
    }

    /** Records that are counted and never listed are not named. */
    static Stream<Finding> listed(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.place().record().kind().isListed());
    }

    /** Returns when the record was that a finding is about, empty if it has no time or none is recorded. */
    static Line when(Finding finding, Reading reading) {
        return reading.dossier()
                .time(finding.place().record())
                .map(span -> reading.wording().label(span.label()))
                .orElse(Line.EMPTY);
    }

    static Line numbers(Judgement judgement, Wording wording) {
        return wording.say(
                "rules.numbers",
                numbers(judgement).entrySet().stream()
                        .collect(ImmutableMap.toImmutableMap(
                                Map.Entry::getKey, entry -> wording.number(entry.getValue()))));
    }

    private static Map<String, Long> numbers(Judgement judgement) {
        return ImmutableMap.of(
                "kept", (long) judgement.kept().size(),
                "broken", (long) judgement.broken().size(),
                "unknown", (long) judgement.unknown().size());
    }

    private static View row(Finding finding, Reading reading) {
        Wording wording = reading.wording();
        return new View()
                .put("when", when(finding, reading))
                .put("message", wording.label(finding.message()))
                .put("record", wording.name(finding.place().record()))
                .put("named", true)
                .put("place", finding.place().toString())
                .put("remedy", wording.label(finding.remedy()));
    }
}
