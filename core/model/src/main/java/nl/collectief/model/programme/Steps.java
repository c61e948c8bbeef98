package nl.collectief.model.programme;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import nl.collectief.model.record.Attribute;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Ref;

/** The steps back that a record itself names: the references marked as coming from. */
public final class Steps {
    private Steps() {}

    /** Returns the records that {@code record} says it comes from, in the order of its attributes; unmodifiable. */
    public static List<Ref<?>> back(Entry record) {
        List<Attribute> origins = record.recordKind().shape().origins();
        ImmutableList.Builder<Ref<?>> back = ImmutableList.builder();
        for (Attribute origin : origins) {
            origin.values(record).forEach(value -> back.add((Ref<?>) value));
        }
        return back.build();
    }

    /** Returns the same in any order, sooner. */
    static List<Ref<?>> backUnsorted(Entry record) {
        List<Attribute> origins = record.recordKind().shape().origins();
        List<Ref<?>> back = new ArrayList<>(0);
        for (Attribute origin : origins) {
            origin.forEach(record, value -> back.add((Ref<?>) value));
        }
        return back;
    }
}
