package dk.samraad.response;

import dk.samraad.platform.database.Rows;
import dk.samraad.platform.recheck.Recheck;
import dk.samraad.privacy.Kind;
import dk.samraad.privacy.Privacy;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.UUID;

/// Takes CPR numbers that an older finder missed out of the answers, and out of the texts that counting reads.
@Singleton
@Connectable
class AnswerRecheck implements Recheck {
    private static final int PAGE = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcOperations jdbc;

    AnswerRecheck(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    private record Kept(UUID id, String answers) {}

    private record Text(String question, String text) {}

    @Override
    public String name() {
        return "response.answers";
    }

    @Override
    public int version() {
        return Privacy.VERSION;
    }

    @Override
    public long total() {
        return jdbc.prepareStatement("select count(*) from response.answer_sheet", statement -> {
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        });
    }

    @Override
    public Page page(String after) {
        var kept = jdbc.prepareStatement("select id, answers from response.answer_sheet where id > ? order by id limit ? for update",
                statement -> {
            statement.setObject(1, after.isEmpty() ? BEFORE_ALL : UUID.fromString(after));
            statement.setInt(2, PAGE);
            var rows = statement.executeQuery();
            var found = new ArrayList<Kept>();
            while (rows.next()) found.add(new Kept(rows.getObject(1, UUID.class), rows.getString(2)));
            return found;
        });
        int changed = 0;
        for (var sheet : kept) {
            var masked = MaskedJson.of(sheet.answers);
            // Not the same object: nothing was taken out.
            boolean mended = !masked.equals(sheet.answers);
            if (mended) Rows.change(jdbc, "update response.answer_sheet set answers = ?::jsonb where id = ?", masked, sheet.id);
            if (maskTexts(sheet.id) || mended) changed++;
        }
        return new Page(kept.size() < PAGE ? "" : kept.getLast().id.toString(), kept.size(), changed);
    }

    /// Each by itself: a text that was derived may be there whatever became of its answer.
    private boolean maskTexts(UUID sheet) {
        var texts = jdbc.prepareStatement("select question, text from response.answer_text where response_id = ?", statement -> {
            statement.setObject(1, sheet);
            var rows = statement.executeQuery();
            var found = new ArrayList<Text>();
            while (rows.next()) found.add(new Text(rows.getString(1), rows.getString(2)));
            return found;
        });
        boolean changed = false;
        for (var text : texts) {
            var masked = Privacy.mask(text.text, Responses.NEVER_STORED);
            if (!masked.changed()) continue;
            var counts = Privacy.counts(masked.text());
            changed = true;
            Rows.change(jdbc, """
                    update response.answer_text set text = ?, masked_cpr = ?, masked_phones = ?, masked_mails = ?, masked_places = ?
                    where response_id = ? and question = ?""",
                    masked.text(), counts.getOrDefault(Kind.CPR, 0) + counts.getOrDefault(Kind.PERHAPS_CPR, 0),
                    counts.getOrDefault(Kind.PHONE, 0), counts.getOrDefault(Kind.EMAIL, 0), counts.getOrDefault(Kind.ADDRESS, 0),
                    sheet, text.question);
        }
        return changed;
    }
}
