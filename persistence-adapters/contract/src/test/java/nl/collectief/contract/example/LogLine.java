package nl.collectief.contract.example;

import com.google.common.base.Splitter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.collectief.model.port.Change;
import nl.collectief.model.port.Commit;
import nl.collectief.model.port.EntryCodec;
import nl.collectief.model.port.RecordKey;
import nl.collectief.model.port.Stored.State;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.record.Entry;

/** A commit as one line of ASCII: token, time and changes, with tabs between; a change is four or five words. */
final class LogLine {
    private static final Splitter CELLS = Splitter.on('\t');
    private static final Splitter WORDS = Splitter.on(' ');

    private final EntryCodec codec;

    LogLine(EntryCodec codec) {
        this.codec = codec;
    }

    String of(Commit commit) {
        return commit.token() + "\t" + commit.at() + "\t"
                + commit.changes().stream().map(this::cell).collect(Collectors.joining("\t"));
    }

    private String cell(Change change) {
        String start = change.state() + " " + change.expected() + " "
                + change.key().dossier() + " " + change.key().ref();
        return change.entry()
                .map(codec::encode)
                .map(text -> start + " " + codec.format() + " "
                        + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)))
                .orElse(start);
    }

    Commit parse(String line) {
        List<String> cells = CELLS.splitToList(line);
        return new Commit(
                cells.get(0),
                Instant.parse(cells.get(1)),
                cells.stream().skip(2).map(this::change).toList());
    }

    private Change change(String cell) {
        List<String> words = WORDS.splitToList(cell);
        RecordKey key = key(words);
        Optional<Entry> entry = words.size() == 4
                ? Optional.empty()
                : Optional.of(codec.decode(
                        key.kind(),
                        new String(Base64.getDecoder().decode(words.get(5)), StandardCharsets.UTF_8),
                        Integer.parseInt(words.get(4))));
        return new Change(key, Long.parseLong(words.get(1)), State.valueOf(words.get(0)), entry);
    }

    private static RecordKey key(List<String> words) {
        return new RecordKey(words.get(2), Kinds.parseRef(words.get(3)));
    }

    /** Returns a line in which every change of these records is an erasure. */
    String without(String line, Set<RecordKey> erased) {
        List<String> cells = CELLS.splitToList(line);
        return cells.get(0) + "\t" + cells.get(1) + "\t"
                + cells.stream()
                        .skip(2)
                        .map(WORDS::splitToList)
                        .map(words -> erased.contains(key(words))
                                ? State.ERASED + " " + String.join(" ", words.subList(1, 4))
                                : String.join(" ", words))
                        .collect(Collectors.joining("\t"));
    }
}
