package nl.collectief.monitor.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A whole drawing in the making: its size in its own units, a name and a description for those who do not see it, and
 * what is drawn so far. Not thread-safe.
 */
public final class Picture {
    /** How wide a drawing with words is: at this width letters of {@link Lettering#SIZE} can be read on a phone. */
    public static final double WIDTH = 400;

    private final String id;
    private final List<Svg> drawn = new ArrayList<>();

    /**
     * Begins a drawing.
     *
     * @param id the id of the drawing, unique on the page; what it is made of has ids that begin with it
     */
    public Picture(String id) {
        this.id = id;
    }

    /** Adds an element on top of the others. */
    public Picture draw(Svg element) {
        drawn.add(element);
        return this;
    }

    /** Returns the id of a part of this drawing. */
    String part(String name) {
        return id + "-" + name;
    }

    /**
     * Returns the drawing, of {@link #WIDTH} by {@code height}.
     *
     * @param title what it is called
     * @param description what is to be seen on it, in a sentence
     */
    public Svg done(double height, String title, String description) {
        return Svg.of("svg")
                .styled("picture")
                .with("id", id)
                .with("viewBox", "0 0 " + Svg.number(WIDTH) + " " + Svg.number(height))
                .with("role", "img")
                .with("aria-labelledby", part("title"))
                .with("aria-describedby", part("desc"))
                .with("focusable", "false")
                .add(Svg.of("title").with("id", part("title")).saying(title))
                .add(Svg.of("desc").with("id", part("desc")).saying(description))
                .add(drawn);
    }

    /**
     * Returns a drawing that only repeats the words beside it, and that a screen reader passes over. It is stretched to
     * the room it gets.
     *
     * @param drawn what is drawn
     */
    public static Svg repeating(double width, double height, List<Svg> drawn) {
        return Svg.of("svg")
                .with("viewBox", "0 0 " + Svg.number(width) + " " + Svg.number(height))
                .with("preserveAspectRatio", "none")
                .with("aria-hidden", "true")
                .with("focusable", "false")
                .add(drawn);
    }
}
