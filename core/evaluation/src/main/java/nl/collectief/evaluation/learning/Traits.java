package nl.collectief.evaluation.learning;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityForm;
import nl.collectief.model.activity.TargetGroup;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.Lesson;
import nl.collectief.model.learning.WorkingRule;
import nl.collectief.model.text.Code;
import nl.collectief.model.time.AgeRange;

/** What a record says of itself under each facet; nothing where it is not tied to any. */
record Traits(
        Set<ActivityForm> forms,
        List<AgeRange> ages,
        Optional<Count> groupSize,
        Set<Code> kinds,
        Set<Code> themes,
        Set<Code> roles) {
    /** How what a record says stands to what is asked. */
    enum Fit {
        /** It says so. */
        FITS,
        /** It says nothing of it. */
        SILENT,
        /** It is tied to something else. */
        AGAINST
    }

    static final Traits NONE = new Traits(Set.of(), List.of(), Optional.empty(), Set.of(), Set.of(), Set.of());

    static Traits of(Lesson lesson) {
        return new Traits(
                lesson.forms(),
                lesson.childAges().map(List::of).orElse(List.of()),
                lesson.groupSize(),
                lesson.activityKinds(),
                lesson.themes(),
                lesson.roles());
    }

    static Traits of(WorkingRule rule) {
        return new Traits(Set.of(), List.of(), Optional.empty(), Set.of(), rule.themes(), Set.of());
    }

    static Traits of(Activity activity) {
        return new Traits(
                activity.form().map(Set::of).orElse(Set.of()),
                activity.groups().stream()
                        .map(TargetGroup::childAges)
                        .flatMap(Optional::stream)
                        .toList(),
                Optional.empty(),
                Set.of(activity.kind()),
                activity.themes(),
                Set.of());
    }

    /** Returns whether anything is asked under a facet. */
    static boolean isAsked(Facet facet, Situation asked) {
        return switch (facet) {
            case FORM -> asked.form().isPresent();
            case CHILD_AGES -> asked.childAges().isPresent();
            case GROUP_SIZE -> asked.groupSize().isPresent();
            case ACTIVITY_KIND -> !asked.activityKinds().isEmpty();
            case THEMES -> !asked.themes().isEmpty();
            case ROLES -> !asked.roles().isEmpty();
        };
    }

    Fit fit(Facet facet, Situation asked) {
        return switch (facet) {
            case FORM -> among(forms, asked.form().stream().toList(), Traits::meets);
            case CHILD_AGES -> among(ages, asked.childAges().stream().toList(), AgeRange::overlaps);
            case GROUP_SIZE ->
                among(
                        groupSize.filter(Traits::tells).stream().toList(),
                        asked.groupSize().stream().toList(),
                        Count::mayEqual);
            case ACTIVITY_KIND -> common(kinds, asked.activityKinds());
            case THEMES -> common(themes, asked.themes());
            case ROLES -> common(roles, asked.roles());
        };
    }

    /** What is both on screen and in the wijk is each of them as well. */
    private static boolean meets(ActivityForm said, ActivityForm asked) {
        return said == asked || asked == ActivityForm.HYBRID;
    }

    /** "Small" names no number: it may equal any. */
    private static boolean tells(Count size) {
        return size.atLeast() > 0 || size.isBounded();
    }

    private static <T> Fit among(Collection<T> said, Collection<T> asked, BiPredicate<T, T> meets) {
        if (said.isEmpty()) {
            return Fit.SILENT;
        }
        return said.stream().anyMatch(one -> asked.stream().anyMatch(other -> meets.test(one, other)))
                ? Fit.FITS
                : Fit.AGAINST;
    }

    private static Fit common(Set<Code> said, Set<Code> asked) {
        if (said.isEmpty()) {
            return Fit.SILENT;
        }
        return Collections.disjoint(said, asked) ? Fit.AGAINST : Fit.FITS;
    }
}
