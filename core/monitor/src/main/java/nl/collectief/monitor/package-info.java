/** What is read: pages, text and tidy tables. */
@NullMarked
package nl.collectief.monitor;

import org.jspecify.annotations.NullMarked;
