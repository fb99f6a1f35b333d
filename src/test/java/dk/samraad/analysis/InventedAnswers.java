package dk.samraad.analysis;

import dk.samraad.survey.Definition;
import dk.samraad.survey.Definitions;
import dk.samraad.survey.Fjordby;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Any number of answers to the survey of Fjordby, written by the database itself: always the same, with common and rare
/// answers, blanks, and a question that only some were shown. For tests and the bench.
public final class InventedAnswers {
    private InventedAnswers() {}

    /// A survey that is open, with one published version.
    ///
    /// @return its id
    public static long survey(DataSource database, String slug, Definition definition) {
        try (var connection = database.getConnection()) {
            var survey = id(connection, """
                    insert into survey.questionnaire (slug, process_slug, policy_slug, authority, draft, state, opens_on, closes_on, \
                    public_until, retained_until)
                    values (?, 'fjordby', 'fjordby', 'Fjordby Kommune', ?::jsonb, 'OPEN', '2026-01-01', '2026-12-31', '2027-12-31', \
                    '2027-12-31') returning id""",
                    slug, Definitions.toJson(definition));
            id(connection, "insert into survey.version (survey_id, number, definition, published_at, published_by) "
                    + "select id, 1, draft, now(), 'test' from survey.questionnaire where slug = ? returning id", slug);
            return survey;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static long fjordby(DataSource database, String slug) {
        return survey(database, slug, Fjordby.everyKind());
    }

    /// Answers number `from` to `to`, as they stand when moved.
    public static void add(DataSource database, long survey, int from, int to) {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var sql : statements()) {
                statement.execute(sql.replace(":survey", String.valueOf(survey)).replace(":from", String.valueOf(from))
                        .replace(":to", String.valueOf(to)));
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long id(Connection connection, String sql, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setString(i + 1, values[i]);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static String[] statements() {
        return new String[] {
            """
            create temp table invented on commit drop as
            select i, md5(':survey/' || i)::uuid as id, array(select abs(hashtext(i || '/' || k)) % 1000 / 1000.0 \
            from generate_series(1, 20) k) as h
            from generate_series(:from, :to) i""",
            """
            insert into response.answer_sheet (id, version_id, survey_id, receipt_hash, mode, language, received_on, answers)
            select id, (select id from survey.version where survey_id = :survey), :survey, sha256(id::text::bytea),
                case when h[1] < 0.8 then 'WEB' when h[1] < 0.93 then 'PAPER' when h[1] < 0.98 then 'TABLET' else 'PHONE' end,
                'da', date '2026-02-02' + (h[2] * h[2] * 20)::int, '{}' from invented""",
            // As the mover does: how many came in is counted apart from the answers.
            """
            insert into response.received_count (survey_id, day, mode, received)
            select s.survey_id, s.received_on, s.mode, count(*) from response.answer_sheet s join invented i using (id) group by 1, 2, 3
            on conflict (survey_id, day, mode) do update set received = received_count.received + excluded.received""",
            single("bevaeger", 3, "dagligt", "ugentligt", "sjaeldent"),
            single("ensom", 4, "aldrig", "ofte"),
            single("alder", 5, "30-64", "65-op", "under-30"),
            single("omraade", 6, "havnen", "bakken", "oen"),
            single("rolle", 7, "borger", "paaroerende", "fagperson"),
            """
            insert into response.answer_choice (response_id, survey_id, question, item, option)
            select id, :survey, 'steder', '', o from invented, unnest(case when h[8] < 0.05 then array['ingen'] \
            when h[8] < 0.4 then array['natur']
                when h[8] < 0.7 then array['natur', 'hjemme'] \
                when h[8] < 0.97 then array['forening', 'hjemme'] else array['arbejde', 'natur', 'hjemme'] end) o""",
            likert("hjaelp", 9),
            likert("tryg", 10),
            number("trivsel", 11, "greatest(0, 10 - (h[11] * h[11] * 11)::int)"),
            number("soevn", 12, "6 + (h[12] * 4)::numeric(3, 1)"),
            number("laege", 13, "(date '2024-01-01' - date '1970-01-01') + (h[13] * 700)::int"),
            """
            insert into response.answer_number (response_id, survey_id, question, item, value)
            select id, :survey, 'vigtigst', o, p from invented, unnest(case when h[14] < 0.5 then array['mad', 'stier', 'faellesskab']
                when h[14] < 0.8 then array['stier', 'faellesskab', 'mad'] else array['faellesskab', 'mad', 'stier'] end) \
                with ordinality as r (o, p)""",
            """
            insert into response.answer_number (response_id, survey_id, question, item, value)
            select id, :survey, 'penge', o, case o when 'boern' then (h[15] * 6)::int else 10 - (h[15] * 6)::int end from invented, \
            unnest(array['boern', 'aeldre']) o
            where o = 'aeldre' or (h[15] * 6)::int > 0""",
            """
            insert into response.answer_text (response_id, survey_id, question, text, masked_phones, masked_mails)
            select id, :survey, 'forslag', 'Flere bænke, ring 20304050 eller skriv til nr' || i || '@fjordby.example', 1, 1 from invented \
            where h[16] < 0.3""",
        };
    }

    private static String single(String question, int random, String common, String... rarer) {
        var rare = rarer.length == 1 ? "'" + rarer[0] + "'" : "case when h[" + random + "] < 0.9 then '"
                + rarer[0] + "' else '" + rarer[1] + "' end";
        return """
                insert into response.answer_choice (response_id, survey_id, question, item, option)
                select id, :survey, '%s', '', case when h[%d] < 0.6 then '%s' else %s end from invented where h[%d] < 0.97
                """.formatted(question, random, common, rare, random);
    }

    private static String likert(String row, int random) {
        return """
                insert into response.answer_choice (response_id, survey_id, question, item, option)
                select id, :survey, 'udsagn', '%s', case when h[%d] < 0.5 then 'enig' \
                when h[%d] < 0.8 then 'hverken' else 'uenig' end from invented where h[%d] < 0.95
                """.formatted(row, random, random, random);
    }

    private static String number(String question, int random, String value) {
        return """
                insert into response.answer_number (response_id, survey_id, question, item, value)
                select id, :survey, '%s', '', %s from invented where h[%d] < 0.98
                """.formatted(question, value, random);
    }
}
