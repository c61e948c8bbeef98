package nl.collectief.evaluation;

import com.google.common.collect.ImmutableMap;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityForm;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.activity.OwnershipStage;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Coded;
import nl.collectief.model.time.Span;

/** Gathers under which key of each breakdown something stands. */
final class Keys {
    /** The keys of the constants, since making a code takes longer than finding it. */
    private static final ImmutableMap<Coded, Key> CONSTANTS = Stream.<Coded[]>of(
                    ActivityForm.values(), ActivityStage.values(), OwnershipStage.values())
            .flatMap(Stream::of)
            .collect(ImmutableMap.toImmutableMap(constant -> constant, constant -> Key.of(constant.code())));

    private final ImmutableMap.Builder<Breakdown, Key> keys = ImmutableMap.builder();

    Keys of(Activity activity) {
        keys.put(Breakdown.ACTIVITY, Key.of(activity.id().id()));
        keys.put(Breakdown.KIND, Key.of(activity.kind().value()));
        return this;
    }

    Keys areas(Set<Ref<WorkingArea>> areas, Wijken wijken) {
        Set<String> ids = new HashSet<>();
        Set<String> within = new HashSet<>();
        boolean certain = true;
        for (Ref<WorkingArea> area : areas) {
            Optional<Ref<WorkingArea>> wijk = wijken.wijkOf(area);
            ids.add(area.id());
            within.add(wijk.map(Ref::id).orElse(""));
            certain &= wijk.isPresent();
        }
        keys.put(Breakdown.AREA, only(ids));
        // One area of several that lies in no wijk, such as a whole gemeente, is not in the wijk of the others.
        keys.put(Breakdown.WIJK, certain ? only(within) : Key.NOT_PLACED);
        return this;
    }

    private static Key only(Set<String> codes) {
        return switch (codes.size()) {
            case 0 -> Key.NOT_PLACED;
            case 1 -> Key.of(codes.iterator().next());
            default -> Key.SEVERAL;
        };
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
        keys.put(breakdown, constant.map(CONSTANTS::get).orElse(Key.NOT_PLACED));
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
