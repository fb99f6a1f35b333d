package dk.samraad.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.testkit.RunningSamraad;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AuditIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    private static final UUID ACCOUNT = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @BeforeEach
    void nothing_written() {
        app.execute("truncate platform.audit");
    }

    @Test
    void a_line_carries_the_account_the_system_or_nobody() {
        var audit = app.bean(Audit.class);
        audit.record(new Actor.Person("Ane i Fjordby", ACCOUNT), "survey.published", "sundhed 1");
        audit.record(Actor.system(), "analysis.taken-up", "sundhed 1");
        audit.record(Actor.systemAs("Eksempel-medarbejder"), "survey.open", "sundhed");
        audit.record(new Actor.Nobody(), "identity.sign-in-failed", "");

        assertThat(app.query("select who, account from platform.audit order by id")).containsExactly(
                List.of("Ane i Fjordby", ACCOUNT.toString()), List.of("system", "null"), List.of("system", "null"), List.of("nobody", "null"));
    }

    @Test
    void the_database_takes_no_line_of_a_person_without_an_account_and_no_deed_of_nobody() {
        assertThatThrownBy(() -> line("Ane i Fjordby", "survey.published")).hasStackTraceContaining("audit_says_who_did_it");
        assertThatThrownBy(() -> line("nobody", "survey.published")).hasStackTraceContaining("audit_says_who_did_it");
        line("system", "survey.published");
    }

    @Test
    void a_person_without_a_name_cannot_be_made() {
        assertThatThrownBy(() -> new Actor.Person(" ", ACCOUNT)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void line(String who, String what) {
        app.execute("insert into platform.audit (at, who, what, subject) values (now(), '" + who + "', '" + what + "', '')");
    }
}
