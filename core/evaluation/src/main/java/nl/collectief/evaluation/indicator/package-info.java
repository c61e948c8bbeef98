/** The field's indicators as data: which sets there are, what each is a share of, and where a definition changed. */
package nl.collectief.evaluation.indicator;
