package dk.samraad.duty.web;

import dk.samraad.duty.Duties;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.web.HearingPart;
import dk.samraad.platform.time.Danish;
import dk.samraad.web.Shell;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.InstantSource;

@Singleton
@Order(30)
class DutyPart implements HearingPart {
    private final Duties duties;
    private final InstantSource clock;

    DutyPart(Duties duties, InstantSource clock) {
        this.duties = duties;
        this.clock = clock;
    }

    @Override
    public String title(Shell shell) {
        return shell.t("hearing.duty.title");
    }

    @Override
    public String description(Shell shell) {
        return shell.t("hearing.duty.description");
    }

    @Override
    public String path() {
        return "hoeringspligt";
    }

    @Override
    public String warning(Shell shell, Hearing hearing) {
        if (hearing.state().next().isEmpty()) return "";
        var count = duties.of(hearing.id()).toLookAt(hearing, Danish.dateOf(clock.instant()));
        return count == 0 ? "" : shell.t("hearing.duty.to-look-at", count);
    }
}
