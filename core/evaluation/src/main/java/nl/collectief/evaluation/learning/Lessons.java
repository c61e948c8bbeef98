package nl.collectief.evaluation.learning;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.collectief.evaluation.learning.Traits.Fit;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Session;
import nl.collectief.model.learning.Checklist;
import nl.collectief.model.learning.Lesson;
import nl.collectief.model.learning.WorkingRule;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Text;

/**
 * What a programme learned, found again by situation: lessons and tips, the items of checklists, and the rules people set
 * themselves.
 *
 * <p>A lesson says itself what it is tied to. What it leaves open it takes from the activities it was learned at, as far as
 * these fit; that they are otherwise does not speak against it, since it may hold elsewhere too. A checklist or a rule is
 * about certain activities: if all these are otherwise, it is for something else; a rule may name subjects itself. Of a checklist only the version that no
 * other replaces counts. Immutable and thread-safe.
 */
public final class Lessons {
    private static final Comparator<Advice> BEST_FIRST = Comparator.comparing(
                    (Advice advice) -> advice.said().size(), Comparator.reverseOrder())
            .thenComparing(advice -> advice.through().size(), Comparator.reverseOrder());

    private final Dossier dossier;

    private Lessons(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Returns the lessons of a dossier. */
    public static Lessons in(Dossier dossier) {
        return new Lessons(checkNotNull(dossier, "dossier"));
    }

    /**
     * What was found for a situation.
     *
     * @param fitting what fits under one facet asked or more and is tied to nothing else; what says most itself first, then
     *     what its activities say, then lessons by their numbers, checklists and rules
     * @param everywhere what says nothing under any facet asked: it may hold everywhere, or nobody said
     * @param elsewhere what is tied to something else under one facet asked or more
     */
    public record Found(List<Advice> fitting, List<Advice> everywhere, List<Advice> elsewhere) {
        public Found {
            fitting = ImmutableList.copyOf(fitting);
            everywhere = ImmutableList.copyOf(everywhere);
            elsewhere = ImmutableList.copyOf(elsewhere);
        }

        /** Returns how many there are of each. */
        @Override
        public String toString() {
            return "Found {fitting=" + fitting.size() + ", everywhere=" + everywhere.size() + ", elsewhere="
                    + elsewhere.size() + "}";
        }
    }

    /** Returns what applies in a situation; a situation of which nothing is told leaves everything under everywhere. */
    public Found forSituation(Situation situation) {
        List<Advice> all = all(situation).toList();
        return new Found(
                all.stream().filter(Advice::fits).sorted(BEST_FIRST).toList(),
                all.stream()
                        .filter(advice -> !advice.fits() && advice.against().isEmpty())
                        .toList(),
                all.stream().filter(advice -> !advice.against().isEmpty()).toList());
    }

    private Stream<Advice> all(Situation asked) {
        Stream<Advice> lessons = dossier.all(Lesson.KIND).stream()
                .sorted(Comparator.comparing(lesson -> lesson.number().orElse(Integer.MAX_VALUE)))
                .map(lesson -> advice(
                        lesson,
                        Optional.empty(),
                        lesson.says(),
                        Traits.of(lesson),
                        activities(lesson.from()),
                        false,
                        asked));
        Stream<Advice> items = current().flatMap(list -> items(list, asked));
        Stream<Advice> rules = dossier.all(WorkingRule.KIND).stream()
                .map(rule -> advice(
                        rule, Optional.empty(), rule.says(), Traits.of(rule), activities(rule.about()), true, asked));
        return Stream.of(lessons, items, rules).flatMap(all -> all);
    }

    private Stream<Checklist> current() {
        List<Ref<Checklist>> replaced = dossier.all(Checklist.KIND).stream()
                .flatMap(list -> list.replaces().stream())
                .toList();
        return dossier.all(Checklist.KIND).stream().filter(list -> !replaced.contains(list.id()));
    }

    private Stream<Advice> items(Checklist list, Situation asked) {
        List<Activity> about = activities(list.about());
        List<Advice> items = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            items.add(advice(list, Optional.of(i + 1), list.items().get(i).says(), Traits.NONE, about, true, asked));
        }
        return items.stream();
    }

    /** The activities among these records, and those of the sessions among them. */
    private List<Activity> activities(Collection<Ref<?>> refs) {
        return refs.stream()
                .sorted()
                .map(dossier::get)
                .flatMap((Entry record) -> record instanceof Session session
                        ? Stream.of(dossier.get(session.activity()))
                        : Stream.of(record).filter(Activity.class::isInstance).map(Activity.class::cast))
                .toList();
    }

    private Advice advice(
            Entry record,
            Optional<Integer> item,
            Text says,
            Traits own,
            List<Activity> activities,
            boolean tied,
            Situation asked) {
        Map<Facet, Fit> fits = new EnumMap<>(Facet.class);
        Set<Facet> through = EnumSet.noneOf(Facet.class);
        for (Facet facet : Facet.values()) {
            if (!Traits.isAsked(facet, asked)) {
                continue;
            }
            Fit fit = own.fit(facet, asked);
            if (fit == Fit.SILENT) {
                Fit context = context(facet, activities, asked);
                if (context == Fit.FITS) {
                    through.add(facet);
                    continue;
                }
                fit = tied ? context : Fit.SILENT;
            }
            fits.put(facet, fit);
        }
        return new Advice(
                record.ref(),
                item,
                says,
                where(fits, Fit.FITS::equals),
                through,
                where(fits, Fit.SILENT::equals),
                where(fits, Fit.AGAINST::equals));
    }

    /** Fits if one of them does; against if each of them is otherwise. */
    private Fit context(Facet facet, List<Activity> activities, Situation asked) {
        List<Fit> fits =
                activities.stream().map(activity -> fit(facet, activity, asked)).toList();
        if (fits.contains(Fit.FITS)) {
            return Fit.FITS;
        }
        return fits.isEmpty() || fits.contains(Fit.SILENT) ? Fit.SILENT : Fit.AGAINST;
    }

    /** What a part leaves open is as with the whole. */
    private Fit fit(Facet facet, Activity activity, Situation asked) {
        Fit fit = Traits.of(activity).fit(facet, asked);
        return fit == Fit.SILENT && activity.partOf().isPresent()
                ? fit(facet, dossier.get(activity.partOf().get()), asked)
                : fit;
    }

    private static Set<Facet> where(Map<Facet, Fit> fits, Predicate<Fit> which) {
        Set<Facet> facets = EnumSet.noneOf(Facet.class);
        fits.forEach((facet, fit) -> {
            if (which.test(fit)) {
                facets.add(facet);
            }
        });
        return facets;
    }

    /** Returns how many lessons there are. */
    @Override
    public String toString() {
        return "Lessons {" + dossier.all(Lesson.KIND).size() + "}";
    }
}
