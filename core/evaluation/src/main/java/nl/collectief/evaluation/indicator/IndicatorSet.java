package nl.collectief.evaluation.indicator;

import java.util.Optional;
import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Label;
import org.jspecify.annotations.Nullable;

/** A set of indicators in one edition. A later edition is a set of its own, since its definitions may differ. */
public enum IndicatorSet implements Coded {
    /** The national monitor as fixed by a Delphi study in 2019, in use up to the monitor of 2023 (RIVM). */
    NATIONAL_2019(
            15,
            "landelijke monitor Kansrijke Start, set 2019",
            "national Kansrijke Start monitor, set of 2019",
            "RIVM"),
    /** The national monitor of 2024 (RIVM). */
    NATIONAL_2024(
            18, "landelijke monitor Kansrijke Start 2024", "national Kansrijke Start monitor 2024", "RIVM, DIAPER"),
    /** The local set that every gemeente can fill (RIVM, 2021). */
    LOCAL_BASIC_2021(19, "lokale basisset 2021", "local basic set 2021", "RIVM; Molenaar 2024, p. 96"),
    /** What a gemeente may add to the local set. */
    LOCAL_CHOICE_2021(null, "lokale keuzeset 2021", "local choice set 2021", "RIVM; Molenaar 2024, p. 96"),
    /** What experts want to measure and cannot yet. */
    LOCAL_AGENDA_2021(21, "lokale ontwikkelagenda 2021", "local development agenda 2021", "RIVM; Molenaar 2024, p. 96"),
    /** RE-AIM, of which the dimensions are divided here into what each is a share of. */
    RE_AIM(null, "RE-AIM", "RE-AIM", "Glasgow, Vogt & Boles 1999; re-aim.org"),
    /** The outcomes of youth care that NJi and VNG agreed on. */
    NJI_BASIC(6, "basisset outcome jeugdhulp van NJi en VNG", "basic set of youth care outcomes of NJi and VNG", "NJi");

    private final String nl;
    private final String en;
    private final String reference;
    private final int size;

    IndicatorSet(@Nullable Integer size, String nl, String en, String reference) {
        this.size = size == null ? -1 : size;
        this.nl = nl;
        this.en = en;
        this.reference = reference;
    }

    @Override
    public Label label() {
        return Label.of(nl, en);
    }

    /** Returns how many indicators its makers count in it, empty if not known; the catalogue may know fewer. */
    public Optional<Integer> size() {
        return size < 0 ? Optional.empty() : Optional.of(size);
    }

    /** Returns whose set it is and where that is written. */
    public String reference() {
        return reference;
    }
}
