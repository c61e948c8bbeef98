package nl.collectief.model.record;

import org.jspecify.annotations.Nullable;

/**
 * Where a value stands inside another, written as a JSON pointer such as {@code /partners/0/party} only when asked,
 * because most pointers are never looked at. Immutable and thread-safe.
 */
public final class Pointer {
    private static final int NONE = -1;

    private final @Nullable Pointer parent;
    private final String name;
    private final int index;

    private Pointer(@Nullable Pointer parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    static Pointer of(@Nullable Pointer parent, String name) {
        return new Pointer(parent, name, NONE);
    }

    static Pointer of(@Nullable Pointer parent, String name, int index) {
        return new Pointer(parent, name, index);
    }

    /** Returns whether this is the id of the whole value. */
    public boolean isId() {
        return parent == null && name.equals("id");
    }

    /** Returns the JSON pointer. */
    @Override
    public String toString() {
        String here = (parent == null ? "" : parent.toString()) + "/" + name;
        return index == NONE ? here : here + "/" + index;
    }
}
