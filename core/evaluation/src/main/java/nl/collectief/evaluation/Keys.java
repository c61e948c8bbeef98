package nl.collectief.evaluation;

import com.google.common.collect.ImmutableMap;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Coded;
import nl.collectief.model.time.Span;

/** Gathers under which key of each breakdown something stands. */
final class Keys {
    private final ImmutableMap.Builder<Breakdown, Key> keys = ImmutableMap.builder();

    Keys of(Activity activity) {
        keys.put(Breakdown.ACTIVITY, Key.of(activity.id().id()));
        keys.put(Breakdown.KIND, Key.of(activity.kind().value()));
        return this;
    }

    Keys areas(Set<Ref<WorkingArea>> areas, Wijken wijken) {
        keys.put(Breakdown.AREA, only(areas.stream().map(Ref::id).toList()));
        Set<Optional<Ref<WorkingArea>>> within =
                areas.stream().map(wijken::wijkOf).collect(Collectors.toSet());
        // One area of several that lies in no wijk, such as a whole gemeente, is not in the wijk of the others.
        keys.put(
                Breakdown.WIJK,
                within.contains(Optional.<Ref<WorkingArea>>empty())
                        ? Key.NOT_PLACED
                        : only(within.stream()
                                .map(wijk -> wijk.orElseThrow().id())
                                .toList()));
        return this;
    }

    private static Key only(Collection<String> codes) {
        return codes.isEmpty()
                ? Key.NOT_PLACED
                : codes.size() == 1 ? Key.of(codes.iterator().next()) : Key.SEVERAL;
    }

    Keys form(Optional<? extends Coded> form) {
        return put(Breakdown.FORM, form);
    }

    Keys stage(Optional<? extends Coded> stage) {
        return put(Breakdown.STAGE, stage);
    }

    Keys ownership(Optional<? extends Coded> ownership) {
        return put(Breakdown.OWNERSHIP, ownership);
    }

    private Keys put(Breakdown breakdown, Optional<? extends Coded> constant) {
        keys.put(breakdown, constant.map(found -> Key.of(found.code())).orElse(Key.NOT_PLACED));
        return this;
    }

    /** Places in a month what certainly lies in it, from its first possible day to its last. */
    Keys month(Optional<Span> when) {
        Optional<YearMonth> first = when.flatMap(Span::earliest).map(YearMonth::from);
        Optional<YearMonth> last = when.flatMap(Span::latest).map(YearMonth::from);
        boolean one = first.isPresent() && first.equals(last);
        keys.put(Breakdown.MONTH, one ? Key.of(first.get().toString()) : Key.NOT_PLACED);
        return this;
    }

    ImmutableMap<Breakdown, Key> build() {
        return keys.buildOrThrow();
    }
}
