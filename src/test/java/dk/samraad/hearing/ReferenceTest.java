package dk.samraad.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferenceTest {
    @Test
    void references_come_in_the_order_of_their_numbers() {
        assertThat(Stream.of("p-1000", "p-999", "o-1000", "p-1", "r-010", "p-010", "o-002", "r-9").sorted(Reference.ORDER))
                .containsExactly("o-002", "o-1000", "p-1", "p-010", "p-999", "p-1000", "r-9", "r-010");
        assertThat(Reference.of("p", 7)).isEqualTo("p-007");
        assertThat(Reference.of("p", 1000)).isEqualTo("p-1000");
    }
}
