package dk.samraad.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.privacy.Kind;
import dk.samraad.privacy.KnownNames;
import dk.samraad.privacy.PersonNames;
import dk.samraad.privacy.Privacy;
import dk.samraad.privacy.Suspicions;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What may be a CPR number lets a reply wait.
class PerhapsWaitsTest {
    @Test
    void what_may_be_part_of_a_cpr_number_is_not_public_at_once() {
        var text = "Mine sidste fire er 1246.";
        assertThat(Privacy.find(text, Set.of(Kind.PERHAPS_CPR))).as("it is found").isNotEmpty();
        assertThat(Privacy.find(text).isEmpty() && PersonNames.in(text).isEmpty() && Suspicions.in(text,
                KnownNames.LISTED).isEmpty()).as("as FirstScreening asks").isFalse();
    }
}
