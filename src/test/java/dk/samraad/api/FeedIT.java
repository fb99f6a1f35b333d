package dk.samraad.api;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.hearing.Hearings;
import dk.samraad.platform.time.Danish;
import dk.samraad.testkit.RunningSamraad;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// The feed of new hearings, read as a feed reader reads it.
class FeedIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    private static final String FEED = "/feed/hoeringer.atom";
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String SLUG = "sundhedspolitik";

    @BeforeAll
    static void open() {
        at(LocalDate.of(2026, 3, 1), 9);
        FjordbyHearing.open(app, SLUG);
        FjordbyHearing.written(app, "kladde");
    }

    @BeforeEach
    void begin_on_the_second_day() {
        at(LocalDate.of(2026, 3, 2), 9);
        app.execute("delete from hearing.consultation where slug like 'flere-%'");
        app.execute("update hearing.consultation set state = 'OPEN', title = 'Udkast til sundhedspolitik' where slug = '" + SLUG + "'");
    }

    @Test
    void a_new_hearing_is_an_entry_with_what_a_reader_needs() throws Exception {
        var answer = app.client().get(FEED);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/atom+xml; charset=utf-8");
        var feed = parsed(answer.body());
        assertThat(feed.getDocumentElement().getAttribute("xml:lang")).isEqualTo("da");
        assertThat(text(feed.getDocumentElement(), "id")).isEqualTo("tag:localhost,2026:feed");

        var entry = entries(feed).getFirst();

        assertThat(entries(feed)).hasSize(1);
        assertThat(text(entry, "id")).isEqualTo("tag:localhost,2026:hoering/" + SLUG);
        assertThat(text(entry, "title")).isEqualTo("Udkast til sundhedspolitik");
        assertThat(text(entry, "updated")).as("sent out at nine on its first day").isEqualTo("2026-03-01T09:00:00+01:00");
        assertThat(text(entry, "summary")).contains("Fjordby skal have en ny sundhedspolitik.", "Du kan svare til og med 27. marts 2026.", "opfundne data");
        assertThat(text(entry, "name")).isNotBlank();
        assertThat(((Element) entry.getElementsByTagNameNS(ATOM, "link").item(0)).getAttribute("href")).isEqualTo("http://localhost:8080/h/" + SLUG);
    }

    @Test
    void a_title_with_marks_of_markup_is_read_as_it_was_typed() throws Exception {
        app.execute("update hearing.consultation set title = E'Stier & lys <\"her\">' || chr(1) || chr(27) where slug = '" + SLUG + "'");
        assertThat(text(entries(parsed(app.client().get(FEED).body())).getFirst(), "title")).isEqualTo("Stier & lys <\"her\">");
    }

    @Test
    void only_the_newest_fifty_are_in_it_the_newest_first() throws Exception {
        app.execute("insert into hearing.consultation (slug, process_slug, title, summary, audience, case_number, department, contact_name, contact_email, contact_phone,"
                + " committee, decision_on, opens_on, deadline, late_days, publication, public_until, retained_until, state, decision, withdrawn_because, example, created_at, revision)"
                + " select 'flere-' || n, process_slug, 'Flere ' || n, summary, audience, case_number, department, contact_name, contact_email, contact_phone,"
                + " committee, decision_on, opens_on - n, deadline, late_days, publication, public_until, retained_until, 'OPEN', '', '', example, created_at, 0"
                + " from hearing.consultation, generate_series(1, 60) n where slug = '" + SLUG + "'");
        var entries = entries(parsed(app.client().get(FEED).body()));
        assertThat(entries).hasSize(50);
        var moments = entries.stream().map(entry -> OffsetDateTime.parse(text(entry, "updated"))).toList();
        assertThat(moments).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(entries.stream().map(entry -> text(entry, "id"))).doesNotHaveDuplicates().contains("tag:localhost,2026:hoering/flere-49").doesNotContain("tag:localhost,2026:hoering/flere-50");
    }

    @Test
    void what_has_not_opened_is_withdrawn_or_is_deleted_is_not_in_it() throws Exception {
        at(LocalDate.of(2026, 2, 28), 9);
        assertThat(entries(parsed(app.client().get(FEED).body()))).as("not yet").isEmpty();
        at(LocalDate.of(2027, 4, 1), 0);
        assertThat(entries(parsed(app.client().get(FEED).body()))).as("deleted").isEmpty();
        at(LocalDate.of(2026, 3, 2), 9);
        app.bean(Hearings.class).withdraw(SLUG, "En fejl i udkastet.", FjordbyHearing.STAFF);
        assertThat(app.bean(Hearings.class).bySlug(SLUG).state()).isEqualTo(HearingState.WITHDRAWN);
        assertThat(entries(parsed(app.client().get(FEED).body()))).as("withdrawn").isEmpty();
    }

    @Test
    void a_reader_that_knows_it_is_told_so_and_every_page_says_where_it_is() {
        var tag = app.client().get(FEED).headers().firstValue("ETag").orElseThrow();
        var again = app.client().send(HttpRequest.newBuilder(URI.create(app.address(FEED))).header("If-None-Match", tag).build());
        assertThat(again.status()).isEqualTo(304);
        for (var page : List.of("/", "/h/" + SLUG)) {
            assertThat(app.client().get(page).page().select("head link[rel=alternate][type=application/atom+xml]").attr("href")).isEqualTo(FEED);
        }
    }

    private static List<Element> entries(Document feed) {
        var found = feed.getElementsByTagNameNS(ATOM, "entry");
        var entries = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) entries.add((Element) found.item(i));
        return entries;
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static void at(LocalDate day, int hour) {
        app.clock.set(Danish.startOf(day).plus(Duration.ofHours(hour)));
    }
}
