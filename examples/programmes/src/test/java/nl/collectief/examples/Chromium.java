package nl.collectief.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A browser without a window, spoken to in its own DevTools protocol: as much as it takes to open a page of our own, ask
 * it something, press a key and print it.
 */
final class Chromium implements AutoCloseable {
    /** Names the program, where it is not found on the path. */
    static final String VARIABLE = "COLLECTIEF_CHROMIUM";

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();

    private Chromium(Process process, URI address) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Answers())
                .join();
    }

    /** Returns the program: what the variable names, or the first there is on the path. */
    static Optional<Path> find() {
        String named = System.getenv(VARIABLE);
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts the program; what it keeps goes to {@code folder}. */
    static Chromium start(Path program, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        // whoever builds in a container is root there, for whom it does not start otherwise
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + folder,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path port = folder.resolve("DevToolsActivePort");
        for (int waited = 0; waited < PATIENCE_SECONDS * 20 && process.isAlive(); waited++) {
            List<String> lines = Files.exists(port) ? Files.readAllLines(port) : List.of();
            if (lines.size() > 1) {
                return new Chromium(process, URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1)));
            }
            Thread.sleep(50);
        }
        process.destroyForcibly();
        throw new IOException(program + " does not start");
    }

    /** Opens a file in a tab so many pixels wide, and waits until it is there. */
    Tab open(Path file, int width, int height) {
        String target = ask(null, "Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asText();
        Tab tab = new Tab(
                target,
                ask(null, "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                        .get("sessionId")
                        .asText());
        tab.ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        tab.ask("Page.navigate", Map.of("url", file.toUri().toString()));
        tab.evaluate("new Promise(done => document.readyState === 'complete' && location.protocol === 'file:' ? done()"
                + " : addEventListener('load', () => done()))");
        return tab;
    }

    private JsonNode ask(String session, String method, Map<String, Object> parameters) {
        int id = last.incrementAndGet();
        ObjectNode question = JSON.createObjectNode().put("id", id).put("method", method);
        question.set("params", JSON.valueToTree(parameters));
        if (session != null) {
            question.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        socket.sendText(question.toString(), true).join();
        return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() throws InterruptedException {
        socket.abort();
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    /** One page, open. */
    final class Tab implements AutoCloseable {
        private final String target;
        private final String session;

        private Tab(String target, String session) {
            this.target = target;
            this.session = session;
        }

        private JsonNode ask(String method, Map<String, Object> parameters) {
            return Chromium.this.ask(session, method, parameters);
        }

        /** Returns what an expression comes to in the page; of a promise, what it brings. */
        JsonNode evaluate(String expression) {
            JsonNode answer = ask(
                    "Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
            if (answer.has("exceptionDetails")) {
                throw new IllegalStateException(answer.get("exceptionDetails").toString());
            }
            return answer.get("result").path("value");
        }

        /** Presses a key that gives no character of its own, or Enter. */
        void press(String key, int code) {
            boolean enter = key.equals("Enter");
            ask(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type",
                            enter ? "keyDown" : "rawKeyDown",
                            "key",
                            key,
                            "code",
                            key,
                            "windowsVirtualKeyCode",
                            code,
                            "text",
                            enter ? "\r" : ""));
            ask("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key));
        }

        /** Returns the page as it is printed, on the paper it asks for and without its backgrounds, as a PDF. */
        byte[] print() {
            return Base64.getDecoder()
                    .decode(ask("Page.printToPDF", Map.of("preferCSSPageSize", true))
                            .get("data")
                            .asText());
        }

        @Override
        public void close() {
            Chromium.this.ask(null, "Target.closeTarget", Map.of("targetId", target));
        }
    }

    /** Gives each answer to who asked; what nobody asked is passed over. */
    private final class Answers implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean whole) {
            message.append(part);
            if (whole) {
                read(message.toString());
                message.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void read(String text) {
            try {
                JsonNode answer = JSON.readTree(text);
                CompletableFuture<JsonNode> asker =
                        asked.remove(answer.path("id").asInt());
                if (asker == null) {
                    return;
                }
                if (answer.has("error")) {
                    asker.completeExceptionally(
                            new IllegalStateException(answer.get("error").toString()));
                } else {
                    asker.complete(answer.get("result"));
                }
            } catch (IOException e) {
                asked.values().forEach(asker -> asker.completeExceptionally(e));
            }
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            asked.values().forEach(asker -> asker.completeExceptionally(error));
        }
    }
}
