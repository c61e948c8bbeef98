/**
 * One dossier as one canonical JSON document, and single records as JSON text. {@link nl.collectief.json.DossierDocument}
 * writes and reads the document, {@link nl.collectief.json.DossierSchema} describes it for other tools, {@link
 * nl.collectief.json.JsonCodec} is what stores that keep text are given, and {@link nl.collectief.json.CollectiefModule}
 * brings the same format to a host's own Jackson.
 *
 * <pre>{@code
 * Reading reading = DossierDocument.read(Path.of("utrecht-2021.json"));
 * reading.problems().forEach(System.out::println); // every fault at once, with line and column
 * String text = DossierDocument.write(reading.orElseThrow());
 * }</pre>
 *
 * <p>Everything here is driven by {@link nl.collectief.model.record.Shape}; no type of the domain is named, so that a new
 * kind of record costs nothing here. The domain carries no Jackson annotation, and this package needs no reflection.
 *
 * <p>There are two readers. The fast one runs over the tokens straight into records and gives up at the first thing it
 * does not know. Only then the other one reads the text again, into a tree that knows its places, and names everything
 * that is wrong. It has its own parser, because the words and the place of a fault should not change with the release of
 * Jackson that a host happens to bring. When there is a format 2, a document of format 1 becomes one of format 2 in that
 * tree, before it is examined.
 */
@NullMarked
package nl.collectief.json;

import org.jspecify.annotations.NullMarked;
