package nl.collectief.monitor.wording;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What an attribute of a record says, as a reader sees it. Immutable and thread-safe.
 *
 * @param attribute the attribute's name in Java
 * @param label what the attribute is called
 * @param values its values, never empty
 */
public record Fact(String attribute, Line label, List<Line> values) {
    public Fact {
        values = ImmutableList.copyOf(values);
    }
}
