/**
 * Time as sources write it. {@link nl.collectief.model.time.PartialDate} is a day, month, season, part of a year or year;
 * {@link nl.collectief.model.time.Span} runs from one to another, or is open; {@link nl.collectief.model.time.Period} is
 * the exact stretch that a report is about; {@link nl.collectief.model.time.Lag} is how long something took;
 * {@link nl.collectief.model.time.AgeRange} is an age of children.
 *
 * <p>Whatever is computed from an inexact date is an interval, and a question is answered for certain or not at all:
 *
 * <pre>{@code
 * Period.ofYear(2021).placeOf(PartialDate.parse("2021-summer")); // INSIDE
 * Period.ofYear(2021).placeOf(Span.parse("2018/..")); // PARTLY
 * Lag.between(PartialDate.parse("2021-06"), PartialDate.parse("2021-09-14")); // 76..105 days
 * }</pre>
 *
 * <p>There are no times of day, no zones and no clock here.
 */
@NullMarked
package nl.collectief.model.time;

import org.jspecify.annotations.NullMarked;
