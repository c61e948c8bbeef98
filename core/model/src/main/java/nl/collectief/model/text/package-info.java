/**
 * What readers see: labels of the library in Dutch and English, free text with its language, and the vocabularies of the
 * field, which a gemeente extends.
 */
package nl.collectief.model.text;
