package nl.collectief.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Entry;

/** Writes dossiers and records for a host's own mapper. */
final class ModuleSerializers {
    private ModuleSerializers() {}

    /** Writes the same whether a mapper adds types or not: the type of what is here is known to who reads it. */
    private abstract static class Plain<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1;

        Plain(Class<T> type) {
            super(type);
        }

        @Override
        public void serializeWithType(T value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
                throws IOException {
            serialize(value, out, provider);
        }
    }

    static final class OfDossier extends Plain<Dossier> {
        private static final long serialVersionUID = 1;

        OfDossier() {
            super(Dossier.class);
        }

        @Override
        public void serialize(Dossier dossier, JsonGenerator out, SerializerProvider provider) throws IOException {
            DossierDocument.write(dossier, out);
        }
    }

    static final class OfEntry extends Plain<Entry> {
        private static final long serialVersionUID = 1;

        OfEntry() {
            super(Entry.class);
        }

        @Override
        public void serialize(Entry entry, JsonGenerator out, SerializerProvider provider) throws IOException {
            ShapeFormat.of(entry.recordKind()).write(entry, out);
        }
    }
}
