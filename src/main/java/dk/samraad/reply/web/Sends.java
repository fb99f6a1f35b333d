package dk.samraad.reply.web;

import dk.samraad.platform.settings.Settings;
import dk.samraad.receipt.Code;
import dk.samraad.receipt.LookUpAddress;
import dk.samraad.receipt.Receipt;
import dk.samraad.receipt.Receipts;
import dk.samraad.reply.Replies;
import dk.samraad.reply.Sending;
import dk.samraad.templates.Templates;
import dk.samraad.text.Language;
import dk.samraad.web.FormFields;
import dk.samraad.web.Guard;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;

/// Sends a reply, and says what became of it.
@Singleton
class Sends {
    private final Replies replies;
    private final Pages pages;
    private final Guard guard;
    private final Receipts receipts;
    private final Shells shells;
    private final Templates templates;
    private final Settings settings;

    Sends(Replies replies, Pages pages, Guard guard, Receipts receipts, Shells shells, Templates templates, Settings settings) {
        this.replies = replies;
        this.pages = pages;
        this.guard = guard;
        this.receipts = receipts;
        this.shells = shells;
        this.templates = templates;
        this.settings = settings;
    }

    /// The receipt of what was acknowledged is given again whatever the clock says; everything else asks the rules.
    HttpResponse<JteModel> send(HttpRequest<?> request, Way way, FormFields fields) {
        if (pages.firstFaulty(way).isPresent()) return pages.checkOrFirstFaulty(request, way);
        var asked = fields.byName().containsKey("_bekraeft");
        var suspect = guard.suspects(request, way.unsent().begun(), fields);
        if (suspect && fields.first(Guard.HUMAN).isEmpty()) return pages.human(request, way, asked);
        return switch (replies.send(way.hearing(), way.unsent().toReply())) {
            case Sending.Received(var code, var late) -> receipt(request, way, code, false, late);
            case Sending.Different(var code) -> receipt(request, way, code, true, false);
            case Sending.Withdrawn withdrawn -> pages.withdrawn(request, way);
            case Sending.NotTaken notTaken -> pages.tooLate(request, way);
        };
    }

    /// The receipt is the answer itself: no address leads to it, and sent again it is given again.
    private HttpResponse<JteModel> receipt(HttpRequest<?> request, Way way, Code code, boolean different, boolean late) {
        var shell = shells.of(request).in(Language.of(way.unsent().language()));
        var readFirst = receipts.find(code, shell.language()).filter(found -> found.stage() == Receipt.Stage.BEING_READ).isPresent();
        var page = new ReplySentPage(shell, way.hearing(), code, way.unsent().submission().toString(),
                settings.address(LookUpAddress.PATH), different, late, readFirst);
        return HttpResponse.<JteModel>ok(templates.replySent(page)).header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
}
