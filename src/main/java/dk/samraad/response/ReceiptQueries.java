package dk.samraad.response;

import static dk.samraad.jooq.response.Tables.ANSWER_SHEET;
import static dk.samraad.jooq.response.Tables.INBOX;
import static dk.samraad.jooq.response.Tables.PLAIN_INBOX;
import static dk.samraad.jooq.response.Tables.WITHDRAWN;
import static dk.samraad.jooq.survey.Tables.VERSION;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import dk.samraad.receipt.Receipt;
import dk.samraad.survey.Surveys;
import dk.samraad.text.Language;
import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// Where an answer is, by the hash of its code.
@Singleton
class ReceiptQueries {
    private final DSLContext db;
    private final Surveys surveys;

    ReceiptQueries(DSLContext db, Surveys surveys) {
        this.db = db;
        this.surveys = surveys;
    }

    /// Withdrawn goes before all else: a resend may have slipped in behind it and is about to be dropped.
    @Connectable
    Optional<Receipt> find(Hashes hashes, Language language) {
        return db.select(WITHDRAWN.SURVEY_ID, inline("WITHDRAWN").as("stage"), inline(0).as("turn")).from(WITHDRAWN)
                .where(WITHDRAWN.RECEIPT_HASH.in(hashes.inWithdrawn()))
                .unionAll(select(ANSWER_SHEET.SURVEY_ID, inline("COUNTED"), inline(1)).from(ANSWER_SHEET)
                        .where(ANSWER_SHEET.RECEIPT_HASH.in(hashes.inAnswers())))
                .unionAll(select(INBOX.SURVEY_ID, inline("RECEIVED"), inline(2)).from(INBOX)
                        .where(INBOX.INBOX_HASH.in(hashes.inInbox())))
                .unionAll(select(VERSION.SURVEY_ID, inline("RECEIVED"),
                        inline(2)).from(PLAIN_INBOX).join(VERSION).on(VERSION.ID.eq(PLAIN_INBOX.VERSION_ID))
                        .where(PLAIN_INBOX.RECEIPT_HASH.eq(hashes.plain())))
                .orderBy(org.jooq.impl.DSL.field("turn")).limit(1)
                .fetchOptional()
                .map(row -> receipt(row.value1(), Receipt.Stage.valueOf(row.value2()), language));
    }

    /// Whether answers wait that came in on other days than these.
    @Connectable
    boolean isAnyOutside(List<LocalDate> days) {
        return db.fetchExists(INBOX, INBOX.RECEIVED_ON.notIn(days));
    }

    private Receipt receipt(long surveyId, Receipt.Stage stage, Language language) {
        var survey = surveys.byId(surveyId);
        var title = surveys.newestVersion(survey.slug()).definition().title().in(language.code());
        return new Receipt(title, "/inddragelse/" + survey.process(), stage, survey.publicUntil(), survey.retainedUntil(),
                survey.waitsForFiling(),
                survey.example());
    }
}
