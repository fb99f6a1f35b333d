package dk.samraad.report;

import dk.samraad.platform.time.Danish;
import dk.samraad.report.hearing.ConsultationReport;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

@Singleton
class PaperWriter implements Writer {
    private final HearingGathering hearings;
    private final PaperGathering gathering;
    private final InstantSource clock;

    PaperWriter(HearingGathering hearings, PaperGathering gathering, InstantSource clock) {
        this.hearings = hearings;
        this.gathering = gathering;
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
        var data = gathering.gather(hearing, edition.language(), number);
        gathered.run();
        var paper = ConsultationReport.of(data, asOf);
        var twin = paper.twin();
        return new Written(asOf, paper.composition(), Optional.of(paper.brief()), paper.json(), paper.csv(), paper.dataSha256(),
                new Twin(twin.composition(), twin.json(), twin.csv(), twin.dataSha256()), data.cover().openOn(asOf));
    }
}
