package nl.collectief.model.time;

import nl.collectief.model.text.Coded;

/** The unit in which an {@link AgeRange} is told. */
public enum AgeUnit implements Coded {
    /** Months of age, of babies mostly. */
    MONTHS(1),
    /** Years of age. */
    YEARS(12);

    private final int months;

    AgeUnit(int months) {
        this.months = months;
    }

    /** Returns how many months this unit has. */
    public int months() {
        return months;
    }
}
