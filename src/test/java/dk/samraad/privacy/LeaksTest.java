package dk.samraad.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeaksTest {
    private static final String SHA_256 = "47f3172372796134d65132306a82808ce95d8fbef96d7938c2bc72dd5784a9e8";

    @Test
    void the_checksum_that_a_paper_prints_is_no_telephone_number() {
        assertThat(Leaks.in("<dd>" + SHA_256 + "</dd>", List.of())).isZero();
        assertThat(Leaks.in("\"sha256\":\"" + SHA_256 + "\"", List.of())).isZero();
    }

    @Test
    void what_stands_beside_it_is_found_all_the_same() {
        assertThat(Leaks.in("<dd>" + SHA_256 + "</dd><p>Ring 22 14 36 58</p>", List.of())).isOne();
        assertThat(Leaks.in("<p>150387-1246</p><p>" + SHA_256 + "</p>", List.of())).isOne();
    }

    @Test
    void the_telephone_of_the_authority_may_stand_there() {
        assertThat(Leaks.in("<p>Ring 22 14 36 58</p>", List.of("+45 22143658"))).isZero();
    }
}
