package nl.collectief.contract;

import java.util.function.Supplier;

/** The broken stores, each with the topic and the sentence of the contract that must not let it pass. */
enum BrokenStore {
    LAST_WRITER_WINS(
            BrokenWriters.LastWriterWins::new,
            RecordStoreContract.RefusingCommits.class,
            "a second writer with the old revision is refused"),
    LOOKS_BEFORE_IT_LEAPS(
            BrokenWriters.LooksBeforeItLeaps::new,
            RecordStoreContract.WorkingTogether.class,
            "of writers with the same revision exactly one wins"),
    WITHOUT_ROLLBACK(
            BrokenWriters.WithoutRollback::new,
            RecordStoreContract.RefusingCommits.class,
            "one stale change refuses the whole commit"),
    IGNORES_TOKENS(
            BrokenWriters.IgnoresTokens::new,
            RecordStoreContract.RepeatingCommits.class,
            "a repeated commit is answered as before though it would be stale now"),
    USES_UP_TOKENS_OF_REFUSED_COMMITS(
            BrokenWriters.UsesUpTokensOfRefusedCommits::new,
            RecordStoreContract.RepeatingCommits.class,
            "a save that is repeated is answered as before though nothing is left to write"),
    TOKENS_IN_ANY_CASE(
            BrokenWriters.TokensInAnyCase::new,
            RecordStoreContract.RepeatingCommits.class,
            "tokens that differ in case or length are different"),
    FORGETS_TOKENS_WHEN_CLOSED(
            BrokenWriters.ForgetsTokensWhenClosed::new,
            RecordStoreContract.RepeatingCommits.class,
            "a repeated commit is answered as before when the store is opened again"),
    LOSES_THE_LAST_COMMIT_WHEN_CLOSED(
            BrokenWriters.LosesTheLastCommitWhenClosed::new,
            RecordStoreContract.OpeningAgain.class,
            "everything is there when the store is opened again"),
    NAMES_ONE_STALE_RECORD_ONLY(
            BrokenWriters.NamesOneStaleRecordOnly::new,
            RecordStoreContract.RefusingCommits.class,
            "all stale records are named with the revisions they are at"),
    TAKES_DELETED_FOR_NEW(
            BrokenWriters.TakesDeletedForNew::new,
            RecordStoreContract.RevisingRecords.class,
            "a deleted record is revived at its revision and not as new"),
    TURNS_LISTS_ROUND(
            BrokenWriters.TurnsListsRound::new, RecordStoreContract.KeepingRecords.class, "a dossier comes back whole"),
    LEAKS_HALF_A_COMMIT(
            BrokenWriters.LeaksHalfACommit::new,
            RecordStoreContract.WorkingTogether.class,
            "readers see whole commits only"),
    LOSES_THE_ORDER(
            BrokenReaders.LosesTheOrder::new,
            RecordStoreContract.ScanningRecords.class,
            "records come in the order of their keys"),
    FORGETS_HISTORY(
            BrokenReaders.ForgetsHistory::new,
            RecordStoreContract.RevisingRecords.class,
            "revisions count from one without gaps and commits rise"),
    ERASES_THE_NEWEST_REVISION_ONLY(
            BrokenReaders.ErasesTheNewestRevisionOnly::new,
            RecordStoreContract.ErasingRecords.class,
            "content goes from every revision and markers stay"),
    KEEPS_ERASED_CONTENT_IN_THE_CHANGES(
            BrokenReaders.KeepsErasedContentInTheChanges::new,
            RecordStoreContract.ErasingRecords.class,
            "content goes from the changes and markers stay"),
    ONE_COMMIT_LATE(
            BrokenReaders.OneCommitLate::new,
            RecordStoreContract.LookingBack.class,
            "what was there after each commit can be read ever after"),
    SCANS_THE_NEWEST_ONLY(
            BrokenReaders.ScansTheNewestOnly::new,
            RecordStoreContract.LookingBack.class,
            "what was there after each commit can be read ever after"),
    TIME_RUNS_BACK(
            BrokenReaders.TimeRunsBack::new, RecordStoreContract.RecordingTime.class, "recorded time never runs back"),
    KEEPS_MILLISECONDS(
            BrokenReaders.KeepsMilliseconds::new,
            RecordStoreContract.RecordingTime.class,
            "a commit is recorded at its own time to the microsecond"),
    FINDS_THE_COMMIT_BEFORE_A_MOMENT(
            BrokenReaders.FindsTheCommitBeforeAMoment::new,
            RecordStoreContract.RecordingTime.class,
            "the commit at a moment is the last one recorded by then"),
    MIXES_DOSSIERS_THAT_BEGIN_ALIKE(
            BrokenReaders.MixesDossiersThatBeginAlike::new,
            RecordStoreContract.KeepingRecords.class,
            "two dossiers in one store do not mix"),
    SWALLOWS_WHAT_THE_READER_THROWS(
            BrokenReaders.SwallowsWhatTheReaderThrows::new,
            RecordStoreContract.ScanningRecords.class,
            "what the reader throws reaches the caller and the store goes on"),
    READS_ON_WHEN_THE_READER_HAS_ENOUGH(
            BrokenReaders.ReadsOnWhenTheReaderHasEnough::new,
            RecordStoreContract.ScanningRecords.class,
            "a scan stops when the reader has enough"),
    SCANS_DELETED_RECORDS_TOO(
            BrokenReaders.ScansDeletedRecordsToo::new,
            RecordStoreContract.RevisingRecords.class,
            "a deleted record is not scanned but keeps its history"),
    LEAVES_DELETIONS_OUT_OF_THE_CHANGES(
            BrokenReaders.LeavesDeletionsOutOfTheChanges::new,
            RecordStoreContract.FollowingChanges.class,
            "every revision comes once in the order of commits and keys"),
    GIVES_THE_CHANGES_FROM_A_COMMIT_ON(
            BrokenReaders.GivesTheChangesFromACommitOn::new,
            RecordStoreContract.FollowingChanges.class,
            "it can be taken up after any commit"),
    HOLDS_ALL_IT_SCANS(
            BrokenReaders.HoldsAllItScans::new,
            RecordStoreContract.ScanningRecords.class,
            "ten thousand records are scanned without holding them");

    final Supplier<Wrapper> store;
    final Class<?> topic;
    final String sentence;

    BrokenStore(Supplier<Wrapper> store, Class<?> topic, String sentence) {
        this.store = store;
        this.topic = topic;
        this.sentence = sentence;
    }
}
