package nl.collectief.contract.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Pattern EXTENDED = Pattern.compile("class (\\w+) extends RecordStoreContract");

    /** What Maven's Surefire runs unless told otherwise; this build tells it otherwise, a user's does not. */
    private static final Pattern RUN_BY_DEFAULT = Pattern.compile("Test\\w*|\\w+(Test|Tests|TestCase)");

    @Test
    void whoever_copies_an_example_gets_a_class_that_maven_runs() throws IOException {
        for (String shown : List.of("../README.md", "src/main/java/nl/collectief/contract/RecordStoreContract.java")) {
            assertThat(EXTENDED.matcher(Files.readString(Path.of(shown))).results())
                    .as(shown)
                    .isNotEmpty()
                    .allSatisfy(example -> assertThat(example.group(1)).matches(RUN_BY_DEFAULT));
        }
    }

    @Test
    void the_example_in_the_readme_is_the_one_that_runs() throws IOException {
        String source =
                Files.readString(Path.of("src/test/java/nl/collectief/contract/example/LogStoreContractTest.java"));
        String example = source.substring(
                        source.indexOf("// readme: begin") + "// readme: begin".length(),
                        source.indexOf("// readme: end"))
                .strip();
        assertThat(Files.readString(Path.of("..", "README.md"))).contains("```java\n" + example + "\n```");
    }
}
