package nl.collectief.monitor.page;

import java.util.List;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Intervention;

/** What was done: every activity that is part of no other, with its parts under it. */
final class ActivitiesSection {
    private ActivitiesSection() {}

    static View of(Reading reading) {
        ActivityView view = new ActivityView(reading);
        List<View> activities = reading.dossier().all(Activity.KIND).stream()
                .filter(activity -> activity.partOf().isEmpty())
                .map(view::whole)
                .toList();
        List<View> interventions = reading.cards(reading.dossier().all(Intervention.KIND).stream(), "name");
        return reading.section("activities")
                .put("activities", activities)
                .put("none", activities.isEmpty())
                .put("hasInterventions", !interventions.isEmpty())
                .list("interventions", interventions);
    }
}
