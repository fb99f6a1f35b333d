package dk.samraad.report;

import dk.samraad.document.Documents;
import dk.samraad.platform.error.Stale;
import dk.samraad.report.Edition.Failure;
import dk.samraad.report.Edition.Step;
import dk.samraad.report.summary.Summary;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes one edition: counts, writes, draws, keeps. Nothing is kept before all of it is made.
@Singleton
class SummaryMaking {
    private final EditionLedger ledger;
    private final SummaryGathering gathering;
    private final Documents documents;

    SummaryMaking(EditionLedger ledger, SummaryGathering gathering, Documents documents) {
        this.ledger = ledger;
        this.gathering = gathering;
        this.documents = documents;
    }

    /// @throws NotPossible when there is nothing to make it of
    /// @throws Stale when another instance took it over
    void make(Edition asked) {
        var edition = ledger.begin(asked);
        ledger.progress(edition, Step.COUNTING);
        var number = ledger.nextNumber(edition);
        var gathered = gathering.gather(edition, number);
        ledger.progress(edition, Step.WRITING);
        var summary = Summary.of(gathered.data(), gathered.asOf());
        ledger.progress(edition, Step.DRAWING);
        var drawn = draw(summary);
        ledger.progress(edition, Step.KEEPING);
        ledger.keep(edition, number, gathered.asOf(), summary, drawn);
    }

    void fail(long id, Failure failure, @Nullable String reference) {
        ledger.fail(id, failure, reference);
    }

    private Map<Rendering.Kind, byte[]> draw(Summary summary) {
        var html = documents.html(summary.composition());
        var drawn = new EnumMap<Rendering.Kind, byte[]>(Rendering.Kind.class);
        drawn.put(Rendering.Kind.PDF, pdf(summary));
        drawn.put(Rendering.Kind.HTML_FRONT, html.front().html().getBytes(StandardCharsets.UTF_8));
        drawn.put(Rendering.Kind.HTML_BODY, (html.contents().html() + html.body().html()).getBytes(StandardCharsets.UTF_8));
        drawn.put(Rendering.Kind.TABLES_CSV, summary.csv());
        drawn.put(Rendering.Kind.TABLES_JSON, summary.json());
        return drawn;
    }

    private byte[] pdf(Summary summary) {
        var bytes = new ByteArrayOutputStream();
        try {
            documents.writePdf(summary.composition(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
