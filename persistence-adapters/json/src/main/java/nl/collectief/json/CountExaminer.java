package nl.collectief.json;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.collectief.json.Node.Arr;
import nl.collectief.json.Node.Member;
import nl.collectief.model.figure.Count;
import nl.collectief.model.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads honest numbers out of nodes and tells every fault in them. */
final class CountExaminer {
    private static final List<String> PARTS =
            List.of(CountFormat.AT_LEAST, CountFormat.AT_MOST, CountFormat.STATED, CountFormat.WORDED);

    private final ValueExaminer values;

    CountExaminer(ValueExaminer values) {
        this.values = values;
    }

    @Nullable
    Count read(Node node, String pointer) {
        if (node instanceof Node.Num) {
            return number(node, pointer).map(Count::exact).orElse(null);
        }
        Faults faults = values.faults();
        if (!(node instanceof Node.Obj)) {
            String given = node instanceof Node.Str string ? string.text() : "";
            faults.add(node, pointer, ValueFaults.notACount(JsonType.of(node), given));
            return null;
        }
        int before = faults.size();
        Map<String, Member> parts = values.members(node, pointer);
        if (parts == null) {
            return null;
        }
        Optional<Long> atLeast = number(parts, CountFormat.AT_LEAST, pointer);
        Optional<Long> atMost = number(parts, CountFormat.AT_MOST, pointer);
        Optional<Long> stated = number(parts, CountFormat.STATED, pointer);
        Set<Text> worded = wordings(parts.get(CountFormat.WORDED), pointer);
        parts.forEach((name, member) -> {
            if (!PARTS.contains(name)) {
                faults.add(member, Placed.step(pointer, name), ValueFaults.unknownField(name, PARTS));
            }
        });
        long least = atLeast.orElse(0L);
        long most = atMost.orElse(Count.MAX);
        if (least > most) {
            faults.add(node, pointer, ValueFaults.CROSSING);
        } else if (stated.filter(point -> point < least || point > most).isPresent()) {
            faults.add(node, pointer, ValueFaults.STATED_OUTSIDE);
        }
        return faults.size() == before ? Count.of(least, atMost, stated, worded) : null;
    }

    private Optional<Long> number(Map<String, Member> parts, String name, String pointer) {
        Member part = parts.get(name);
        return part == null ? Optional.empty() : number(part.value(), Placed.step(pointer, name));
    }

    private Optional<Long> number(Node node, String pointer) {
        Long number = values.whole(node, pointer);
        if (number != null && (number < 0 || number > Count.MAX)) {
            values.faults().add(node, pointer, number < 0 ? ValueFaults.NEGATIVE : ValueFaults.TOO_LARGE);
            return Optional.empty();
        }
        return Optional.ofNullable(number);
    }

    private Set<Text> wordings(@Nullable Member member, String pointer) {
        Set<Text> wordings = new HashSet<>();
        if (member == null) {
            return wordings;
        }
        String here = Placed.step(pointer, member.name());
        if (!(member.value() instanceof Arr list)) {
            values.wrongType(JsonType.ARRAY, member.value(), here);
            return wordings;
        }
        List<Node> items = list.items();
        for (int i = 0; i < items.size(); i++) {
            Text wording = values.text(items.get(i), here + "/" + i);
            if (wording != null && !wordings.add(wording)) {
                values.faults().add(items.get(i), here + "/" + i, ValueFaults.REPEATED);
            }
        }
        return wordings;
    }
}
