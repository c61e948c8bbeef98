package nl.collectief.model.programme;

import java.util.function.Consumer;
import nl.collectief.model.record.Finding;

final class DataQuality {
    private DataQuality() {}

    static void check(Dossier d, Consumer<Finding> sink) {}
}
