package dk.samraad.council.web;

import dk.samraad.council.Opinion;
import dk.samraad.council.SignedOpinion;
import dk.samraad.document.Composition;
import dk.samraad.document.Documents;
import dk.samraad.hearing.Hearing;
import dk.samraad.proposal.Draft;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/// An opinion as a PDF that can be read aloud.
@Singleton
class OpinionPapers {
    static final String PDF = "application/pdf";

    private final Documents documents;

    OpinionPapers(Documents documents) {
        this.documents = documents;
    }

    HttpResponse<byte[]> of(Hearing hearing, Opinion opinion, Optional<Draft> draft) throws IOException {
        return response(hearing, OpinionPaper.of(hearing, opinion, draft));
    }

    HttpResponse<byte[]> of(Hearing hearing, SignedOpinion opinion, Draft draft) throws IOException {
        return response(hearing, OpinionPaper.of(hearing, opinion, Optional.of(draft)));
    }

    private HttpResponse<byte[]> response(Hearing hearing, Composition paper) throws IOException {
        var out = new ByteArrayOutputStream();
        documents.writePdf(paper, out);
        return HttpResponse.ok(out.toByteArray()).header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"udtalelse-"
                + hearing.slug() + ".pdf\"");
    }
}
