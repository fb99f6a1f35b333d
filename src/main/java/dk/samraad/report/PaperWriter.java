package dk.samraad.report;

import dk.samraad.hearing.Hearing;
import dk.samraad.platform.time.Danish;
import dk.samraad.writing.CouncilSentence;
import dk.samraad.writing.Headline;
import dk.samraad.writing.Words;
import dk.samraad.writing.hearing.ConsultationReport;
import dk.samraad.writing.hearing.PaperData;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

@Singleton
class PaperWriter implements Writer {
    private final HearingGathering hearings;
    private final PaperGathering gathering;
    private final Headlines headlines;
    private final InstantSource clock;

    PaperWriter(HearingGathering hearings, PaperGathering gathering, Headlines headlines, InstantSource clock) {
        this.hearings = hearings;
        this.gathering = gathering;
        this.headlines = headlines;
        this.clock = clock;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.CONSULTATION_REPORT;
    }

    @Override
    public Written write(Edition edition, int number, Runnable gathered) {
        var hearing = hearings.hearing(edition);
        var asOf = Danish.dateOf(clock.instant());
        var data = written(gathering.gather(hearing, edition.language(), number), edition, hearing);
        gathered.run();
        var paper = ConsultationReport.of(data, asOf);
        var twin = paper.twin();
        return new Written(asOf, paper.composition(), Optional.of(paper.brief()), paper.json(), paper.csv(), paper.dataSha256(),
                new Twin(twin.composition(), twin.json(), twin.csv(), twin.dataSha256()), data.cover().openOn(asOf));
    }

    /// With the sentences of "Kort fortalt" that still hold, freed of what must not stand in them: it may have been hidden
    /// after they were written.
    private PaperData written(PaperData data, Edition edition, Hearing hearing) {
        var hidden = hearings.hiddenWords(hearing);
        var offer = Headlines.offer(data, new Words(edition.language()));
        var printed = headlines.printed(edition, offer).stream()
                .map(headline -> new Headline(hidden.takenOutOf(headline.sentence()), headline.told(), headline.anchor())).toList();
        var councils = headlines.councils(edition, offer).stream()
                .map(sentence -> new CouncilSentence(sentence.reference(), hidden.takenOutOf(sentence.sentence()))).toList();
        return data.with(printed, councils);
    }
}
