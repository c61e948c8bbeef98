package nl.collectief.monitor.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.collectief.evaluation.Cell;
import nl.collectief.evaluation.Evaluation;
import nl.collectief.evaluation.Metric;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.principle.GuidingPrinciple;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Severity;
import nl.collectief.model.rule.Judgement;
import nl.collectief.model.text.Language;
import nl.collectief.model.voice.Signal;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Wording;

/** What the page says, in short, for a terminal: plain text of at most {@value Block#WIDTH} columns. */
public final class Terminal {
    private final Reading reading;
    private final Wording wording;
    private final Block block = new Block();

    private Terminal(Reading reading) {
        this.reading = reading;
        this.wording = reading.wording();
    }

    /** Returns the summary of an evaluation and its findings for a reader of {@code language}. */
    public static String render(
            Evaluation evaluation, List<Finding> findings, Surroundings surroundings, Language language) {
        return new Terminal(Reading.of(evaluation, findings, surroundings, language)).all();
    }

    private String all() {
        title();
        totals();
        meetings();
        remarks();
        principles();
        openEnds();
        leading();
        outside();
        rules();
        findings();
        return block.toString();
    }

    private String say(String key) {
        return wording.say(key).toString();
    }

    private void title() {
        Programme programme = reading.dossier().programme();
        block.paragraph(wording.text(programme.title()) + ", "
                + wording.label(reading.period().label()));
        block.paragraph(say("status") + " " + say("status-why"));
    }

    private void totals() {
        List<Metric> metrics = reading.evaluation().metrics();
        block.heading(say("summary.heading"));
        int width =
                metrics.stream().mapToInt(metric -> name(metric).length()).max().orElse(0);
        for (Metric metric : metrics) {
            Cell total = reading.evaluation().total(metric);
            Line caveats = FiguresSection.caveatCount(total, wording);
            block.row(name(metric), width, reading.figures().value(total) + (caveats.isEmpty() ? "" : ", " + caveats));
        }
    }

    private String name(Metric metric) {
        return metric.name().in(wording.language());
    }

    private void meetings() {
        Meetings meetings = Meetings.in(reading);
        List<Cell> rows = meetings.rows();
        if (rows.isEmpty()) {
            return;
        }
        block.heading(say("summary.meetings"));
        int width = rows.stream()
                .mapToInt(row -> meetings.name(row).toString().length())
                .max()
                .orElse(0);
        for (Cell row : rows) {
            String told = meetings.columns().stream()
                    .flatMap(metric -> meetings.cell(row, metric).stream())
                    .map(cell -> name(cell.metric()) + ": " + reading.figures().value(cell))
                    .collect(Collectors.joining("; "));
            block.row(meetings.name(row).toString(), width, told);
        }
    }

    private void remarks() {
        block.heading(say("summary.remarks"));
        Remarks.of(reading).forEach(remark -> block.item(remark.toString()));
    }

    private void principles() {
        block.heading(say("principles.heading"));
        for (GuidingPrinciple principle : GuidingPrinciple.values()) {
            int judgements = PrinciplesSection.judgements(principle, reading).size();
            Line judges = PrinciplesSection.judges(principle, reading);
            block.item(wording.say(
                            "terminal.principle",
                            Map.of(
                                    "principle", wording.constant(principle),
                                    "structural",
                                            wording.number(PrinciplesSection.structural(principle, reading)
                                                    .size()),
                                    "stated",
                                            judgements == 0
                                                    ? wording.say("terminal.unjudged")
                                                    : wording.say(
                                                            "terminal.judged",
                                                            Map.of(
                                                                    "number",
                                                                    wording.number(judgements),
                                                                    "who",
                                                                    judges))))
                    .toString());
        }
    }

    private void openEnds() {
        names(
                "voices.unanswered",
                reading.trace().unansweredSignals().stream().map(Signal::id).toList());
        names(
                "voices.voiceless",
                reading.trace().activitiesBegunWithoutVoice().stream()
                        .map(Activity::id)
                        .toList());
        names(
                "voices.unknown",
                reading.trace().activitiesOfUnknownOrigin().stream()
                        .map(Activity::id)
                        .toList());
    }

    private void names(String heading, List<? extends Ref<?>> refs) {
        block.heading(say(heading));
        refs.forEach(ref -> block.item(wording.name(ref).toString()));
        if (refs.isEmpty()) {
            block.item(say("none"));
        }
    }

    private void leading() {
        block.heading(say("leading.heading"));
        List<Activity> known = reading.dossier().all(Activity.KIND).stream()
                .filter(activity -> !Leading.lines(activity, reading).isEmpty())
                .toList();
        for (Activity activity : known) {
            Line who = Line.joined(Leading.lines(activity, reading), wording.plain(" / "));
            block.item(wording.name(activity.id()) + ": " + who);
        }
        if (known.isEmpty()) {
            block.item(say("not-recorded"));
        }
    }

    private void outside() {
        block.heading(say("outside.heading"));
        Map<Line, Integer> sizes = OutsideSection.sizes(reading);
        if (sizes.isEmpty()) {
            block.item(say("outside.none"));
        }
        sizes.forEach((side, number) -> block.item(side + ": " + wording.number(number)));
    }

    private void rules() {
        block.heading(say("rules.judged"));
        for (Judgement judgement : reading.judgements()) {
            block.item(rule(judgement) + ": " + wording.constant(judgement.verdict()) + " ("
                    + RulesSection.numbers(judgement, wording) + ")");
            RulesSection.listed(judgement.broken()).forEach(finding -> block.under(finding.in(wording.language())));
        }
        if (reading.judgements().isEmpty()) {
            block.item(say("rules.none"));
        }
    }

    /** Returns what a rule is called, with the agreement if several agree on the same rule. */
    private String rule(Judgement judgement) {
        String name = wording.label(judgement.rule().name()).toString();
        boolean once = reading.judgements().stream()
                        .filter(other -> other.rule().equals(judgement.rule()))
                        .count()
                == 1;
        return once ? name : name + ", “" + wording.name(judgement.agreement().orElseThrow()) + "”";
    }

    private void findings() {
        block.heading(say("findings.heading"));
        for (Severity severity : Severity.values()) {
            List<Finding> some = reading.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            if (!some.isEmpty()) {
                block.paragraph(wording.constant(severity) + ": " + wording.number(some.size()));
            }
            // What only is not recorded is a matter for the page.
            if (severity != Severity.NOTE) {
                some.forEach(finding -> block.item(finding.in(wording.language())));
            }
        }
        if (reading.findings().isEmpty()) {
            block.paragraph(say("findings.none"));
        }
    }
}
