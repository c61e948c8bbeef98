package nl.collectief.model.programme;

import java.util.List;
import nl.collectief.model.record.Attribute;
import nl.collectief.model.record.Entry;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Language;
import nl.collectief.model.text.Text;

/** Finds what a reader calls a record: the first of its naming attributes that it has. */
final class Naming {
    private static final List<String> NAMING = List.of("title", "name", "label", "says", "gist", "measure");
    private static final int LENGTH = 80;

    private Naming() {}

    static Label of(Dossier dossier, Entry entry) {
        for (String name : NAMING) {
            List<Object> values = entry.recordKind()
                    .shape()
                    .attribute(name)
                    .map((Attribute attribute) -> attribute.values(entry))
                    .orElse(List.of());
            if (!values.isEmpty() && values.get(0) instanceof Text text) {
                return Label.of(cut(text.in(Language.NL)), cut(text.in(Language.EN)));
            } else if (!values.isEmpty() && values.get(0) instanceof Code code) {
                return dossier.label(code);
            }
        }
        return Label.of(entry.ref().id(), entry.ref().id());
    }

    private static String cut(String text) {
        int space = text.lastIndexOf(' ', LENGTH);
        return text.length() <= LENGTH || space < 0 ? text : text.substring(0, space) + " …";
    }
}
