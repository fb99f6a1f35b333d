package dk.samraad.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.assessment.Assessments;
import dk.samraad.hearing.Hearings;
import dk.samraad.inbox.Inbox;
import dk.samraad.inbox.Screenings;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.privacy.MaskKind;
import dk.samraad.report.Release;
import dk.samraad.report.ReportKind;
import dk.samraad.report.Reports;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Reads everything a stranger can reach from the front page, opens every file, and finds nothing of what was planted in the
/// replies and must be hidden.
class PlantedIT {
    private static final int MOST = 3_000;
    /// Not linked from a page, or linked by some only.
    private static final List<String> BESIDES = List.of("/", "/h/" + FjordbyHearing.SLUG, "/h/" + FjordbyHearing.SLUG + "/svar",
            "/api/v1/hearings",
            "/api/v1/hearings/" + FjordbyHearing.SLUG, "/api/v1/hearings/" + FjordbyHearing.SLUG + "/replies?size=7",
            "/api/v1/openapi.yaml", "/feed/hoeringer.atom",
            "/h/" + FjordbyHearing.SLUG + "/overblik.xlsx", "/rapport/" + FjordbyHearing.SLUG + "-hoeringssvar.pdf",
            "/rapport/" + FjordbyHearing.SLUG + "-hvidbog.pdf", "/rapport/" + FjordbyHearing.SLUG + "-hvidbog/kort.pdf");

    private static final Pattern ADDRESS = Pattern.compile("[\">]http://localhost:8080(/[^\"<]*)");

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withDemo();

    private final HttpClient http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    @Test
    void nothing_that_was_planted_can_be_read_in_public() throws Exception {
        everythingPlantedIsStored();
        staffWriteANameThatIsHiddenOnlyAfterwards();
        var reached = reachable();
        assertThat(reached.keySet()).contains("/h/" + FjordbyHearing.SLUG, "/h/" + FjordbyHearing.SLUG + "/svar/o-001",
                "/rapport/" + FjordbyHearing.SLUG + "-hoeringssvar", "/rapport/" + FjordbyHearing.SLUG + "-hoeringssvar.pdf",
                "/rapport/" + FjordbyHearing.SLUG + "-hvidbog", "/rapport/" + FjordbyHearing.SLUG + "-hvidbog/kort.pdf");
        readsTheWholeApi(reached);
        assertThat(reached.get("/feed/hoeringer.atom")).contains("<entry>", "/h/" + FjordbyHearing.SLUG);
        assertThat(reached.keySet()).as("files of replies").anyMatch(address -> address.matches("/h/.*/svar/o-\\d+/.*1"));
        for (var page : reached.entrySet()) {
            for (var planted : FjordbyPlanted.strings()) {
                assertThat(squeezed(page.getValue()).contains(squeezed(planted))).as("%s in %s", planted, page.getKey()).isFalse();
            }
        }
        assertThat(String.join("", reached.values())).contains("[CPR-nummer fjernet]", "[navn fjernet]", "[telefonnummer fjernet]",
                "[adresse fjernet]", "[skjult] siger det samme.");
    }

    /// It is shown again by mistake, repeated in what becomes public of a council's opinion, and hidden again; then the hvidbog
    /// is made anew.
    private static void staffWriteANameThatIsHiddenOnlyAfterwards() {
        var hearing = app.bean(Hearings.class).bySlug(FjordbyHearing.SLUG);
        var reference = app.queryOne("select r.letter || '-' || to_char(r.number, 'FM9999000') from hearing.reply r "
                + "join hearing.reply_part p on p.reply_id = r.id where p.text like '%"
                + FjordbyPlanted.NEIGHBOUR + "%'");
        var part = app.bean(Inbox.class).one(hearing, reference).parts().stream()
                .filter(each -> each.original().contains(FjordbyPlanted.NEIGHBOUR)).findFirst().orElseThrow();
        var screenings = app.bean(Screenings.class);
        part.masks().stream().filter(mask -> !mask.isLifted())
                .forEach(mask -> assertThat(screenings.show(hearing, reference, mask.id(), "Ved en fejl.", FjordbyStaff.ACTOR)).isTrue());

        // The hearing is decided and takes no more assessments: this stands for one that was written while the name could be read.
        var opinion = app.bean(Assessments.class).opinions(hearing).getFirst();
        app.execute("update hearing.segment set assessment = '" + FjordbyPlanted.NEIGHBOUR + " siger det samme.' where id = "
                + opinion.segments().getFirst().id());

        assertThat(screenings.hide(hearing, reference, part.id(), FjordbyPlanted.NEIGHBOUR, MaskKind.NAME, "Navn på en anden",
                FjordbyStaff.ACTOR)).isEqualTo(1);
        var reports = app.bean(Reports.class);
        var subject = reports.subject(ReportKind.Source.HEARING, FjordbyHearing.SLUG);
        var asked = reports.request(subject, ReportKind.CONSULTATION_REPORT, Language.DA, FjordbyStaff.ACTOR);
        app.bean(Jobs.class).runNow(Reports.JOB);
        var made = reports.edition(subject, asked.id());
        assertThat(reports.release(subject, made.id(), made.revision(), FjordbyStaff.ACTOR)).isInstanceOf(Release.Released.class);
    }

