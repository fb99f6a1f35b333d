package dk.samraad.report;

import dk.samraad.writing.summary.Summary;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
class SummaryWriter implements Writer {
    private final SummaryGathering gathering;

    SummaryWriter(SummaryGathering gathering) {
        this.gathering = gathering;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.SUMMARY;
    }

    @Override
    public Written write(Edition edition, int number, Runnable fetched) {
        var gathered = gathering.gather(edition, number);
        fetched.run();
        var summary = Summary.of(gathered.data(), gathered.asOf());
        var twin = Summary.twin(gathered.data(), gathered.asOf());
        return new Written(gathered.asOf(), summary.composition(), Optional.empty(), summary.json(), summary.csv(), summary.dataSha256(),
                new Twin(twin.composition(), twin.json(), twin.csv(), twin.dataSha256()), gathered.data().interim());
    }
}
