package nl.collectief.model.area;

import static com.google.common.base.Preconditions.checkNotNull;

/**
 * A CBS area that a working area takes in. Immutable and thread-safe.
 *
 * @param area the CBS area with the year of its boundaries
 * @param extent whether all of it or a part of it is meant
 */
public record AreaPart(CbsArea area, Extent extent) {
    public AreaPart {
        checkNotNull(area, "area");
        checkNotNull(extent, "extent");
    }
}
