package nl.collectief.monitor.page;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Severity;
import nl.collectief.monitor.wording.Wording;

/** Everything the checks found, in full. */
final class FindingsSection {
    private FindingsSection() {}

    static View of(Reading reading) {
        return reading.section("findings")
                .put("none", reading.findings().isEmpty())
                .put(
                        "severities",
                        ImmutableList.copyOf(Severity.values()).stream()
                                .map(severity -> group(severity, reading))
                                .filter(view -> view.get("some") == Boolean.TRUE)
                                .toList());
    }

    private static View group(Severity severity, Reading reading) {
        List<Finding> findings = reading.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
        Wording wording = reading.wording();
        return new View()
                .put("code", severity.name().toLowerCase(Locale.ROOT))
                .put("severity", wording.constant(severity))
                .put("number", wording.number(findings.size()))
                .put("some", !findings.isEmpty())
                .rows(findings.stream().map(finding -> row(finding, reading)).toList());
    }

    private static View row(Finding finding, Reading reading) {
        Wording wording = reading.wording();
        return new View()
                .put("when", RulesSection.when(finding, reading))
                .put("message", wording.label(finding.message()))
                .put("remedy", wording.label(finding.remedy()))
                .put("record", wording.name(finding.place().record()))
                .put("place", finding.place().toString())
                .put("hasValue", !finding.value().isEmpty())
                .put("value", finding.value())
                .put("rule", finding.rule());
    }
}
