/**
 * The four guiding principles, and what somebody judged to show them. What the record itself shows is found by
 * {@code nl.collectief.model.trace.Principles}.
 */
package nl.collectief.model.principle;
