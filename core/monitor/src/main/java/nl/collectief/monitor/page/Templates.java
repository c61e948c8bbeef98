package nl.collectief.monitor.page;

import com.google.common.io.CharStreams;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/**
 * The templates of the page, one for each section. What a template inserts is escaped; there is no way round it, since
 * none uses an unescaped tag (a test holds that). Drawings alone escape what they hold themselves.
 */
final class Templates {
    private static final Template PAGE = Mustache.compiler()
            .escapeHTML(true)
            .strictSections(true)
            .withLoader(Templates::open)
            .compile(open("page.html"));

    private Templates() {}

    static Template page() {
        return PAGE;
    }

    /** Returns the template without the line end a file has, which would be a blank between the words of a sentence. */
    private static Reader open(String name) {
        try (InputStream resource = Templates.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new FileNotFoundException(name);
            }
            String text = CharStreams.toString(new InputStreamReader(resource, StandardCharsets.UTF_8));
            return new StringReader(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
        } catch (IOException e) {
            throw new IllegalStateException("the template " + name + " cannot be read", e);
        }
    }
}
