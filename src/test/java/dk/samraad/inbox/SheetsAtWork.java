package dk.samraad.inbox;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import dk.samraad.testkit.Staff;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/// An open hearing without replies, and a member of staff who brings spreadsheets in.
abstract class SheetsAtWork {
    static int number;

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().sharedBy(3);

    String page = "";
    Client staff = app.client();
    SheetDesk desk = new SheetDesk(app, staff, "");

    @BeforeEach
    void an_open_hearing() {
        app.clock.set(SettableClock.START);
        for (var table : List.of("identity.attempt", "hearing.reply", "hearing.sheet", "platform.work", "platform.mail")) {
            app.execute("delete from " + table);
        }
        staff = Staff.signedIn(app);
        page = "/medarbejder/hoeringer/" + FjordbyHearing.open(app, "ark-" + ++number).slug() + "/svar/regneark";
        desk = new SheetDesk(app, staff, page);
    }

    static int count() {
        return Integer.parseInt(app.queryOne("select count(*) from hearing.reply"));
    }
}
