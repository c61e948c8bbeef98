package nl.collectief.monitor.page;

import nl.collectief.model.programme.Term;
import nl.collectief.model.record.Ref;

/** Where on the page a record stands. */
final class Anchors {
    private Anchors() {}

    /** Returns the id of the element that shows the record; of letters, digits, dots, hyphens and underscores only. */
    static String of(Ref<?> ref) {
        return ref.kind().code() + "-" + ref.id();
    }

    /** Returns whether records of this kind have a place of their own on the page: all but the words they use and what is not listed. */
    static boolean has(Ref<?> ref) {
        return ref.kind().isListed() && !ref.kind().equals(Term.KIND);
    }
}
