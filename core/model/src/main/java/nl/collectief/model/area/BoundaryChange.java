package nl.collectief.model.area;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Arrays;
import nl.collectief.model.text.Coded;

/**
 * What CBS says became of an area in a new division: its column "indelingswijziging wijken en buurten", 1, 2 or 3. Often
 * misread as yes or no.
 */
public enum BoundaryChange implements Coded {
    /** 1: code and boundary are the same; the name may be new. May be compared. */
    UNCHANGED(1),
    /** 2: the code is new, the boundary is the same. May be compared once the codes are linked. */
    RECODED(2),
    /** 3: the boundary moved, by about five metres or more. May not be compared without more. */
    REDRAWN(3);

    private final int cbsCode;

    BoundaryChange(int cbsCode) {
        this.cbsCode = cbsCode;
    }

    /** Returns the number that CBS uses, 1 to 3. */
    public int cbsCode() {
        return cbsCode;
    }

    /** Returns whether figures of before and after the change are about the same ground. */
    public boolean comparable() {
        return this != REDRAWN;
    }

    /**
     * Reads the number that CBS uses; blanks around it are ignored.
     *
     * @throws IllegalArgumentException if it is not 1, 2 or 3; CBS writes a point for a gemeente, which has no change code
     */
    public static BoundaryChange parse(String text) {
        String number = checkNotNull(text, "text").strip();
        return Arrays.stream(values())
                .filter(change -> String.valueOf(change.cbsCode).equals(number))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + text + "\" is not a change of CBS: expected 1 (unchanged), 2 (recoded) or 3 (redrawn)"));
    }
}
