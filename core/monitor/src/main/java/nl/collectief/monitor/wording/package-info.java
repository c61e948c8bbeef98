/**
 * How things are said to a reader of one language: the monitor's own words, which exist in Dutch and English, and what
 * people wrote, which may exist in one of them only and is then marked.
 */
package nl.collectief.monitor.wording;