    /// The list, the hearing, and as many replies, page after page, as the pages for people have.
    private static void readsTheWholeApi(Map<String, String> reached) {
        var hearing = "/api/v1/hearings/" + FjordbyHearing.SLUG;
        assertThat(reached.keySet()).contains("/api/v1/hearings", hearing)
                .anyMatch(address -> address.startsWith(hearing + "/replies?after=p-"));
        var inApi = reached.entrySet().stream().filter(page -> page.getKey().matches(Pattern.quote(hearing) + "/replies\\?.*size=7"))
                .mapToLong(page -> Pattern.compile("\"id\" : \"[op]-\\d+\"").matcher(page.getValue()).results().count()).sum();
        assertThat(inApi).isEqualTo(Long.parseLong(app.queryOne("select count(*) from hearing.public_reply r "
                + "join hearing.consultation c on c.id = r.consultation_id where r.on_pages and c.slug = '" + FjordbyHearing.SLUG + "'")))
                .isGreaterThan(20);
    }

    /// Else nothing would be shown by not finding it.
    private static void everythingPlantedIsStored() {
        for (var planted : FjordbyPlanted.strings()) {
            if (planted.equals(FjordbyPlanted.IN_A_FILE)) continue;
            assertThat(app.queryOne("select count(*) from hearing.reply r left join hearing.reply_part p on p.reply_id = r.id left "
                    + "join hearing.reply_contact c on c.reply_id = r.id "
                    + "where p.text like '%" + planted + "%' or r.sender_name like '%" + planted + "%' or c.email like '%" + planted
                            + "%'")).as(planted).isNotEqualTo("0");
        }
        assertThat(app.queryOne("select count(*) from hearing.reply_file where file_name like 'privat%'")).isEqualTo("1");
    }

    /// What each address says, in words.
    private Map<String, String> reachable() throws Exception {
        var said = new LinkedHashMap<String, String>();
        var waiting = new ArrayDeque<>(BESIDES);
        while (!waiting.isEmpty() && said.size() < MOST) {
            var address = waiting.poll();
            if (said.containsKey(address)) continue;
            var answer = http.send(HttpRequest.newBuilder(URI.create(app.address(address))).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            said.put(address, words(answer));
            var onward = type(answer).startsWith("text/html") ? links(answer) : type(answer).contains("json") || type(answer)
                    .contains("xml") ? addresses(answer) : List.<String>of();
            onward.stream().filter(link -> !said.containsKey(link)).forEach(waiting::add);
        }
        assertThat(said.size()).isLessThan(MOST);
        return said;
    }

    private static List<String> links(HttpResponse<byte[]> answer) {
        var links = new ArrayList<String>();
        for (var link : Jsoup.parse(text(answer.body()), answer.uri().toString()).select("a[href], link[href]")) {
            var address = URI.create(link.absUrl("href").replace(" ", "%20").replaceAll("#.*", ""));
            if (address.getHost() == null || !address.getHost().equals(answer.uri().getHost()) || address.getPort() != answer.uri()
                    .getPort()) continue;
            if (address.getPath().startsWith("/assets/")) continue;
            links.add(address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery()));
        }
        return links;
    }

    /// What JSON and feeds point at: they name the whole address, which is that of the settings.
    private static List<String> addresses(HttpResponse<byte[]> answer) {
        return ADDRESS.matcher(text(answer.body())).results().map(found -> found.group(1)).toList();
    }

    private static String words(HttpResponse<byte[]> answer) throws IOException {
        var headers = answer.headers().map().toString();
        var type = type(answer);
        if (type.startsWith("application/pdf")) return headers + pdf(answer.body());
        if (type.contains("officedocument") || type.contains("opendocument")) return headers + zip(answer.body());
        var text = text(answer.body());
        return headers + text + (type.startsWith("text/html") ? Jsoup.parse(text).wholeText() : "");
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            var all = new StringBuilder(new PDFTextStripper().getText(document));
            var about = document.getDocumentInformation();
            for (var key : about.getMetadataKeys()) all.append(about.getCustomMetadataValue(key));
            if (document.getDocumentCatalog().getMetadata() != null) all.append(text(document.getDocumentCatalog()
                    .getMetadata().toByteArray()));
            return all + enclosed(document);
        }
    }

    private static String enclosed(PDDocument document) throws IOException {
        var files = new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles();
        if (files == null || files.getNames() == null) return "";
        var all = new StringBuilder();
        for (var file : files.getNames().values()) all.append(text(file.getEmbeddedFile().toByteArray()));
        return all.toString();
    }

    private static String zip(byte[] bytes) throws IOException {
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) all.append(text(zip.readAllBytes()));
        }
        return all.toString();
    }

    private static String type(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// Line ends of a PDF, entities and the case of letters hide nothing.
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "").toLowerCase(Locale.ROOT);
    }
}
