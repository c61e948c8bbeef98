/**
 * The page: one class and one template for each section. A class draws from the dossier what its section shows and puts it
 * into views; the template only sets it. No word and no number stands in a template.
 */
package nl.collectief.monitor.page;
