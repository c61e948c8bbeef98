package nl.collectief.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleSerializers;

/**
 * Teaches a host's own Jackson the format of this library: a dossier as its document, a record as it stands in one. Found
 * by {@code ObjectMapper.findAndRegisterModules()}. It changes no setting of the mapper, and no setting of the mapper
 * changes the format: names, order, absence and types stay as they are; only the layout is the mapper's.
 *
 * <p>A document or record that is not as it should be is refused with a {@link
 * com.fasterxml.jackson.databind.JsonMappingException} that names every fault.
 */
public final class CollectiefModule extends Module {
    /** Makes the module; all are alike. */
    public CollectiefModule() {}

    @Override
    public String getModuleName() {
        return "nl.collectief";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        serializers.addSerializer(new ModuleSerializers.OfDossier());
        serializers.addSerializer(new ModuleSerializers.OfEntry());
        context.addSerializers(serializers);
        context.addDeserializers(new ModuleDeserializers());
    }
}
