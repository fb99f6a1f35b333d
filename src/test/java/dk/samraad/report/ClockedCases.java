package dk.samraad.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.analysis.InventedAnswers;
import dk.samraad.analysis.Results;
import dk.samraad.assessment.FjordbyDesk;
import dk.samraad.document.DrawnPdf;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.reply.Remark;
import dk.samraad.report.ReportKind.Source;
import dk.samraad.survey.Fjordby;
import dk.samraad.survey.OpenSurvey;
import dk.samraad.survey.Surveys;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.text.Language;
import dk.samraad.upload.Letters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// A survey and a hearing with words and names in them that stand nowhere else, and what was released of both.
final class ClockedCases {
    static final String SURVEY = "klokkespoergsmaal";
    static final String HEARING = "klokkehoering";
    static final String QUOTED = "Klokkeblomsterne ved Fuglesang skal have et hegn";
    static final String ANSWERED = "Jeg sover daarligt siden Klokkergaarden lukkede";

    private final RunningSamraad app;

    ClockedCases(RunningSamraad app) {
        this.app = app;
    }

    void survey() {
        var id = OpenSurvey.of(app, SURVEY, Fjordby.everyKind()).survey().id();
        InventedAnswers.add(app.dataSource(), id, 1, 100);
        app.execute("update response.answer_text set text = case when response_id in (select response_id from response.answer_text "
                + "where question = 'forslag' order by 1 limit 12) then '"
                + QUOTED + "' else '" + ANSWERED + "' end");
        app.execute("update response.answer_sheet a set answers = answers || jsonb_build_object('forslag', (select text "
                + "from response.answer_text t where t.response_id = a.id limit 1))");
        app.bean(Surveys.class).close(SURVEY, Actor.systemAs("Sagsbehandler i Fjordby"));
        app.bean(Results.class).takeUp(SURVEY, "test");
        app.execute("insert into report.chosen_quote (survey_id, question, text_sha256) values (" + id
                + ", 'forslag', encode(sha256(convert_to('" + QUOTED + "', 'UTF8')), 'hex'))");
        released(new Subject(Source.SURVEY, id, SURVEY), ReportKind.SUMMARY);
    }

    void hearing() throws IOException, SQLException {
        var hearing = FjordbyDesk.open(app, HEARING);
        FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Marianne Klokkeblomst"), new Remark("", "Tordenskjoldsminde bænk mangler."));
        FjordbyDesk.reply(app, hearing, FjordbyDesk.organisation("Klokkekoret i Fjordby"),
                new Remark("p-1-1", "Koret vil synge på torvet."));
        FjordbyDesk.opinion(app, hearing, "Klokkerådet", "Klokkerådet støtter bænken.", "Et mindretal vil have en klokke.");
        file("p", 1, "brev.pdf", "PDF", Letters.pdf("Ordene i den vedlagte PDF"));
        file("p", 2, "brev.docx", "DOCX", zip("word/document.xml", "<w:t>Ordene i det vedlagte brev</w:t>"));
        FjordbyDesk.approveAll(app);
        FjordbyDesk.assessed(app, hearing, "p-001", FjordbyDesk.complete("Hun ønsker en bænk"));
        FjordbyDesk.assessed(app, hearing, "o-001", FjordbyDesk.complete("Koret ønsker sig et torv"));
        app.execute("update hearing.consultation set state = 'DECIDED', decision = 'Bænken kommer.' where id = " + hearing.id());
        var subject = new Subject(Source.HEARING, hearing.id(), HEARING);
        released(subject, ReportKind.REPLIES);
        released(subject, ReportKind.CONSULTATION_REPORT);
        preview(subject, ReportKind.REPLIES);
    }

    private Edition preview(Subject subject, ReportKind kind) {
        var asked = app.bean(Reports.class).request(subject, kind, Language.DA, FjordbyDesk.ANE);
        app.bean(Jobs.class).runNow(Reports.JOB);
        return app.bean(Reports.class).edition(subject, asked.id());
    }

    void released(Subject subject, ReportKind kind) {
        var made = preview(subject, kind);
        assertThat(app.bean(Reports.class).release(subject, made.id(), made.revision(), FjordbyDesk.ANE)).as("%s", made.failure())
                .isInstanceOf(Release.Released.class);
    }

    private void file(String letter, int position, String name, String kind, byte[] content) throws SQLException {
        try (var connection = app.dataSource().getConnection();
                var statement = connection.prepareStatement("insert into hearing.reply_file (reply_id, position, file_name, kind, "
                        + "content) select id, ?, ?, ?, ? from hearing.reply where letter = ?")) {
            statement.setInt(1, position);
            statement.setString(2, name);
            statement.setString(3, kind);
            statement.setBytes(4, content);
            statement.setString(5, letter);
            statement.executeUpdate();
        }
    }

    private static byte[] zip(String name, String words) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(words.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    static Map<String, byte[]> entries(byte[] zip) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) entries.put(entry.getName(), in.readAllBytes());
        }
        return entries;
    }

    static byte[] entry(Map<String, byte[]> entries, String path) {
        return requireNonNull(entries.get(path), path);
    }

    static String all(Map<String, byte[]> entries) throws IOException {
        var words = new StringBuilder();
        for (var bytes : entries.values()) words.append(Dump.words(bytes));
        return Dump.squeezed(words.toString());
    }

    static void assertConforms(byte[] pdf) throws Exception {
        assertThat(DrawnPdf.failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }
}
