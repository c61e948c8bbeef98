package nl.collectief.evaluation.network;

import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Label;

/** Why a formula has no answer for a network. It is never zero, and never a number that is none. */
public enum Undefined implements Coded {
    /** In this time the coalition certainly did not exist, or of the seats that are recorded none was taken. */
    OUTSIDE_ITS_TIME(
            "de coalitie bestond toen niet, of niemand zat erin",
            "the coalition did not exist then, or nobody sat in it"),
    /** No tie is recorded for this time and no survey says that anybody was asked: that is not the same as no ties. */
    NO_TIE_RECORDED("voor deze tijd is geen band vastgelegd", "no tie is recorded for this time"),
    /** With so few members nothing can be more or less central, or tied at all. */
    TOO_FEW_MEMBERS("te weinig leden", "too few members"),
    /** There is no tie to divide by, or no score. */
    NOTHING_TO_MEASURE("er is niets om te meten", "there is nothing to measure"),
    /** Some members cannot be reached from others, so that there is no distance between them. */
    NOT_CONNECTED("niet alle leden zijn verbonden", "not all members are connected"),
    /** The strength of a tie is not recorded. */
    STRENGTH_NOT_RECORDED("de sterkte van een band is niet vastgelegd", "the strength of a tie is not recorded"),
    /** The measure has no meaning for this reading of the ties. */
    OTHER_READING("bestaat niet voor deze lezing", "does not exist for this reading");

    private final String nl;
    private final String en;

    Undefined(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public Label label() {
        return Label.of(nl, en);
    }
}
