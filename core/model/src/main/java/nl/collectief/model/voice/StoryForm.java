package nl.collectief.model.voice;

import nl.collectief.model.text.Coded;

/** What sort of story it is. */
public enum StoryForm implements Coded {
    /** One thing somebody said. */
    QUOTE,
    /** What somebody went through. */
    STORY,
    /** A chain of effects, one leading to the next. */
    RIPPLE
}
