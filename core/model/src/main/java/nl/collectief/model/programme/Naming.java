package nl.collectief.model.programme;

import com.google.common.collect.Maps;
import java.util.List;
import nl.collectief.model.activity.Session;
import nl.collectief.model.coalition.Tie;
import nl.collectief.model.coalition.TieEnd;
import nl.collectief.model.record.Attribute;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Text;
import nl.collectief.model.time.Span;

/** Finds what a reader calls a record: the first of its naming attributes that it has, its kind if it is not listed. */
final class Naming {
    private static final List<String> NAMING = List.of("title", "name", "label", "says", "gist", "measure");
    private static final int LENGTH = 80;

    private Naming() {}

    static Text of(Dossier dossier, Entry entry) {
        if (!entry.recordKind().isListed()) {
            return text(entry.recordKind().label());
        } else if (entry instanceof Tie tie) {
            return tie(dossier, tie);
        }
        for (String name : NAMING) {
            List<Object> values = entry.recordKind()
                    .shape()
                    .attribute(name)
                    .map((Attribute attribute) -> attribute.values(entry))
                    .orElse(List.of());
            if (!values.isEmpty() && values.get(0) instanceof Text text) {
                boolean tooLong = text.anyWording(wording -> wording.length() > LENGTH);
                return tooLong ? Text.of(Maps.transformValues(text.wordings(), Naming::cut)) : text;
            } else if (!values.isEmpty() && values.get(0) instanceof Code code) {
                return text(dossier.label(code));
            }
        }
        return entry instanceof Session session ? session(dossier, session) : of(entry.ref());
    }

    /** A session without a title is called by its activity and its time, in the languages of the activity. */
    private static Text session(Dossier dossier, Session session) {
        Label when =
                session.when().map(Span::label).orElseGet(() -> Label.of("datum niet vastgelegd", "date not recorded"));
        Text activity = dossier.title(session.activity());
        return Text.of(Maps.transformEntries(
                activity.wordings(), (tag, title) -> title + ", " + ("nl".equals(tag) ? when.nl() : when.en())));
    }

    /** A tie has no name of its own: "contact: ouder – Lokalis". */
    private static Text tie(Dossier dossier, Tie tie) {
        Label kind = dossier.label(tie.kind());
        Label from = end(dossier, tie.from());
        Label to = end(dossier, tie.to());
        String sign = tie.directed() ? " → " : " – ";
        return Text.of(kind.nl() + ": " + from.nl() + sign + to.nl(), kind.en() + ": " + from.en() + sign + to.en());
    }

    private static Label end(Dossier dossier, TieEnd end) {
        return end.party()
                .<Label>map(dossier::name)
                .orElseGet(() -> end.stance().orElseThrow().label());
    }

    /** Returns the id of a record, which is in no language, as its name. */
    static Text of(Ref<?> ref) {
        return Text.of(ref.id(), ref.id());
    }

    private static Text text(Label label) {
        return Text.of(label.nl(), label.en());
    }

    private static String cut(String text) {
        if (text.length() <= LENGTH) {
            return text;
        }
        int space = text.lastIndexOf(' ', LENGTH);
        int whole = Character.isHighSurrogate(text.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH;
        return text.substring(0, space > 0 ? space : whole) + " …";
    }
}
