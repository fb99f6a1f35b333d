package dk.samraad.report.web;

import dk.samraad.report.ReportKind;
import dk.samraad.report.ReportKind.Source;
import dk.samraad.report.Subject;
import dk.samraad.text.Language;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Choice;
import java.util.List;
import java.util.stream.Stream;

/// Every edition about a survey or a hearing, newest first, and the form that asks for one more.
///
/// @param title of the survey or hearing
/// @param first what has to be said of its results before
public record EditionsPage(Shell shell, Subject subject, String title, List<EditionLine> editions, FirstTakeUp first, FormErrors errors) {

    public String address() {
        return StaffAddress.list(subject);
    }

    public String back() {
        return StaffAddress.about(subject);
    }

    /// Only a summary quotes.
    public boolean hasQuotes() {
        return subject.source() == Source.SURVEY;
    }

    /// The day of the newest results.
    public String takenOn() {
        return Times.day(first.takenOn().orElse(null), shell);
    }

    /// Where results are taken up.
    public String results() {
        return back() + "/resultater#resultater";
    }

    public String heading() {
        return switch (subject.source()) {
            case SURVEY -> shell.t("report.editions.title");
            case HEARING -> shell.t("report.editions.title-hearing");
        };
    }

    public String intro() {
        return switch (subject.source()) {
            case SURVEY -> shell.t("report.editions.intro");
            case HEARING -> shell.t("report.editions.intro-hearing");
        };
    }

    public String make() {
        return switch (subject.source()) {
            case SURVEY -> shell.t("report.editions.make");
            case HEARING -> shell.t("report.editions.make-hearing");
        };
    }

    static List<ReportKind> kindsOf(Source source) {
        return Stream.of(ReportKind.values()).filter(kind -> kind.source() == source).toList();
    }

    /// Empty where there is nothing to choose.
    public List<Choice> kinds() {
        var kinds = kindsOf(subject.source());
        return kinds.size() == 1 ? List.of() : kinds.stream().map(kind -> Choice.of(kind.name(), shell.name(kind), false).hint(about(kind)))
                .toList();
    }

    private String about(ReportKind kind) {
        return switch (kind) {
            case SUMMARY -> "";
            case REPLIES -> shell.t("report.editions.replies-hint");
            case CONSULTATION_REPORT -> shell.t("report.editions.consultation-report-hint");
        };
    }

    public List<Choice> languages() {
        return Stream.of(Language.values()).map(language -> Choice.of(language.code(), language.ownName(), language == Language.DA))
                .toList();
    }
}
