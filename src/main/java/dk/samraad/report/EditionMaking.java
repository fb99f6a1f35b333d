package dk.samraad.report;

import dk.samraad.document.Composition;
import dk.samraad.document.Documents;
import dk.samraad.platform.error.Stale;
import dk.samraad.platform.work.NotPossible;
import dk.samraad.platform.work.Task;
import dk.samraad.report.Edition.Step;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Makes one edition: writes, draws, keeps. Nothing is kept before all of it is made.
@Singleton
class EditionMaking {
    private final EditionLedger ledger;
    private final Map<ReportKind, Writer> writers = new EnumMap<>(ReportKind.class);
    private final Documents documents;

    EditionMaking(EditionLedger ledger, List<Writer> writers, Documents documents) {
        this.ledger = ledger;
        this.documents = documents;
        writers.forEach(writer -> this.writers.put(writer.kind(), writer));
    }

    /// @throws NotPossible when there is nothing to make it of
    /// @throws Stale when another instance took it over
    void make(Edition edition, Task task) {
        reached(task, Step.COUNTING);
        var number = ledger.nextNumber(edition);
        var writer = writers.get(edition.kind());
        if (writer == null) throw new IllegalStateException("Nobody writes " + edition.kind());
        var written = writer.write(edition, number, () -> reached(task, Step.WRITING));
        reached(task, Step.DRAWING);
        var drawn = draw(written);
        reached(task, Step.KEEPING);
        ledger.keep(task, edition, number, written, drawn);
    }

    private static void reached(Task task, Step step) {
        task.reached(step, step.ordinal(), Edition.STEPS);
    }

    private Map<Rendering.Kind, byte[]> draw(Written written) {
        var html = documents.html(written.composition());
        var drawn = new EnumMap<Rendering.Kind, byte[]>(Rendering.Kind.class);
        drawn.put(Rendering.Kind.PDF, pdf(written.composition()));
        drawn.put(Rendering.Kind.HTML_FRONT, html.front().html().getBytes(StandardCharsets.UTF_8));
        drawn.put(Rendering.Kind.HTML_BODY, (html.contents().html() + html.body().html()).getBytes(StandardCharsets.UTF_8));
        drawn.put(Rendering.Kind.TABLES_CSV, written.csv());
        drawn.put(Rendering.Kind.TABLES_JSON, written.json());
        written.brief().ifPresent(brief -> drawn.put(Rendering.Kind.BRIEF_PDF, pdf(brief)));
        var twin = written.twin();
        var lasting = documents.html(twin.composition());
        drawn.put(Rendering.Kind.TWIN_PDF, pdf(twin.composition()));
        drawn.put(Rendering.Kind.TWIN_HTML_FRONT, lasting.front().html().getBytes(StandardCharsets.UTF_8));
        drawn.put(Rendering.Kind.TWIN_HTML_BODY, (lasting.contents().html() + lasting.body().html()).getBytes(StandardCharsets.UTF_8));
        drawn.put(Rendering.Kind.TWIN_CSV, twin.csv());
        drawn.put(Rendering.Kind.TWIN_JSON, twin.json());
        return drawn;
    }

    private byte[] pdf(Composition composition) {
        var bytes = new ByteArrayOutputStream();
        try {
            documents.writePdf(composition, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
