package dk.samraad.identity;

import dk.samraad.platform.settings.Settings;
import dk.samraad.platform.start.StartupTask;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;

/// Prints the link that makes the first administrator, at every start until there is one.
@Singleton
@Order(100) // after the addresses
class FirstLinkGreeting implements StartupTask {
    private final Accounts accounts;
    private final Settings settings;

    FirstLinkGreeting(Accounts accounts, Settings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    public Stage stage() {
        return Stage.GREETING;
    }

    /// To the terminal and not to the log: logs are kept and sent on.
    @Override
    @SuppressWarnings("SystemOut")
    public void run() {
        accounts.issueFirstLink().ifPresent(code -> {
            System.out.println("Der er ingen medarbejdere endnu. Opret den første administrator her (virker én gang, i 24 timer):");
            System.out.println("  " + settings.address("/medarbejder/foerste?kode=" + code));
        });
    }
}
