package dk.samraad.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.text.Language;
import dk.samraad.text.Messages;
import gg.jte.output.StringOutput;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorTextTest {
    private static final Exception NO_CONNECTION = new SQLTransientConnectionException("none", "08001");
    private static final Exception BROKEN = new SQLException("gone", "08006");

    @ParameterizedTest
    @EnumSource
    void nobody_who_only_reads_is_told_of_what_they_sent(ErrorText error) {
        // Nothing comes from elsewhere, is too large or is somebody else's work but what was sent.
        if (List.of(ErrorText.FOREIGN, ErrorText.TOO_LARGE, ErrorText.STALE).contains(error)) return;
        for (var path : List.of("/", "/sp/sundhed/dig", "/h/plan/svar", "/medarbejder/parter")) {
            for (var request : List.<MutableHttpRequest<?>>of(HttpRequest.GET(path), HttpRequest.HEAD(path))) {
                var told = error.in(request);
                for (var language : Language.values()) {
                    var shell = new Shell(Messages.in(language), Viewer.CITIZEN, path, "", "", new Asked("", Optional.empty(), true), false);
                    assertThat(told.title(shell) + " " + told.advice(shell)).as(error + " " + request.getMethodName() + " " + path)
                            .doesNotContainPattern("sendt|sendte|har skrevet|du skrev|dine svar|tage imod svar|sent|have written|you wrote|take answers");
                }
            }
        }
    }

    @Test
    void who_sent_answers_is_told_of_answers_and_who_sent_something_else_is_not() {
        assertThat(ErrorText.ofOutage(sent("/sp/sundhed/tjek"), NO_CONNECTION)).isEqualTo(ErrorText.UNAVAILABLE);
        assertThat(ErrorText.ofOutage(sent("/h/plan/send"), NO_CONNECTION)).isEqualTo(ErrorText.UNAVAILABLE);
        assertThat(ErrorText.NO_KEY.in(sent("/sp/sundhed/tjek"))).isEqualTo(ErrorText.NO_KEY);
        for (var path : List.of("/kvittering", "/abonnement", "/medarbejder/log-ind", "/raad/1/noter")) {
            assertThat(ErrorText.ofOutage(sent(path), NO_CONNECTION)).as(path).isEqualTo(ErrorText.NOT_TAKEN);
            assertThat(ErrorText.NO_KEY.in(sent(path))).as(path).isEqualTo(ErrorText.NOT_TAKEN);
        }
    }

    @Test
    void what_is_sent_again_goes_to_the_page_it_was_sent_from() {
        var shell = new Shell(Messages.in(Language.DA), Viewer.CITIZEN, "/medarbejder/citater", "", "", new Asked("side=2", Optional.empty(), true), false);
        var sent = new FormFields(Map.of("valg", List.of("7")));
        var page = new StringOutput();
        new TemplatesFactory().templates().webError(shell, ErrorText.UNEXPECTED, "", Optional.of(sent)).render(page);

        assertThat(Jsoup.parse(page.toString()).expectFirst("main form").attr("action")).isEqualTo("/medarbejder/citater?side=2");
    }

    @Test
    void where_the_connection_broke_nobody_is_told_that_it_was_not_kept() {
        assertThat(ErrorText.ofOutage(sent("/sp/sundhed/tjek"), BROKEN)).isEqualTo(ErrorText.UNSURE);
        assertThat(ErrorText.ofOutage(sent("/medarbejder/parter"), BROKEN)).isEqualTo(ErrorText.UNSURE_WORK);
        assertThat(ErrorText.ofOutage(sent("/raad/1/noter"), BROKEN)).isEqualTo(ErrorText.UNSURE_WORK);
        assertThat(ErrorText.ofOutage(HttpRequest.GET("/medarbejder"), BROKEN)).isEqualTo(ErrorText.NOT_SHOWN);
    }

    private static HttpRequest<?> sent(String path) {
        return HttpRequest.POST(path, "");
    }
}
