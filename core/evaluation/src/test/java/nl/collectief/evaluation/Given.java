package nl.collectief.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.activity.OwnershipChange;
import nl.collectief.model.activity.OwnershipStage;
import nl.collectief.model.activity.Session;
import nl.collectief.model.activity.StageChange;
import nl.collectief.model.area.AreaPart;
import nl.collectief.model.area.CbsArea;
import nl.collectief.model.area.Extent;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Attendance;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.record.Entry;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Span;

/** Small dossiers in few words. */
final class Given {
    static final Period YEAR = Period.ofYear(2021);
    static final Programme PROGRAMME = Programme.builder()
            .id("proef")
            .title(Text.of("Proef", "Trial"))
            .mission(Text.nl("Samen met ouders"))
            .build();

    private Given() {}

    static Dossier dossier(Entry... records) {
        return dossier(List.of(records));
    }

    static Dossier dossier(Collection<? extends Entry> records) {
        return Dossier.assemble(ImmutableList.<Entry>builder()
                        .add(PROGRAMME)
                        .addAll(records)
                        .build())
                .orElseThrow();
    }

    static Evaluation evaluation(Entry... records) {
        return Evaluation.of(dossier(records), YEAR);
    }

    /** An activity of the kind webinar without a time. */
    static Activity.Builder activity(String id) {
        return Activity.builder()
                .id(id)
                .title(Text.of("Activiteit " + id, "Activity " + id))
                .kind(Vocabulary.ACTIVITY_KIND.term("webinar"));
    }

    /** One meeting in the year, of an activity that has to be there too. */
    static Session.Builder session(String id, String activity) {
        return undated(id, activity).when(Span.parse("2021-03-04"));
    }

    static Session.Builder undated(String id, String activity) {
        return Session.builder().id(id).activity(Activity.KIND.ref(activity)).held(Count.exact(1));
    }

    static Attendance parents(long number) {
        return parents(Count.exact(number));
    }

    static Attendance parents(Count count) {
        return attendance(Stance.PARENT, count);
    }

    static Attendance attendance(Stance stance, Count count) {
        return Attendance.builder().stance(stance).count(count).build();
    }

    static StageChange stage(ActivityStage stage) {
        return StageChange.builder().stage(stage).build();
    }

    static StageChange stage(ActivityStage stage, String since) {
        return StageChange.builder()
                .stage(stage)
                .since(PartialDate.parse(since))
                .build();
    }

    static OwnershipChange owner(OwnershipStage stage) {
        return OwnershipChange.builder().stage(stage).build();
    }

    static OwnershipChange owner(OwnershipStage stage, String since) {
        return OwnershipChange.builder()
                .stage(stage)
                .since(PartialDate.parse(since))
                .build();
    }

    /** A working area that is one whole wijk of CBS. */
    static WorkingArea wijk(String id, String code) {
        return area(id, Extent.WHOLE, code).build();
    }

    static WorkingArea.Builder area(String id, Extent extent, String... codes) {
        WorkingArea.Builder area = WorkingArea.builder().id(id).name(Text.nl("Gebied " + id));
        for (String code : codes) {
            area.addPart(new AreaPart(CbsArea.parse(code + "@2020"), extent));
        }
        return area;
    }

    /** The number in a cell; what nothing is known of is the unknown count. */
    static Count count(Cell cell) {
        return cell.value().value().flatMap(Figure::count).orElse(Count.atLeast(0));
    }
}
