/**
 * Drawings, written by one small writer, {@link nl.collectief.monitor.drawing.Svg}: real text, numbers rounded alike
 * everywhere, no script, nothing fetched.
 *
 * <p>A drawing takes the width it is given, up to what {@code page.css} allows; on a page 390 pixels wide its letters are
 * still 12 pixels high. What it says by colour it says by shape, pattern or a word too, and the same facts stand beside
 * it as text or as a table, for readers who do not see it. So a drawing holds no links: the table does.
 */
package nl.collectief.monitor.drawing;
