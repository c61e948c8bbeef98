/**
 * What a record is: kinds and references, the documents facts rest on, the shape of a record as every format and store
 * sees it, and findings.
 *
 * <p>The design departs from an id type per kind: {@link nl.collectief.model.record.Ref} is generic, because one
 * registry of kinds carries all formats and stores, and a new kind should cost its type, its labels and its tests only.
 */
package nl.collectief.model.record;
