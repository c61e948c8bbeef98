package nl.collectief.monitor.drawing;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads a drawing as XML, which takes nothing that is not well formed. */
final class Xml {
    private Xml() {}

    static Document parse(Object drawing) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(drawing.toString())));
        } catch (Exception e) {
            throw new AssertionError("not well formed: " + drawing, e);
        }
    }

    static List<Element> all(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    static List<Element> styled(Document document, String style) {
        return all(document, "*").stream()
                .filter(element ->
                        List.of(element.getAttribute("class").split(" ")).contains(style))
                .toList();
    }

    /** Returns every number of a way, by turns across and down. */
    static List<Double> numbers(Element path) {
        List<Double> numbers = new ArrayList<>();
        for (String number : path.getAttribute("d").split("[^0-9.-]+")) {
            if (!number.isEmpty()) {
                numbers.add(Double.valueOf(number));
            }
        }
        return numbers;
    }

    static double height(Document drawing) {
        return Double.parseDouble(
                drawing.getDocumentElement().getAttribute("viewBox").split(" ")[3]);
    }
}
