package nl.collectief.evaluation.course;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.OwnershipChange;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.activity.RoleHolder;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Participation;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Ref;
import nl.collectief.model.time.Period;

/**
 * How say, ownership and roles went over time: of every activity and every decision of which it is recorded. Nobody is
 * named: people are stances and numbers. Immutable and thread-safe.
 *
 * @param participation what say people of one stance had, on which rung: activities before plans, in the order of ids
 * @param ownership who carried an activity, in the order of ids
 * @param roles who of one stance held a role in the group that organises an activity, in the order of ids
 */
public record Courses(
        List<Row<Participation>> participation, List<Row<OwnershipChange>> ownership, List<Row<RoleHolder>> roles) {
    /**
     * The course of one activity or decision.
     *
     * @param of the activity or the plan
     * @param stances whose it is, empty if it is of no stance in particular
     * @param course what held when
     */
    public record Row<T>(Ref<?> of, Set<Stance> stances, Course<T> course) {
        public Row {
            checkNotNull(of, "of");
            stances = ImmutableSortedSet.copyOf(stances);
            checkNotNull(course, "course");
        }
    }

    public Courses {
        participation = ImmutableList.copyOf(participation);
        ownership = ImmutableList.copyOf(ownership);
        roles = ImmutableList.copyOf(roles);
    }

    /** Returns the courses of a dossier; costs a look at its activities and plans. */
    public static Courses of(Dossier dossier) {
        List<Row<Participation>> participation = new ArrayList<>();
        List<Row<OwnershipChange>> ownership = new ArrayList<>();
        List<Row<RoleHolder>> roles = new ArrayList<>();
        for (Activity activity : dossier.all(Activity.KIND)) {
            participation.addAll(said(activity.id(), activity.participation()));
            if (!activity.ownership().isEmpty()) {
                ownership.add(new Row<>(
                        activity.id(), Set.of(), Course.ofChanges(activity.ownership(), OwnershipChange::since)));
            }
            byStance(activity.organisers(), RoleHolder::stance)
                    .forEach(one -> roles.add(new Row<>(
                            activity.id(), Set.of(one.get(0).stance()), Course.ofSpans(one, RoleHolder::period))));
        }
        dossier.all(Plan.KIND).forEach(plan -> participation.addAll(said(plan.id(), plan.participation())));
        return new Courses(participation, ownership, roles);
    }

    private static List<Row<Participation>> said(Ref<?> of, List<Participation> all) {
        return byStance(all, Participation::stance)
                .map(one -> new Row<>(of, Set.of(one.get(0).stance()), Course.ofSpans(one, Participation::period)))
                .toList();
    }

    private static <T> Stream<List<T>> byStance(List<T> all, Function<T, Stance> stance) {
        return EnumSet.allOf(Stance.class).stream()
                .map(side ->
                        all.stream().filter(one -> stance.apply(one) == side).toList())
                .filter(side -> !side.isEmpty());
    }

    /**
     * Returns how many people held a role in a period: at least those who surely did, at most those who perhaps did too. A
     * holder of whom no number is recorded is at least one. Who holds two roles counts twice, since nobody is named.
     */
    public static Count holders(Row<RoleHolder> row, Period period) {
        Count sum = Count.ZERO;
        for (Course.Held<RoleHolder> held : row.course().in(period)) {
            Count number = held.what().number().orElse(Count.atLeast(1));
            boolean sure = held.certainty() == Certainty.SURELY;
            sum = sum.plus(sure ? number : number.atMost().map(Count::atMost).orElse(Count.atLeast(0)));
        }
        return sum;
    }

    /** Returns the years in which something of all this began or ended, or may have. */
    public SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>();
        Stream.of(participation, ownership, roles)
                .flatMap(List::stream)
                .forEach(row -> years.addAll(row.course().years()));
        return years;
    }

    /** Returns how many rows there are of each, on one line. */
    @Override
    public String toString() {
        return "Courses {participation=" + participation.size() + ", ownership=" + ownership.size() + ", roles="
                + roles.size() + "}";
    }
}
