package nl.collectief.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.collectief.model.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of all programmes as a browser has them: what axe-core finds, how wide and long they are, how they print. */
class BrowserTest {
    /** What WCAG 2.1 asks at levels A and AA, and what those who made axe-core hold for good practice. */
    private static final String AXE =
            "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']})"
                    + ".then(found => found.violations.map(v => v.id + ': '"
                    + " + v.nodes.slice(0, 3).map(node => node.target + ' ' + node.failureSummary).join('; ')))";

    private static final String OPEN_ALL = "document.querySelectorAll('details').forEach(fold => fold.open = true)";
    private static final int ENTER = 13;
    private static final int TAB = 9;
    /** Eighteen millimetres, where the page number stands. */
    private static final float FOOT_POINTS = 51;

    @TempDir
    static Path folder;

    private static Chromium browser;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Optional<Path> program = Chromium.find();
        String missing = "No Chromium on the path, nor named by " + Chromium.VARIABLE
                + ": whether the pages are accessible and print well was NOT looked at.";
        if (program.isEmpty()) {
            System.err.println(missing);
        }
        Assumptions.assumeTrue(program.isPresent(), missing);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Clock clock = Clock.fixed(Instant.parse("2022-03-01T10:00:00Z"), ZoneOffset.UTC);
        assertThat(new MonitorJob(nowhere, nowhere, clock, Language.NL).run("all", 2021, folder.resolve("pages")))
                .isZero();
        browser = Chromium.start(program.get(), folder.resolve("browser"));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (browser != null) {
            browser.close();
        }
    }

    static List<String> pages() {
        List<String> pages = new ArrayList<>();
        for (String name : Programmes.names()) {
            for (Language language : Language.values()) {
                pages.add(name + "/monitor." + language.tag() + ".html");
            }
        }
        return pages;
    }

    private static Chromium.Tab open(String page, int width) {
        return browser.open(folder.resolve("pages").resolve(page), width, 900);
    }

    private static List<String> violations(Chromium.Tab tab) throws IOException {
        try (InputStream axe = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
            tab.evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8) + "; true");
        }
        List<String> violations = new ArrayList<>();
        tab.evaluate(AXE).forEach(violation -> violations.add(violation.asText()));
        return violations;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axe_finds_nothing_in_all_that_is_folded_nor_on_a_telephone(String page) throws IOException {
        try (Chromium.Tab tab = open(page, 1280)) {
            tab.evaluate(OPEN_ALL);
            assertThat(violations(tab)).isEmpty();
        }
        try (Chromium.Tab tab = open(page, 390)) {
            assertThat(violations(tab)).isEmpty();
        }
    }

    @Test
    void axe_finds_what_is_wrong() throws IOException {
        Path page = Files.writeString(
                folder.resolve("wrong.html"),
                "<!DOCTYPE html><html><head><title>x</title></head><body><main><h1>x</h1><h4>y</h4>"
                        + "<img src=\"data:,\"><p style=\"color: #bbb\">pale</p></main></body></html>");
        try (Chromium.Tab tab = browser.open(page, 1280, 900)) {
            assertThat(violations(tab).stream().map(found -> found.substring(0, found.indexOf(':'))))
                    .contains("html-has-lang", "image-alt", "color-contrast", "heading-order");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_is_wider_than_the_screen(String page) {
        for (int width : new int[] {1280, 390, 320}) {
            try (Chromium.Tab tab = open(page, width)) {
                for (String state : List.of("true", OPEN_ALL)) {
                    tab.evaluate(state);
                    assertThat(tab.evaluate("document.scrollingElement.scrollWidth")
                                    .asInt())
                            .as("%s at %d", page, width)
                            .isLessThanOrEqualTo(width);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_first_view_names_the_activities_and_the_page_is_no_longer_than_one_reads(String page) {
        try (Chromium.Tab tab = open(page, 1280)) {
            assertThat(tab.evaluate("document.querySelector('.index').getBoundingClientRect().bottom")
                            .asInt())
                    .isLessThan(900);
            assertThat(tab.evaluate("document.documentElement.scrollHeight").asInt())
                    .isLessThan(25_000);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_link_to_what_is_folded_opens_it(String page) {
        try (Chromium.Tab tab = open(page, 1280)) {
            JsonNode opened = tab.evaluate("(async () => {"
                    + "const links = [...document.querySelectorAll('main a[href^=\"#\"]')];"
                    + "const folded = links.map(link => document.getElementById(link.hash.slice(1)))"
                    + ".filter(target => target.parentElement.closest('details:not([open])'));"
                    + "if (!folded.length) return [];"
                    + "const target = folded[0];"
                    + "links.find(link => link.hash === '#' + target.id).click();"
                    + "await new Promise(done => setTimeout(done, 100));"
                    + "const at = target.getBoundingClientRect().top;"
                    + "return [target.checkVisibility({contentVisibilityAuto: true}), at >= 0 && at < 900];"
                    + "})()");
            assertThat(opened).as(page).hasSize(2).allMatch(JsonNode::asBoolean);
        }
    }

    @Test
    void the_keyboard_skips_to_the_content_then_goes_through_it_and_opens_a_fold() {
        try (Chromium.Tab tab = open("utrecht-2021/monitor.nl.html", 1280)) {
            tab.press("Tab", TAB);
            assertThat(focus(tab, "textContent")).isEqualTo("Naar de inhoud");
            assertThat(tab.evaluate("document.activeElement.getBoundingClientRect().left")
                            .asInt())
                    .isNotNegative();
            tab.press("Enter", ENTER);
            assertThat(focus(tab, "id")).isEqualTo("main");
            tab.press("Tab", TAB);
            assertThat(focus(tab, "hash")).startsWith("#activity-");
            tab.evaluate("document.querySelector('#activity-webinars .fold > summary').focus()");
            assertThat(tab.evaluate("getComputedStyle(document.activeElement).outlineStyle")
                            .asText())
                    .isEqualTo("solid");
            tab.press("Enter", ENTER);
            assertThat(tab.evaluate("document.activeElement.parentElement.open").asBoolean())
                    .isTrue();
            tab.press("Tab", TAB);
            assertThat(tab.evaluate("document.activeElement.closest('#activity-webinars .fold') !== null")
                            .asBoolean())
                    .isTrue();
        }
    }

    private static String focus(Chromium.Tab tab, String property) {
        return tab.evaluate("document.activeElement." + property).asText();
    }

    /** Returns what is printed above the foot of every page, without blanks: where a line ends is of no matter. */
    private static String text(PDDocument printed) throws IOException {
        StringBuilder text = new StringBuilder();
        for (PDPage page : printed.getPages()) {
            PDRectangle paper = page.getMediaBox();
            PDFTextStripperByArea above = new PDFTextStripperByArea();
            above.addRegion(
                    "above the foot", new Rectangle2D.Float(0, 0, paper.getWidth(), paper.getHeight() - FOOT_POINTS));
            above.extractRegions(page);
            text.append(above.getTextForRegion("above the foot"));
        }
        return text.toString().replaceAll("\\s+", "");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void what_is_folded_is_printed(String page) throws IOException {
        try (Chromium.Tab tab = open(page, 1280);
                PDDocument printed = Loader.loadPDF(tab.print())) {
            assertThat(printed.getNumberOfPages()).isBetween(5, 99);
            PDRectangle paper = printed.getPage(0).getMediaBox();
            assertThat(paper.getWidth()).isCloseTo(PDRectangle.A4.getWidth(), Offset.offset(1f));
            assertThat(paper.getHeight()).isCloseTo(PDRectangle.A4.getHeight(), Offset.offset(1f));
            String text = text(printed);
            JsonNode folded =
                    tab.evaluate("[...document.querySelectorAll('details:not([open]) :is(.says, td > p, dd)')]"
                            + ".filter(e => !e.children.length).map(e => e.textContent)");
            assertThat(folded).hasSizeGreaterThan(20);
            folded.forEach(words -> assertThat(text).contains(words.asText().replaceAll("\\s+", "")));
            assertThat(text).doesNotContain(page.contains(".nl.") ? "Naardeinhoud" : "Skiptothecontent");
        }
    }
}
