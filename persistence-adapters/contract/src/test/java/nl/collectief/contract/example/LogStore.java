package nl.collectief.contract.example;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.collectief.model.port.Change;
import nl.collectief.model.port.Commit;
import nl.collectief.model.port.Committed;
import nl.collectief.model.port.EntryCodec;
import nl.collectief.model.port.InMemoryStore;
import nl.collectief.model.port.RecordKey;
import nl.collectief.model.port.RecordStore;
import nl.collectief.model.port.StaleRevisionException;
import nl.collectief.model.port.StoreUnavailableException;
import nl.collectief.model.port.Stored;
import nl.collectief.model.port.Stored.State;
import nl.collectief.model.record.Kind;

/**
 * A store on a file of one's own, as an example of an adapter: what was asked is written down, line by line, and opening
 * the store asks it again. What was refused the first time is refused again, what was repeated is repeated, so nothing
 * else needs to be kept. All records stay in memory.
 */
final class LogStore implements RecordStore {
    private final Path file;
    private final LogLine line;
    private final InMemoryStore memory = new InMemoryStore();
    private long length;

    /** Opens the store in {@code file}, which need not exist. */
    LogStore(Path file, EntryCodec codec) {
        this.file = file;
        this.line = new LogLine(codec);
        String lines = wholeLines();
        lines.lines().map(line::parse).forEach(this::ask);
        length = lines.length();
    }

    Path file() {
        return file;
    }

    private void ask(Commit commit) {
        try {
            memory.commit(commit);
        } catch (StaleRevisionException e) {
            // refused when it was asked first, too
        }
    }

    @Override
    public synchronized Committed commit(Commit commit) {
        append(line.of(commit)); // first, so that nobody sees what a crash would take back
        Committed made = memory.commit(commit);
        Set<RecordKey> erased = commit.changes().stream()
                .filter(change -> change.state() == State.ERASED && !made.repeated())
                .map(Change::key)
                .collect(Collectors.toSet());
        if (!erased.isEmpty()) {
            rewrite(erased);
        }
        return made;
    }

    private void append(String text) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(length); // what a crash left of a last line
            channel.position(length);
            channel.write(StandardCharsets.US_ASCII.encode(text + "\n"));
            channel.force(true);
            length = channel.position();
        } catch (IOException e) {
            throw new StoreUnavailableException("the log cannot be written", e);
        }
    }

    /** Takes the content of records out of the log: from now on it was asked to erase them all along. */
    private void rewrite(Set<RecordKey> erased) {
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.write(
                    fresh,
                    wholeLines().lines().map(text -> line.without(text, erased)).toList());
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
                length = channel.size();
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StoreUnavailableException("the log cannot be written", e);
        }
    }

    private String wholeLines() {
        try {
            String text = Files.exists(file) ? Files.readString(file) : "";
            return text.substring(0, text.lastIndexOf('\n') + 1);
        } catch (IOException e) {
            throw new StoreUnavailableException("the log cannot be read", e);
        }
    }

    @Override
    public Optional<Stored> load(RecordKey key) {
        return memory.load(key);
    }

    @Override
    public Optional<Stored> load(RecordKey key, long asOf) {
        return memory.load(key, asOf);
    }

    @Override
    public List<Stored> history(RecordKey key) {
        return memory.history(key);
    }

    @Override
    public void scan(String dossier, long asOf, Predicate<? super Stored> reader) {
        memory.scan(dossier, asOf, reader);
    }

    @Override
    public void scan(String dossier, Kind<?> kind, long asOf, Predicate<? super Stored> reader) {
        memory.scan(dossier, kind, asOf, reader);
    }

    @Override
    public void changes(long after, Predicate<? super Stored> reader) {
        memory.changes(after, reader);
    }

    @Override
    public long lastCommit() {
        return memory.lastCommit();
    }

    @Override
    public long commitAt(Instant moment) {
        return memory.commitAt(moment);
    }
}
