package dk.samraad.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.receipt.Receipts;
import dk.samraad.testkit.RunningSamraad;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// An instance that has not the key of the day cannot know what is in the inbox.
class WithoutKeyLookUpIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @TempDir
    Path directory;

    @Test
    void an_instance_without_the_key_does_not_say_that_a_right_code_is_wrong() {
        var survey = Sender.publish(app, "uden");
        var id = survey.send(1).getFirst();
        var other = RunningSamraad.withoutDemo().beside(app).with("samraad.key-dir", directory.resolve("others").toString());
        other.start();
        try {
            var client = other.client();
            var found = client.submit(client.get("/kvittering"), Map.of("kode", List.of(app.bean(Receipts.class).codeFor(id).value())));
            assertThat(found.text()).doesNotContain("Vi kender ikke koden");
        } finally {
            other.stop();
        }
    }
}
