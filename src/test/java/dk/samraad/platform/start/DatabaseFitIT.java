package dk.samraad.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

class DatabaseFitIT {
    @Test
    void a_database_of_other_letters_is_refused_with_a_sentence() {
        var latin = TestDatabase.encoded("SQL_ASCII");
        assertThatThrownBy(() -> DatabaseFit.check(latin)).isInstanceOf(CannotStart.class)
                .hasMessageContaining("SQL_ASCII").hasMessageContaining("encoding 'UTF8'");
        assertThatCode(() -> DatabaseFit.check(TestDatabase.fresh())).doesNotThrowAnyException();
    }

    @Test
    void one_that_is_too_old_or_knows_no_danish_as_well() {
        assertThat(DatabaseFit.against(13, "UTF8", true)).hasValueSatisfying(why -> assertThat(why).contains("PostgreSQL 13", "14 or newer"));
        assertThat(DatabaseFit.against(14, "UTF8", true)).isEmpty();
        assertThat(DatabaseFit.against(18, "LATIN1", true)).hasValueSatisfying(why -> assertThat(why).contains("LATIN1"));
        assertThat(DatabaseFit.against(18, "UTF8", false)).hasValueSatisfying(why -> assertThat(why).contains("ICU"));
    }
}
