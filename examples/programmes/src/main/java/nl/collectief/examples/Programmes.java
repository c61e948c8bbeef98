package nl.collectief.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import nl.collectief.json.DossierDocument;
import nl.collectief.model.programme.Dossier;

/**
 * The programmes that come with the examples: five told by one public source each, in our own words, and one that is
 * wholly made up, {@value #INVENTED}, for what no source states.
 */
public final class Programmes {
    /** The name of the programme that is made up: place, people and numbers. */
    public static final String INVENTED = "lindermeer";

    private static final ImmutableList<String> NAMES =
            ImmutableList.of("heerlen", INVENTED, "regio-utrecht", "utrecht-2021", "utrecht-parents", "zwolle");

    private Programmes() {}

    /** Returns the names of the programmes, in alphabetical order; unmodifiable. */
    public static List<String> names() {
        return NAMES;
    }

    /** Returns the dossiers of all programmes by their names, in the order of {@link #names()}; unmodifiable. */
    public static Map<String, Dossier> all() {
        return ImmutableMap.copyOf(Maps.toMap(NAMES, Programmes::dossier));
    }

    /**
     * Returns the dossier of a programme.
     *
     * @throws IllegalArgumentException if there is no programme of that name
     */
    public static Dossier dossier(String name) {
        return DossierDocument.read(document(name)).orElseThrow();
    }

    /** Returns the Utrecht programme of 2021, as the municipality's monitor tells it. */
    public static Dossier utrecht2021() {
        return dossier("utrecht-2021");
    }

    /**
     * Returns the document of a programme, as bytes.
     *
     * @throws IllegalArgumentException if there is no programme of that name
     */
    public static byte[] document(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("no programme called \"" + name + "\"; there are " + NAMES);
        }
        try (InputStream document = Programmes.class.getResourceAsStream("/programmes/" + name + ".json")) {
            if (document == null) {
                throw new IllegalStateException("the document of \"" + name + "\" is not on the path");
            }
            return document.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the programme \"" + name + "\" cannot be read", e);
        }
    }
}
