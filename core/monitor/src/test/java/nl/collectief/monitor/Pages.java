package nl.collectief.monitor;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import nl.collectief.model.text.Language;
import nl.collectief.monitor.Html.Element;

/** The page as tests read it. */
final class Pages {
    private Pages() {}

    static String page(Language language) throws IOException {
        return page(SmallProgramme.monitor(), language);
    }

    static String page(Monitor monitor, Language language) throws IOException {
        StringWriter out = new StringWriter();
        monitor.page(language, out);
        return out.toString();
    }

    static Element section(Element page, String id) {
        return page.all()
                .filter(element -> element.attribute("id").filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no element #" + id));
    }

    static Element section(Monitor monitor, String id, Language language) throws IOException {
        return section(Html.parse(page(monitor, language)), id);
    }

    /** Returns the ids of the drawings in a part of the page. */
    static List<String> drawings(Element part) {
        return part.all("svg").flatMap(svg -> svg.attribute("id").stream()).toList();
    }

    static List<String> ids(Element page) {
        return page.all().flatMap(element -> element.attribute("id").stream()).toList();
    }
}
