package dk.samraad.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CodeTest {
    @Test
    void spelling_is_forgiven() {
        var meant = Code.read("7K2M9QXR01", 10).orElseThrow();
        assertThat(Code.read(" 7k2m9-qxrOl ", 10)).hasValue(meant);
        assertThat(Code.read("7k2m9–qxroI", 10)).hasValue(meant);
        assertThat(Code.read("7K2M9QXR0", 10)).isEmpty();
        assertThat(Code.read("7K2M9QXR011", 10)).isEmpty();
        assertThat(Code.read("7K2M9QXR0U", 10)).isEmpty();
    }

    @Property(tries = 200)
    void what_is_shown_can_be_typed_again(@ForAll @Size(32) byte[] bytes) {
        var code = Code.of(bytes, 10);
        assertThat(Code.read(code.grouped().toLowerCase(Locale.ROOT), 10)).hasValue(code);
        assertThat(code.value()).hasSize(10);
    }

    @Property(tries = 300)
    void any_text_is_read_or_refused(@ForAll String text) {
        assertThat(Code.read(text, 10)).isNotNull();
    }

    @Test
    void a_code_never_reaches_a_log() {
        assertThat(Code.of(new byte[32], 10)).hasToString("Code[hidden]");
    }
}
