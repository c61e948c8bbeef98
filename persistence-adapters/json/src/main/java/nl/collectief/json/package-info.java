/** One dossier as one canonical JSON document, and a store of such documents. */
@NullMarked
package nl.collectief.json;

import org.jspecify.annotations.NullMarked;
