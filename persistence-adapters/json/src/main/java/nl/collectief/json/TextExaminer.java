package nl.collectief.json;

import java.util.HashMap;
import java.util.Map;
import nl.collectief.json.Node.Member;
import nl.collectief.json.Node.Str;
import nl.collectief.model.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads free text out of nodes and tells every fault in it. */
final class TextExaminer {
    private final ValueExaminer values;

    TextExaminer(ValueExaminer values) {
        this.values = values;
    }

    @Nullable
    Text read(Node node, String pointer) {
        Map<String, Member> members = values.members(node, pointer);
        if (members == null) {
            return null;
        }
        if (members.isEmpty()) {
            values.faults().add(node, pointer, ValueFaults.NO_LANGUAGE);
            return null;
        }
        Map<String, String> wordings = new HashMap<>();
        members.forEach((tag, member) -> {
            String wording = wording(member, Placed.step(pointer, tag));
            if (wording != null) {
                wordings.put(tag, wording);
            }
        });
        return wordings.isEmpty() ? null : Text.of(wordings);
    }

    private @Nullable String wording(Member member, String pointer) {
        if (!(member.value() instanceof Str string)) {
            values.wrongType(JsonType.STRING, member.value(), pointer);
            return null;
        }
        String wording = string.text().strip();
        if (wording.isEmpty()) {
            values.faults().add(string, pointer, ValueFaults.BLANK);
        } else if (wording.length() > Text.MAX_LENGTH) {
            values.faults().add(string, pointer, ValueFaults.TOO_LONG);
        } else if (!isText("nl", wording)) {
            values.faults().add(string, pointer, ValueFaults.NOT_PRINTABLE);
        } else if (!isText(member.name(), wording)) {
            values.faults().add(member, pointer, ValueFaults.BAD_LANGUAGE);
        } else {
            return wording;
        }
        return null;
    }

    private static boolean isText(String tag, String wording) {
        try {
            return Text.of(Map.of(tag, wording)).wordings().containsKey(tag);
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
