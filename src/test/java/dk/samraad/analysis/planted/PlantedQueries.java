package dk.samraad.analysis.planted;

import static dk.samraad.jooq.identity.Tables.ACCOUNT;

import dk.samraad.party.Party;
import dk.samraad.platform.time.Backdating;
import dk.samraad.web.Shell;
import io.micronaut.data.annotation.Query;
import io.micronaut.http.annotation.Controller;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jooq.DSLContext;

/// Public queries, a controller outside `web`, PDFBox in the wrong room, the shell of a page where there is none, people beside answers,
/// a moment that is not now, an isolation said to a session, and other rooms' tables in every way they can be named.
@Controller
public class PlantedQueries {
    List<Object> uses(Party party, PDDocument document, Shell shell) {
        Backdating.at(Instant.EPOCH, () -> {});
        return List.of(party, document, shell);
    }

    @Query("select count(*) from party.seat")
    int asked() {
        return 0;
    }

    @Transactional(isolation = TransactionDefinition.Isolation.SERIALIZABLE)
    void isolated() {}

    String prepared(String by) {
        return "update hearing.reply set sender_name = '" + by + "'";
    }

    String piece() {
        return "platform.audit";
    }

    int written(DSLContext sql) {
        return sql.select(ACCOUNT.NAME).from(ACCOUNT).fetch().size() + sql.deleteFrom(ACCOUNT).execute();
    }
}
