/**
 * The areas of Statistics Netherlands (CBS) and what becomes of them. {@link nl.collectief.model.area.AreaCode} is the
 * code of a land, provincie, gemeente, wijk or buurt; {@link nl.collectief.model.area.CbsArea} is the area with that code
 * in the division of one year, since codes and boundaries change every year; {@link
 * nl.collectief.model.area.AreaChange} says what changed between two years, and so what may be compared.
 *
 * <pre>{@code
 * WijkCode zuid = WijkCode.parse("34407"); // a spreadsheet lost the zero: WK034407
 * zuid.gemeente().contains(zuid); // true
 * CbsArea.parse("WK034407@2020");
 * }</pre>
 *
 * <p>{@link nl.collectief.model.area.Boundaries} are how areas lie on the map in one year, and {@link
 * nl.collectief.model.area.AreaFigures} what a source counted in each: both are data of others that a host brings along,
 * with their source and year.
 *
 * <p>Reading is forgiving, writing is strict. Nothing is looked up: whether an area with this code exists is for the data
 * to tell.
 */
@NullMarked
package nl.collectief.model.area;

import org.jspecify.annotations.NullMarked;
