/**
 * Practice rules: agreements of the field, such as at most two professionals per family, judged from the record. A rule
 * that the record cannot tell says so instead of passing. A gemeente writes its own in ten lines, see {@link
 * nl.collectief.model.rule.PracticeRule}.
 */
package nl.collectief.model.rule;
