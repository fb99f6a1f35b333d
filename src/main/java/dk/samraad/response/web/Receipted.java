package dk.samraad.response.web;

import dk.samraad.platform.settings.Settings;
import dk.samraad.receipt.Code;
import dk.samraad.receipt.LookUpAddress;
import dk.samraad.response.Mode;
import dk.samraad.response.Sittings;
import dk.samraad.survey.Survey;
import dk.samraad.templates.Templates;
import dk.samraad.text.Language;
import dk.samraad.web.CutPages;
import dk.samraad.web.QrCode;
import dk.samraad.web.Shell;
import dk.samraad.web.Shells;
import dk.samraad.web.Tablet.Holds;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/// Draws the receipt, which is the answer to what was sent: no address leads to it.
@Singleton
class Receipted {
    /// Stand for everybody's code and number while the page is drawn that is the same for all.
    private static final Code MARK = new Code("MÆRKE0KODE");
    private static final String SUBMISSION = UUID.randomUUID().toString();

    private final Shells shells;
    private final Templates templates;
    private final Settings settings;
    private final Sittings sittings;
    private final CutPages drawn;

    Receipted(Shells shells, Templates templates, Settings settings, Sittings sittings, CutPages drawn) {
        this.shells = shells;
        this.templates = templates;
        this.settings = settings;
        this.sittings = sittings;
        this.drawn = drawn;
    }

    private record Key(Survey survey, Language language, boolean different) {}

    HttpResponse<JteModel> show(HttpRequest<?> request, Walk walk, Code code, boolean different) {
        var shell = shells.of(request).inOrAsIs(walk.sitting().language());
        if (walk.sitting().mode() == Mode.TABLET) return onTablet(shell, walk, code, different);
        var page = drawn.page(request, new Key(walk.survey(), shell.language(), different), () -> draw(shell, walk, MARK, different),
                List.of(MARK.value(), MARK.grouped(), SUBMISSION),
                List.of(code.value(), code.grouped(), walk.sitting().submission().toString()));
        return HttpResponse.ok(page).header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    private JteModel draw(Shell shell, Walk walk, Code code, boolean different) {
        var survey = walk.survey();
        return templates.responseSent(new SentPage(shell, code, SUBMISSION, settings.address(LookUpAddress.PATH), null, different,
                "/inddragelse/" + survey.process(), Days.clocks(shell, survey), survey.example(), null, "", ""));
    }

    private HttpResponse<JteModel> onTablet(Shell shell, Walk walk, Code code, boolean different) {
        var survey = walk.survey();
        var page = new SentPage(shell, code, walk.sitting().submission().toString(), settings.address(LookUpAddress.PATH),
                QrCode.svg(settings.address(LookUpAddress.of(code)), shell.t("response.sent.qr", code.grouped())), different,
                "/inddragelse/" + survey.process(),
                Days.clocks(shell, survey), survey.example(), Tablets.of(survey, walk.sitting(), Holds.RECEIPT),
                Addresses.check(survey), sittings.seal(walk.sitting()));
        return HttpResponse.ok(templates.responseSent(page));
    }
}
