package nl.collectief.model.record;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import nl.collectief.model.text.Text;

/**
 * Where a fact stands: a document and the place in it. Immutable and thread-safe.
 *
 * @param document the document
 * @param place the page, chapter, table or article as a reader would look it up, on one line, never blank, at most 200
 *     characters
 */
public record Source(Ref<Publication> document, String place) {
    public Source {
        checkNotNull(document, "document");
        place = checkNotNull(place, "place").strip();
        checkArgument(
                !place.isEmpty() && place.length() <= 200,
                "the place in a document has 1 to 200 characters, was \"%s\"",
                place);
        checkArgument(
                Text.isPrintable(place, ""),
                "the place in a document is one line without control characters or half characters");
    }

    /** Returns document and place, such as {@code publication/monitor-2021: p. 13}. */
    @Override
    public String toString() {
        return document + ": " + place;
    }
}
