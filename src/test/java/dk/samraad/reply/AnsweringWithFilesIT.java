package dk.samraad.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.platform.jobs.Jobs;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.upload.Files;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Files that go along with an answer, those that are turned away, and those of answers that are never sent.
class AnsweringWithFilesIT extends CitizenAtWork {
    @Test
    void files_go_with_the_reply_cleaned() {
        var files = replier.next(replier.begin(SLUG), Map.of("svar", "Se bilag"));
        var with = replier.attach(replier.attach(files, "/home/anna/Mit svar.pdf", Files.pdf()), "foto.jpeg", Files.jpeg());
        assertThat(with.text()).contains("Mit svar.pdf", "foto.jpg");
        var removed = replier.press(with, "fjern:2", Map.of());
        assertThat(removed.text()).doesNotContain("foto.jpg");
        replier.send(replier.next(replier.next(removed, Map.of()), Replier.person("Anna Prøve")));
        assertThat(app.query("select file_name, kind from hearing.reply_file")).containsExactly(java.util.List.of("Mit svar.pdf", "PDF"));
        assertThat(count("upload")).isZero();
        assertThat(app.queryOne("select position('Hemmelig' in encode(content, 'escape')) from hearing.reply_file")).isEqualTo("0");
    }

    @Test
    void a_bad_file_is_told_and_nothing_is_lost() {
        var files = replier.next(replier.begin(SLUG), Map.of("svar", "Mine ord"));
        assertBad(files, "svar.pdf", Files.program(), "Det er ikke en PDF");
        assertBad(files, "svar.pdf", "%PDF-1.7 i stykker".getBytes(java.nio.charset.StandardCharsets.UTF_8), "gået i stykker");
        assertBad(files, "svar.pdf", Files.lockedPdf(), "låst med en adgangskode");
        assertBad(files, "stor.pdf", new byte[11 * 1024 * 1024], "mere end 10 MB");
        assertBad(files, "bombe.docx", Files.docxBomb(), "alt for meget");
        assertBad(files, "", new byte[0], "Vælg en fil");
        assertThat(count("upload")).isZero();
    }

    private void assertBad(Answer files, String name, byte[] content, String why) {
        var refused = replier.attach(files, name, content);
        assertThat(refused.status()).as(name).isEqualTo(422);
        assertThat(refused.page().select(".error-summary a[href=#fil]").text()).contains(why);
        var check = replier.next(replier.next(refused, Map.of()), Replier.person("Anna Prøve"));
        assertThat(check.page().select(".public-copy").text()).contains("Mine ord");
    }

    @Test
    void a_file_that_is_chosen_goes_along_when_one_goes_on_without_attaching_it() {
        var files = replier.next(replier.begin(SLUG), Map.of("svar", "Mine ord"));
        assertThat(files.page().expectFirst("button[data-after-files]").attr("form"))
                .isEqualTo(files.page().expectFirst("form[enctype]").id());
        var refused = replier.nextWith(files, "svar.pdf", Files.program());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".error-summary a[href=#fil]").text()).contains("Det er ikke en PDF");
        var sender = replier.nextWith(refused, "svar.pdf", Files.pdf());
        assertThat(sender.page().select("h1").text()).isEqualTo(replier.next(files, Map.of()).page().select("h1").text());
        var check = replier.next(sender, Replier.person("Anna Prøve"));
        assertThat(check.text()).contains("Mine ord", "svar.pdf");
        assertThat(replier.nextWith(files, "", new byte[0]).page().select("h1").text()).as("none chosen")
                .isEqualTo(sender.page().select("h1").text());
        assertThat(count("upload")).isEqualTo(1);
    }

    @Test
    void when_a_file_cannot_be_taken_right_now_the_words_come_back_and_the_file_is_chosen_again() {
        var files = replier.next(replier.begin(SLUG), Map.of("svar", "Mine ord"));
        app.execute("create function public.waits() returns trigger language plpgsql as $$ begin raise sqlstate '55P03' using message = 'locked'; end $$");
        app.execute("create trigger waits before insert on hearing.upload for each row execute function public.waits()");
        Answer away;
        try {
            away = replier.attach(files, "a.png", Files.png());
        } finally {
            app.execute("drop function public.waits() cascade");
        }
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.text()).contains("Dine svar er ikke sendt");
        var again = replier.attach(replier.press(away, "", Map.of()), "a.png", Files.png());
        assertThat(again.text()).contains("a.png");
        var check = replier.next(replier.next(again, Map.of()), Replier.person("Anna Prøve"));
        assertThat(check.page().select(".public-copy").text()).contains("Mine ord");
    }

    @Test
    void a_sixth_file_is_refused() {
        var files = replier.next(replier.begin(SLUG), Map.of("svar", "Mine ord"));
        for (int i = 0; i < 5; i++) files = replier.attach(files, "a.png", Files.png());
        assertThat(files.text()).contains("Du har lagt 5 filer ved");
        var sixth = replier.attach(files, "b.png", Files.png());
        assertThat(sixth.status()).isEqualTo(422);
        assertThat(sixth.text()).contains("højst sende 5 filer");
        assertThat(count("upload")).isEqualTo(5);
    }

    @Test
    void files_of_a_reply_never_sent_are_deleted_after_a_day() {
        replier.attach(replier.next(replier.begin(SLUG), Map.of("svar", "Mine ord")), "a.png", Files.png());
        app.clock.advance(Duration.ofHours(23));
        app.bean(Jobs.class).runNow(ReplyRetention.NAME);
        assertThat(count("upload")).isEqualTo(1);
        app.clock.advance(Duration.ofHours(2));
        app.bean(Jobs.class).runNow(ReplyRetention.NAME);
        assertThat(count("upload")).isZero();
    }
}
