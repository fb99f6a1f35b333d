package dk.samraad.report.summary;

import dk.samraad.document.Block.Note.Tone;
import dk.samraad.report.writing.Manuscript;
import dk.samraad.report.writing.Words;
import java.time.LocalDate;

/// How a summary speaks while people can still answer: it calls itself interim, and in the present tense.
///
/// @param asOf the day whose results they are
record Interim(Words words, SummaryData data, LocalDate asOf) {

    /// "Foreløbig opsummering".
    String kind() {
        return words.t(data.interim() ? "report.interim.kind" : "report.kind");
    }

    /// Of the whole document.
    String title() {
        return words.t(data.interim() ? "report.interim.title" : "report.title", data.cover().process());
    }

    String runningHead() {
        var title = words.t(data.interim() ? "report.interim.running" : "report.running", data.cover().process());
        return data.cover().example() ? words.t("report.running-example", title) : title;
    }

    /// The box on the front page: empty for none.
    String mark() {
        var example = data.cover().example() ? words.t("report.front.example") : "";
        return data.interim() ? (sentence() + " " + example).strip() : example;
    }

    /// Before the numbers.
    void note(Manuscript manuscript) {
        if (data.interim()) manuscript.note(Tone.WARNING, kind(), sentence());
    }

    /// Who was asked and how many answered.
    String intro() {
        var cover = data.cover();
        return words.t(data.interim() ? "report.interim.intro" : "report.short.intro", cover.authority(), words.day(cover.opensOn()),
                words.day(cover.closesOn()),
                data.answers(), words.day(asOf));
    }

    String open() {
        var cover = data.cover();
        return words.t(data.interim() ? "report.interim.open" : "report.asked.open", words.quoted(cover.survey()),
                words.day(cover.opensOn()), words.day(cover.closesOn()));
    }

    private String sentence() {
        return words.t("report.interim", words.day(data.cover().closesOn()), words.day(asOf));
    }
}
