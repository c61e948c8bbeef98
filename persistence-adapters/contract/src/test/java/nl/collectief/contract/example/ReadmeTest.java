package nl.collectief.contract.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    @Test
    void the_example_in_the_readme_is_the_one_that_runs() throws IOException {
        String source = Files.readString(Path.of("src/test/java/nl/collectief/contract/example/LogStoreContract.java"));
        String example = source.substring(
                        source.indexOf("// readme: begin") + "// readme: begin".length(),
                        source.indexOf("// readme: end"))
                .strip();
        assertThat(Files.readString(Path.of("..", "README.md"))).contains("```java\n" + example + "\n```");
    }
}
