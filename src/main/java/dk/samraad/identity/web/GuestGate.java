package dk.samraad.identity.web;

import dk.samraad.identity.Guests;
import dk.samraad.platform.request.RequestKind;
import dk.samraad.templates.Templates;
import dk.samraad.web.Shells;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The rule for everything under `/raad`: a member of a council who came in by a mailed link, or nobody. New pages are
/// guarded by standing there; the pages themselves ask which council. Like [StaffGate], whose sessions open nothing here.
@ServerFilter({GuestGate.ROOT, GuestGate.ROOT + "/**"})
@Order(-80)
class GuestGate {
    static final String ROOT = RequestKind.COUNCIL;
    static final String ASK = ROOT + "/adgang";
    static final String LINK = ROOT + "/link";
    private static final Set<String> OPEN = Set.of(ASK, LINK);

    private final Guests guests;
    private final GuestCookie cookie;
    private final FormTokens tokens;
    private final Shells shells;
    private final Templates templates;
    private final Nowhere nowhere;

    GuestGate(Guests guests, GuestCookie cookie, FormTokens tokens, Shells shells, Templates templates, Nowhere nowhere) {
        this.guests = guests;
        this.cookie = cookie;
        this.tokens = tokens;
        this.shells = shells;
        this.templates = templates;
        this.nowhere = nowhere;
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable HttpResponse<?> check(HttpRequest<?> request) {
        // As in StaffGate.
        var changes = !RequestKind.isSafe(request) && !OPEN.contains(request.getPath());
        var form = changes ? PostedForm.of(request) : PostedForm.EMPTY;
        form.keepWith(request);
        var session = cookie.of(request);
        var guest = session.flatMap(guests::in);
        if (session.isPresent() && guest.isPresent()) Shells.identify(request, new GuestViewer(guest.get()), tokens.of(session.get()));
        if (OPEN.contains(request.getPath()) || (guest.isPresent() && nowhere.isWhere(request))) return null;
        if (!changes) return guest.isPresent() ? null : toTheDoor();
        return checkChange(request, form, session, guest);
    }

    private @Nullable HttpResponse<?> checkChange(HttpRequest<?> request, PostedForm form, Optional<String> session, Optional<UUID> guest) {
        if (guest.isPresent() && session.isPresent() && form.carries(tokens.of(session.get()))) return null;
        // A council writes long texts here: what somebody wrote is handed back.
        return guest.isPresent() || form.holdsWork() ? handBack(request, form) : toTheDoor();
    }

    private static HttpResponse<?> toTheDoor() {
        return HttpResponse.seeOther(URI.create(ASK));
    }

    private HttpResponse<?> handBack(HttpRequest<?> request, PostedForm form) {
        var page = new HandedBackPage(shells.of(request), request.getUri().toString(), ASK, form.kept());
        return HttpResponse.status(HttpStatus.FORBIDDEN)
                .contentType(MediaType.TEXT_HTML_TYPE)
                .body(templates.identityGuestHandedBack(page));
    }
}
