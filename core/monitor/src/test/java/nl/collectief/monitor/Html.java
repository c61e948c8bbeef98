package nl.collectief.monitor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a page strictly: every tag is closed in its turn, every attribute is quoted, every other sign is escaped. */
final class Html {
    private static final Set<String> VOID = Set.of("meta", "br", "hr", "img", "link", "input");
    private static final Set<String> APART =
            Set.of("p", "td", "th", "dt", "dd", "li", "div", "h1", "h2", "h3", "h4", "caption");
    private static final Pattern TAG = Pattern.compile("<(?<close>/)?(?<name>[a-z][a-z0-9]*)"
            + "(?<attributes>(?:\\s+[a-zA-Z][a-zA-Z0-9-]*(?:=\"[^\"<>]*\")?)*)\\s*(?<self>/)?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z][a-zA-Z0-9-]*)(?:=\"([^\"]*)\")?");
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9A-Fa-f]+|amp|lt|gt|quot);");

    /** An element with its attributes, its children and its text, unescaped. */
    static final class Element {
        final String name;
        final Map<String, String> attributes;
        final List<Element> children = new ArrayList<>();
        final Optional<Element> parent;
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder spaced = new StringBuilder();

        private Element(String name, Map<String, String> attributes, Optional<Element> parent) {
            this.name = name;
            this.attributes = attributes;
            this.parent = parent;
        }

        /** Returns all text inside, in the order in which it stands. */
        String text() {
            return text.toString();
        }

        /** Returns the words inside as a reader sees them: what stands apart is set apart by one blank. */
        String words() {
            return spaced.toString().replaceAll("\\s+", " ").strip();
        }

        Optional<String> attribute(String attribute) {
            return Optional.ofNullable(attributes.get(attribute));
        }

        boolean hasClass(String style) {
            return List.of(attribute("class").orElse("").split(" ")).contains(style);
        }

        /** Returns this element and all inside it. */
        Stream<Element> all() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Element::all));
        }

        Stream<Element> all(String tag) {
            return all().filter(element -> element.name.equals(tag));
        }

        /** Returns the language the text here is in: its own or that of the nearest element that says so. */
        String lang() {
            return attribute("lang").orElseGet(() -> parent.map(Element::lang).orElse(""));
        }
    }

    private final String page;
    private final Deque<Element> open = new ArrayDeque<>();
    private final Element root = new Element("#root", Map.of(), Optional.empty());

    private Html(String page) {
        this.page = page;
    }

    static Element parse(String page) {
        return new Html(page).parse();
    }

    private Element parse() {
        String doctype = "<!DOCTYPE html>";
        if (!page.startsWith(doctype)) {
            throw new AssertionError("no doctype");
        }
        open.push(root);
        Matcher tag = TAG.matcher(page);
        int at = doctype.length();
        while (tag.find(at)) {
            text(page.substring(at, tag.start()));
            at = tag.end();
            if (APART.contains(tag.group("name"))) {
                open.forEach(element -> element.spaced.append(' '));
            }
            if (tag.group("close") != null) {
                Element closed = open.pop();
                if (!closed.name.equals(tag.group("name"))) {
                    throw new AssertionError("</" + tag.group("name") + "> closes <" + closed.name + "> near "
                            + page.substring(Math.max(0, tag.start() - 200), tag.end()));
                }
                continue;
            }
            Element element =
                    new Element(tag.group("name"), attributes(tag.group("attributes")), Optional.of(open.element()));
            open.element().children.add(element);
            if (tag.group("self") == null && !VOID.contains(element.name)) {
                open.push(element);
                if (element.name.equals("style")) {
                    int end = page.indexOf("</style>", at);
                    element.text.append(page, at, end);
                    at = end;
                }
            }
        }
        text(page.substring(at));
        if (open.pop() != root) {
            throw new AssertionError("not everything is closed");
        }
        return root;
    }

    private static Map<String, String> attributes(String source) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(source);
        while (attribute.find()) {
            String before =
                    attributes.put(attribute.group(1), unescape(attribute.group(2) == null ? "" : attribute.group(2)));
            if (before != null) {
                throw new AssertionError("attribute " + attribute.group(1) + " stands twice in " + source);
            }
        }
        return attributes;
    }

    private void text(String source) {
        if (source.indexOf('<') >= 0 || source.indexOf('>') >= 0) {
            throw new AssertionError("an unescaped sign in \"" + source + "\"");
        }
        String text = unescape(source);
        open.forEach(element -> {
            element.text.append(text);
            element.spaced.append(text);
        });
    }

    static String unescape(String source) {
        StringBuilder text = new StringBuilder();
        Matcher entity = ENTITY.matcher(source);
        int at = 0;
        int loose = source.indexOf('&');
        while (entity.find()) {
            text.append(source, at, entity.start());
            if (loose >= 0 && loose < entity.start()) {
                throw new AssertionError("an unescaped & in \"" + source + "\"");
            }
            text.append(sign(entity.group(1)));
            at = entity.end();
            loose = source.indexOf('&', at);
        }
        if (loose >= 0) {
            throw new AssertionError("an unescaped & in \"" + source + "\"");
        }
        return text.append(source.substring(at)).toString();
    }

    private static String sign(String entity) {
        return switch (entity) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            default ->
                Character.toString(
                        entity.startsWith("#x")
                                ? Integer.parseInt(entity.substring(2), 16)
                                : Integer.parseInt(entity.substring(1)));
        };
    }
}
