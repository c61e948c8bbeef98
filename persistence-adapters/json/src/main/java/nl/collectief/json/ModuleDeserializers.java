package nl.collectief.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.util.Optional;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import org.jspecify.annotations.Nullable;

/** Reads dossiers and records for a host's own mapper. */
final class ModuleDeserializers extends Deserializers.Base {
    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        if (type.hasRawClass(Dossier.class)) {
            return new OfDossier();
        }
        Optional<Kind<?>> kind =
                Kinds.all().stream().filter(k -> type.hasRawClass(k.type())).findFirst();
        return kind.isPresent() ? new OfEntry(kind.get()) : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return type == Dossier.class || Kinds.all().stream().anyMatch(kind -> kind.type() == type);
    }

    /**
     * Copies what a host's parser reads, whatever format that is in, and reads it as a document of ours: so every fault
     * is found, at the price of reading twice.
     */
    private abstract static class Copying<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1;

        Copying(Class<?> type) {
            super(type);
        }

        abstract T read(String json) throws Unreadable;

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String json = Json.compact(out -> out.copyCurrentStructure(in));
            try {
                return read(json);
            } catch (Unreadable e) {
                throw JsonMappingException.from(in, e.getMessage(), e);
            }
        }

        @Override
        public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer types)
                throws IOException {
            return deserialize(in, context);
        }
    }

    private static final class OfDossier extends Copying<Dossier> {
        private static final long serialVersionUID = 1;

        OfDossier() {
            super(Dossier.class);
        }

        @Override
        Dossier read(String json) throws Unreadable {
            Reading reading = DossierDocument.read(json);
            return reading.dossier().orElseThrow(() -> new Unreadable(reading.problems()));
        }
    }

    private static final class OfEntry extends Copying<Entry> {
        private static final long serialVersionUID = 1;
        private final transient Kind<?> kind;

        OfEntry(Kind<?> kind) {
            super(kind.type());
            this.kind = kind;
        }

        @Override
        Entry read(String json) throws Unreadable {
            return RecordText.read(kind, json);
        }
    }
}
