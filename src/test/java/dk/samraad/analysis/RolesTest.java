package dk.samraad.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RolesTest {

    @Test
    void a_role_that_eight_who_wrote_have_may_be_named() {
        assertThat(Roles.shown(Map.of("borger", 30, "fagperson", 8), 8)).isEqualTo(Map.of("borger", 0, "fagperson", 0));
    }

    @Test
    void a_role_that_seven_have_is_not_named_and_eight_of_the_many_stand_without_theirs_beside_them() {
        assertThat(Roles.shown(Map.of("borger", 37, "fagperson", 7), 8)).isEqualTo(Map.of("borger", 8));
        assertThat(Roles.shown(Map.of("borger", 37, "paaroerende", 20, "fagperson", 1), 8)).as("of the smallest that has enough")
                .isEqualTo(Map.of("borger", 0, "paaroerende", 8));
    }

    @Test
    void where_too_few_would_be_left_to_name_nobody_is() {
        assertThat(Roles.shown(Map.of("borger", 15, "fagperson", 7), 8)).isEmpty();
    }

    @Test
    void the_smallest_that_may_be_named_keeps_the_few_company_and_the_others_are_named() {
        assertThat(Roles.shown(Map.of("borger", 30, "paaroerende", 9, "fagperson", 2), 8)).isEqualTo(Map.of("borger", 0));
    }

    @Test
    void those_who_did_not_say_are_left_out_like_a_role_that_few_have() {
        assertThat(Roles.shown(Map.of("borger", 30, "", 3), 8)).isEqualTo(Map.of("borger", 8));
        assertThat(Roles.shown(Map.of("borger", 30, "", 12), 8)).isEqualTo(Map.of("borger", 0));
    }

    @Test
    void nobody_has_a_role_where_nobody_was_asked() {
        assertThat(Roles.shown(Map.of("", 40), 8)).isEmpty();
    }
}
