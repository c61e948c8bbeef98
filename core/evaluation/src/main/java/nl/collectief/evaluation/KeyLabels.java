package nl.collectief.evaluation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.text.Label;

/** Remembers how readers call the keys, which are the same for every metric; not thread-safe. */
final class KeyLabels {
    private final Dossier dossier;
    private final Map<Breakdown, Map<Key, Label>> known = new EnumMap<>(Breakdown.class);

    KeyLabels(Dossier dossier) {
        this.dossier = dossier;
    }

    Label of(Breakdown breakdown, Key key) {
        return known.computeIfAbsent(breakdown, b -> new HashMap<>())
                .computeIfAbsent(key, k -> breakdown.label(k, dossier));
    }
}
