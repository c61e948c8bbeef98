package nl.collectief.model.programme;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Language;
import nl.collectief.model.text.Text;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Story;

/**
 * One programme's records as one whole: every id is unique, every reference leads somewhere and no record contradicts
 * itself. Made by {@link #assemble}, which checks all that and reports everything it finds.
 *
 * <p>Records stand in the order of kinds and ids, whatever the order they came in. Two dossiers are equal if their
 * records are. Immutable and thread-safe.
 */
public final class Dossier {
    private final ImmutableListMultimap<Kind<?>, Entry> byKind;
    private final ImmutableMap<Ref<?>, Entry> byRef;
    private final ImmutableMap<Code, Label> ownTerms;

    private Dossier(Collection<? extends Entry> records) {
        ListMultimap<Kind<?>, Entry> grouped = ArrayListMultimap.create();
        records.forEach(entry -> grouped.put(entry.recordKind(), entry));
        ImmutableListMultimap.Builder<Kind<?>, Entry> kinds = ImmutableListMultimap.builder();
        ImmutableMap.Builder<Ref<?>, Entry> refs = ImmutableMap.builderWithExpectedSize(records.size());
        for (Kind<?> kind : Kinds.all()) {
            List<Entry> ofKind = grouped.get(kind);
            ofKind.sort(Comparator.comparing(entry -> entry.ref().id()));
            kinds.putAll(kind, ofKind);
            ofKind.forEach(entry -> refs.put(entry.ref(), entry));
        }
        this.byKind = kinds.build();
        this.byRef = refs.buildOrThrow();
        this.ownTerms = all(Term.KIND).stream()
                .collect(ImmutableMap.toImmutableMap(
                        Term::code,
                        term -> Label.of(
                                term.label()
                                        .wordings()
                                        .getOrDefault("nl", term.code().value()),
                                term.label()
                                        .wordings()
                                        .getOrDefault("en", term.code().value()))));
    }

    /**
     * Puts records together into a dossier and checks them: every reference, every code and every rule of data quality.
     * Costs time in proportion to the records.
     *
     * @return the dossier unless there are errors, and all findings
     */
    public static Assembly assemble(Collection<? extends Entry> records) {
        return assemble(records, Set.of());
    }

    /**
     * As {@link #assemble(Collection)}, for a reader that could not read all records.
     *
     * @param unread records that are known to be there but could not be read: references to them are not held to lead
     *     nowhere, nor their terms to be unknown. One that could be read in part may be among {@code records} too: what it
     *     says is checked, and nothing is concluded from what it does not say. If there are any, no dossier is made
     */
    public static Assembly assemble(Collection<? extends Entry> records, Set<Ref<?>> unread) {
        Draft draft = new Draft(ImmutableList.copyOf(records), unread);
        boolean sound = draft.check() && unread.isEmpty();
        Optional<Dossier> dossier = sound ? Optional.of(new Dossier(draft.records())) : Optional.empty();
        dossier.ifPresent(whole -> DataQuality.check(whole, draft::add));
        return new Assembly(dossier, draft.findings());
    }

    /**
     * Returns the dossier without what some stories tell: only that there are such. Is this dossier if no story passes
     * {@code withheld}; else costs as much as {@link #assemble(Collection)}.
     */
    public Dossier withholding(Predicate<Story> withheld) {
        if (all(Story.KIND).stream().noneMatch(withheld)) {
            return this;
        }
        return assemble(records().stream()
                        .map(record ->
                                record instanceof Story story && withheld.test(story) ? story.withoutContent() : record)
                        .toList())
                .orElseThrow();
    }

    /** Returns the programme the dossier is about: the one that is part of no other. */
    public Programme programme() {
        return all(Programme.KIND).stream()
                .filter(programme -> programme.partOf().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Returns all records, in the order of kinds and ids; unmodifiable. */
    public List<Entry> records() {
        return byRef.values().asList();
    }

    /** Returns the records of one kind, in the order of ids; unmodifiable. Costs no time. */
    @SuppressWarnings("unchecked") // a record's kind names its type
    public <T extends Entry> List<T> all(Kind<T> kind) {
        return (List<T>) byKind.get(checkNotNull(kind, "kind"));
    }

    /** Returns the record, empty if there is none. */
    public <T extends Entry> Optional<T> find(Ref<T> ref) {
        return Optional.ofNullable(byRef.get(checkNotNull(ref, "ref")))
                .map(ref.kind().type()::cast);
    }

    /**
     * Returns the record.
     *
     * @throws NoSuchElementException if there is none
     */
    public <T extends Entry> T get(Ref<T> ref) {
        return find(ref).orElseThrow(() -> new NoSuchElementException("the dossier holds no " + ref));
    }

    /**
     * Returns the record of {@code kind} with {@code id}.
     *
     * @throws NoSuchElementException if there is none
     */
    public <T extends Entry> T get(Kind<T> kind, String id) {
        return get(kind.ref(id));
    }

    /** Returns what readers see of a term, the library's or the dossier's own. */
    public Label label(Code code) {
        return code.label().orElseGet(() -> ownTerms.getOrDefault(code, Label.of(code.value(), code.value())));
    }

    /**
     * Returns how readers call a record: its title or name in both languages, or the beginning of what it says. Where it
     * has no wording in a language, that of another stands in its place; {@link #title} tells. Costs a look at the record.
     */
    public Label name(Ref<?> ref) {
        Text title = title(ref);
        return Label.of(title.in(Language.NL), title.in(Language.EN));
    }

    /** Returns when a record was, see {@link Entry#time}; empty if that is not recorded or the record is not there. */
    public Optional<Span> time(Ref<?> ref) {
        return Optional.ofNullable(byRef.get(checkNotNull(ref, "ref"))).flatMap(Entry::time);
    }

    /** Returns how readers call a record as {@link #name} does, in the languages it is recorded in. */
    public Text title(Ref<?> ref) {
        Entry entry = byRef.get(ref);
        return entry == null ? Naming.of(ref) : Naming.of(this, entry);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dossier that && byRef.equals(that.byRef);
    }

    @Override
    public int hashCode() {
        return byRef.hashCode();
    }

    /** Returns the programme's id and the number of records of each kind, on one line. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder("Dossier {" + programme().id().id());
        byKind.asMap()
                .forEach((kind, entries) ->
                        line.append(", ").append(kind.code()).append("=").append(entries.size()));
        String text = line.append("}").toString();
        return text.length() <= 120 ? text : "Dossier {" + programme().id().id() + ", records=" + byRef.size() + "}";
    }
}
