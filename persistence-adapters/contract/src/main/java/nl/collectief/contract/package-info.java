/** What every store must do, as tests. */
@NullMarked
package nl.collectief.contract;

import org.jspecify.annotations.NullMarked;
