package dk.samraad.writing.summary;

import dk.samraad.document.Block.Note.Tone;
import dk.samraad.writing.Manuscript;
import dk.samraad.writing.Words;
import java.time.LocalDate;

/// How a summary speaks while people can still answer: it calls itself interim, and in the present tense.
///
/// @param asOf the day whose results they are
record Interim(Words words, SummaryData data, LocalDate asOf) {

    /// "Foreløbig opsummering".
    String kind() {
        return data.interim() ? words.t("report.interim.kind") : words.t("report.kind");
    }

    /// Of the whole document.
    String title() {
        return data.interim() ? words.t("report.interim.title", data.cover().process()) : words.t("report.title", data.cover().process());
    }

    String runningHead() {
        var title = data.interim() ? words.t("report.interim.running", data.cover().process())
                : words.t("report.running", data.cover().process());
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
        return data.interim() ? words.t("report.interim.intro", cover.authority(), words.day(cover.opensOn()),
                words.day(cover.closesOn()),
                data.answers(), words.day(asOf)) : words.t("report.short.intro", cover.authority(), words.day(cover.opensOn()),
                words.day(cover.closesOn()),
                data.answers(), words.day(asOf));
    }

    String open() {
        var cover = data.cover();
        return data.interim() ? words.t("report.interim.open", words.quoted(cover.survey()),
                words.day(cover.opensOn()), words.day(cover.closesOn())) : words.t("report.asked.open", words.quoted(cover.survey()),
                words.day(cover.opensOn()), words.day(cover.closesOn()));
    }

    private String sentence() {
        return words.t("report.interim", words.day(data.cover().closesOn()), words.day(asOf));
    }
}
