package nl.collectief.model.rule;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Session;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.learning.WorkingRule;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Label;
import nl.collectief.model.time.Rhythm;
import nl.collectief.model.time.Span;

/** Of which activities and coalitions a rhythm is asked, and which sessions tell of it. */
final class RhythmRule {
    private RhythmRule() {}

    static void judge(Judge judge) {
        for (Activity activity : judge.concerned(Activity.KIND)) {
            rhythm(judge, activity.id(), activity.rhythm(), activity.period(), List.of(activity));
        }
        ImmutableListMultimap<Ref<Coalition>, Activity> byCoalition = byCoalition(judge);
        for (Coalition coalition : judge.concerned(Coalition.KIND)) {
            List<Activity> carried = byCoalition.get(coalition.id());
            // The rhythm of a coalition is often told a second time, with the activity in which it meets.
            boolean told = coalition.rhythm().isEmpty()
                    ? carried.stream()
                            .anyMatch(activity -> activity.rhythm().isPresent() || judge.isAbout(activity.id()))
                    : carried.stream().anyMatch(activity -> activity.rhythm().equals(coalition.rhythm()));
            if (!told) {
                rhythm(judge, coalition.id(), coalition.rhythm(), coalition.period(), carried);
            }
        }
    }

    private static ImmutableListMultimap<Ref<Coalition>, Activity> byCoalition(Judge judge) {
        return judge.dossier().all(Activity.KIND).stream()
                .filter(activity -> activity.coalition().isPresent())
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        activity -> activity.coalition().orElseThrow(), activity -> activity));
    }

    private static void rhythm(
            Judge judge, Ref<?> what, Optional<Rhythm> own, Optional<Span> lasted, List<Activity> carried) {
        Optional<Rhythm> agreed =
                judge.agreement().filter(rule -> judge.isAbout(what)).flatMap(WorkingRule::rhythm);
        Optional<Rhythm> rhythm = own.or(() -> agreed);
        if (rhythm.isPresent()) {
            List<Session> all = carried.stream()
                    .flatMap(activity -> sessions(judge, activity))
                    .toList();
            new Meetings(rhythm.get(), lasted, judge.agreement().flatMap(WorkingRule::period), all).tell(judge, what);
        } else if (judge.isAbout(what)) {
            judge.unknown(what, "/rhythm", Label.of("hoe vaak men bij elkaar komt", "how often people meet"));
        }
    }

    /** The sessions of an activity, in the order of ids; they name it as where they come from. */
    private static Stream<Session> sessions(Judge judge, Activity activity) {
        return judge.trace().results(activity.id()).stream()
                .filter(result -> result.kind().equals(Session.KIND))
                .map(result -> judge.dossier().get(Session.KIND, result.id()));
    }
}
