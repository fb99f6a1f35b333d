package dk.samraad.bench;

import dk.samraad.survey.Definition;
import dk.samraad.survey.Definition.Page;
import dk.samraad.survey.Definition.Presentation;
import dk.samraad.survey.Question;
import dk.samraad.survey.Question.Basics;
import dk.samraad.survey.Wording;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A survey of forty questions under five themes, and any number of answers to it, written by the database itself.
final class FortyQuestions {
    static final String SMALL = "ti-tusind";
    static final String LARGE = "to-hundrede-tusind";
    private static final List<String> NARROW = List.of("response.answer_choice", "response.answer_number");

    private FortyQuestions() {}

    /// `e1` to `e30` with five options, two of them about the person, and `t1` to `t10` on a scale.
    static Definition definition() {
        var pages = new ArrayList<Page>();
        for (int theme = 1; theme <= 5; theme++) {
            var questions = new ArrayList<Question>();
            for (int i = 1; i <= 6; i++) questions.add(TenQuestions.single(basics("e" + (6 * theme - 6 + i), theme, 6 * theme - 6 + i > 28)));
            for (int i = 1; i <= 2; i++) {
                questions.add(new Question.Scale(basics("t" + (2 * theme - 2 + i), theme, false), TenQuestions.text("Dårligt"), TenQuestions.text("Godt")));
            }
            pages.add(new Page("tema" + theme, TenQuestions.text("Tema " + theme), Wording.NONE, Optional.empty(), questions));
        }
        return new Definition(TenQuestions.text("Fyrre spørgsmål"), TenQuestions.text("Vi måler."), List.of("da"), Presentation.PAGED, 15, pages);
    }

    private static Basics basics(String code, int theme, boolean background) {
        return new Basics(code, TenQuestions.text("Spørgsmål " + code), Wording.NONE, false, Optional.of("p" + theme), background, Optional.empty());
    }

    /// Indexes are made afterwards, as one does with this many rows.
    static void answer(Service service, String slug, int people) throws SQLException, IOException {
        try (var connection = service.database(); var statement = connection.createStatement()) {
            var rebuild = dropKeys(connection);
            statement.execute("set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '256MB'");
            statement.execute("set bench.people = " + people + "; set bench.slug = '" + slug + "'");
            fill(statement);
            for (var sql : rebuild) statement.execute(sql);
            statement.execute("vacuum (analyze) response.answer_sheet, response.answer_choice, response.answer_number");
        }
    }

    private static List<String> dropKeys(Connection connection) throws SQLException {
        var rebuild = new ArrayList<String>();
        try (var statement = connection.createStatement(); var work = connection.createStatement()) {
            for (var table : NARROW) {
                var keys = statement.executeQuery("select conname, pg_get_constraintdef(oid) from pg_constraint where contype = 'p' and conrelid = '" + table + "'::regclass");
                while (keys.next()) {
                    rebuild.add("alter table " + table + " add constraint " + keys.getString(1) + " " + keys.getString(2));
                    work.execute("alter table " + table + " drop constraint " + keys.getString(1));
                }
                var indexes = statement.executeQuery("select indexname, indexdef from pg_indexes where schemaname || '.' || tablename = '" + table + "'");
                while (indexes.next()) {
                    rebuild.add(indexes.getString(2));
                    work.execute("drop index response." + indexes.getString(1));
                }
            }
        }
        return rebuild;
    }

    private static void fill(Statement statement) throws SQLException {
        statement.execute("""
                create temp table person as select i, gen_random_uuid() as id from generate_series(1, current_setting('bench.people')::int) i;
                create temp table asked as select q.id as survey, v.id as version from survey.questionnaire q join survey.version v on v.survey_id = q.id
                where q.slug = current_setting('bench.slug')""");
        statement.execute("""
                insert into response.answer_sheet (id, version_id, survey_id, receipt_hash, mode, language, received_on, answers)
                select id, version, survey, sha256(id::text::bytea), case when i % 10 = 0 then 'PAPER' else 'WEB' end, 'da', date '2026-02-02' + i % 20, '{}'
                from person, asked""");
        statement.execute("""
                insert into response.answer_choice (response_id, survey_id, question, item, option)
                select id, survey, 'e' || q, '', (array['a', 'b', 'b', 'c', 'c', 'c', 'd', 'e'])[1 + abs(hashint8(i * 100 + q)) % 8]
                from person, asked, generate_series(1, 30) q""");
        statement.execute("""
                insert into response.answer_number (response_id, survey_id, question, item, value)
                select id, survey, 't' || q, '', abs(hashint8(i * 100 + 50 + q)) % 11 from person, asked, generate_series(1, 10) q""");
        statement.execute("drop table person, asked");
    }
}
