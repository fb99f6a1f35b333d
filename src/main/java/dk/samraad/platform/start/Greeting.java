package dk.samraad.platform.start;

import dk.samraad.platform.settings.Settings;
import jakarta.inject.Singleton;

/// Tells the person at the terminal which addresses to open.
@Singleton
class Greeting implements StartupTask {
    private final Settings settings;

    Greeting(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Stage stage() {
        return Stage.GREETING;
    }

    @Override
    @SuppressWarnings("SystemOut")
    public void run() {
        System.out.println("Samråd svarer på " + settings.address("/"));
        System.out.println("  politikker    " + settings.address("/politik"));
        System.out.println("  medarbejder   " + settings.address("/medarbejder"));
        if (!settings.secure()) {
            System.out.println("  Adressen er http: cookies er ikke Secure, og HSTS er slået fra. Sæt SAMRAAD_BASE_URL til https i drift.");
        }
    }
}
