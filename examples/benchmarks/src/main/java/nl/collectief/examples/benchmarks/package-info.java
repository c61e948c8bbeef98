/** What the library costs, measured with JMH. */
@NullMarked
package nl.collectief.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
