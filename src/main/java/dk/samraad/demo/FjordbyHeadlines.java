package dk.samraad.demo;

import dk.samraad.platform.jobs.Jobs;
import dk.samraad.report.Edition;
import dk.samraad.report.Headlines;
import dk.samraad.report.KeptHeadline;
import dk.samraad.report.KeptHeadline.Part;
import dk.samraad.report.Lifecycle;
import dk.samraad.report.Reports;
import dk.samraad.report.Subject;
import dk.samraad.writing.ReleasedNumber;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The headlines of Fjordby's summaries and hvidbog, as its staff would write them: each says what the largest number of its question says.
@Singleton
class FjordbyHeadlines {
    private static final Pattern NUMBER = Pattern.compile("([0-9]+(?:,[0-9])?)(?=[\\s\\u00a0]%| ud af)");
    /// »…« is the answer that most gave.
    private static final List<Line> LINES = List.of(
            new Line("unge-vigtigst/", "Når det gælder børn og unge, sætter flest »…« øverst"),
            new Line("senior-savn/", "Det, flest mener mangler for ældre, er »…«"),
            new Line("penge/", "Når borgerne deler pengene ud, får »…« mest"),
            new Line("mangler/", "Det, flest savner i byen, er »…«"));

    private static final List<Line> OF_HEARING = List.of(
            new Line("punkt/Bænke, man kan hvile på", "De fleste, der skriver om bænke, vil have dem tættere"),
            new Line("punkt/Ventetid og en fast kontaktperson", "Mange skriver om ventetid og om at have en fast kontaktperson"),
            new Line("holdning/3.6", "Ti hverdage er for længe, siger de, der skriver om svar til forældre"));
    private static final String SENIORS = "Rådet vil have 100 meter mellem bænkene, og at de får ryg og armlæn.";
    private static final String DISABILITY = "Rådet savner de gamle bygninger og vil spørges tidligt.";

    private final Headlines headlines;
    private final Jobs jobs;

    FjordbyHeadlines(Headlines headlines, Jobs jobs) {
        this.headlines = headlines;
        this.jobs = jobs;
    }

    /// Has the preview of a hvidbog made again with what staff say is most important in it, and of each council's opinion.
    void writeOfHearing(Subject hearing, Edition preview) {
        if (preview.state() != Lifecycle.PREVIEW
                || !headlines.kept(hearing.source(), hearing.id(), preview.language()).isEmpty()) return;
        var offer = headlines.offer(preview);
        var written = new ArrayList<KeptHeadline>();
        for (var line : OF_HEARING) offer.numbers().stream().filter(number -> number.key().equals(line.question)).findFirst()
                .ifPresent(number -> written.add(new KeptHeadline(Part.HEADLINE, line.sentence, number.key(), number.told())));
        for (var opinion : offer.councils()) written.add(new KeptHeadline(Part.COUNCIL,
                opinion.about().equals(FjordbyParties.SENIOR_COUNCIL) ? SENIORS : DISABILITY, opinion.key(), opinion.told()));
        headlines.keep(hearing, preview, written, Headlines.fingerprint(List.of()), FjordbyStaff.ACTOR);
        jobs.runNow(Reports.JOB);
    }

    private record Line(String question, String sentence) {}

    /// Has the preview made again with them.
    void write(Subject survey, Edition preview) {
        var numbers = headlines.offer(preview).numbers();
        var written = new ArrayList<KeptHeadline>();
        for (var line : LINES) largest(line, numbers)
                .ifPresent(number -> written.add(new KeptHeadline(Part.HEADLINE, sentence(line, number), number.key(), number.told())));
        if (written.isEmpty() || !headlines.kept(survey.source(), survey.id(), preview.language()).isEmpty()) return;
        headlines.keep(survey, preview, written, Headlines.fingerprint(List.of()), FjordbyStaff.ACTOR);
        jobs.runNow(Reports.JOB);
    }

    private static String sentence(Line line, ReleasedNumber number) {
        return line.sentence.replace("…", number.key().substring(line.question.length()));
    }

    private static Optional<ReleasedNumber> largest(Line line, List<ReleasedNumber> numbers) {
        return numbers.stream().filter(number -> number.key().startsWith(line.question) && !number.key().endsWith("/mean")
                && NUMBER.matcher(number.told()).find())
                .max(Comparator.comparingDouble(FjordbyHeadlines::size));
    }

    private static double size(ReleasedNumber number) {
        var found = NUMBER.matcher(number.told());
        return found.find() ? Double.parseDouble(found.group(1).replace(',', '.')) : 0;
    }
}
