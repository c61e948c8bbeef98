package nl.collectief.model.programme;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.collectief.model.record.Attribute;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Ref;

/** The steps back that a record itself names: the references marked as coming from. */
public final class Steps {
    private Steps() {}

    /** Returns the records that {@code record} says it comes from, in the order of its attributes; unmodifiable. */
    public static List<Ref<?>> back(Entry record) {
        ImmutableList.Builder<Ref<?>> back = ImmutableList.builder();
        for (Attribute origin : record.recordKind().shape().origins()) {
            origin.values(record).forEach(value -> back.add((Ref<?>) value));
        }
        return back.build();
    }
}
