package nl.collectief.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;

/** A single record as JSON on one line. */
final class RecordText {
    private RecordText() {}

    static String write(Entry entry) {
        return Json.compact(out -> ShapeFormat.of(entry.recordKind()).write(entry, out));
    }

    static Entry read(Kind<?> kind, String text) throws Unreadable {
        try (JsonParser in = Json.parser(text)) {
            in.nextToken();
            Object read = ShapeFormat.of(kind).read(in, Memo.ofRecord());
            Refusal.unless(in.nextToken() == null);
            return (Entry) read;
        } catch (IOException | RuntimeException notAsWritten) { // what it is, is told below, with its place
            return examine(kind, text);
        }
    }

    private static Entry examine(Kind<?> kind, String text) throws Unreadable {
        Faults faults = new Faults(text);
        try {
            Placed placed = new ValueExaminer(faults).shape(kind.shape(), NodeParser.parse(text), "", null);
            if (placed != null && faults.size() == 0) {
                return (Entry) placed.value();
            }
        } catch (NodeParser.NotJson e) {
            faults.add(e.offset(), "", e.found(), e.fault());
        }
        throw new Unreadable(faults.problems());
    }
}
