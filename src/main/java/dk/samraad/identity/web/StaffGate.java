package dk.samraad.identity.web;

import dk.samraad.identity.Accounts;
import dk.samraad.identity.Member;
import dk.samraad.platform.request.RequestKind;
import dk.samraad.templates.Templates;
import dk.samraad.web.Shells;
import dk.samraad.web.StaffEntry;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The rule for everything under `/medarbejder`: a member of staff, or nobody. New pages are guarded by standing there.
///
/// What changes something also needs the form token of the session. Outside `/medarbejder` nobody is ever looked up, so
/// a member of staff who answers a survey is a citizen like any other, and a citizen's request costs nothing here.
@ServerFilter({StaffGate.ROOT, StaffGate.ROOT + "/**"})
@Order(-80)
class StaffGate {
    static final String ROOT = RequestKind.STAFF;
    static final String SIGN_IN = ROOT + "/log-ind";
    static final String FIRST = ROOT + "/foerste";
    static final String INVITED = ROOT + "/invitation";
    /// The only pages there that a citizen may see.
    private static final Set<String> OPEN = Set.of(SIGN_IN, FIRST, INVITED);

    private final Accounts accounts;
    private final StaffCookie cookie;
    private final FormTokens tokens;
    private final List<StaffEntry> entries;
    private final Shells shells;
    private final Templates templates;
    private final Nowhere nowhere;

    StaffGate(Accounts accounts, StaffCookie cookie, FormTokens tokens, List<StaffEntry> entries, Shells shells, Templates templates,
            Nowhere nowhere) {
        this.accounts = accounts;
        this.cookie = cookie;
        this.tokens = tokens;
        this.entries = entries;
        this.shells = shells;
        this.templates = templates;
        this.nowhere = nowhere;
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable HttpResponse<?> check(HttpRequest<?> request) {
        // Read first: what somebody wrote is there to be given back, also when nobody can be asked who it was.
        var changes = !RequestKind.isSafe(request) && !OPEN.contains(request.getPath());
        var form = changes ? PostedForm.of(request) : PostedForm.EMPTY;
        form.keepWith(request);
        var session = cookie.of(request);
        var member = session.flatMap(accounts::signedIn);
        if (session.isPresent() && member.isPresent()) identify(request, member.get(), session.get());
        if (OPEN.contains(request.getPath()) || (member.isPresent() && nowhere.isWhere(request))) return null;
        return changes ? checkChange(request, form, session, member) : checkLook(request, member);
    }

    private void identify(HttpRequest<?> request, Member member, String session) {
        Shells.identify(request, StaffViewer.of(member, entries), tokens.of(session));
    }

    private static @Nullable HttpResponse<?> checkLook(HttpRequest<?> request, Optional<Member> member) {
        return member.isPresent() ? null : toSignIn(request.getUri().toString());
    }

    private @Nullable HttpResponse<?> checkChange(HttpRequest<?> request, PostedForm form, Optional<String> session,
            Optional<Member> member) {
        if (member.isPresent() && session.isPresent() && form.carries(tokens.of(session.get()))) return null;
        // A stranger's bare request and a late sign-out have nothing to lose; a form somebody wrote in is handed back.
        return member.isPresent() || form.holdsWork() ? handBack(request, form) : toSignIn(ROOT);
    }

    private static HttpResponse<?> toSignIn(String afterwards) {
        return HttpResponse.seeOther(ReturnAddress.of(afterwards).signInFirst());
    }

    private HttpResponse<?> handBack(HttpRequest<?> request, PostedForm form) {
        var page = new HandedBackPage(shells.of(request), request.getUri().toString(), SIGN_IN, form.kept());
        return HttpResponse.status(HttpStatus.FORBIDDEN)
                .contentType(MediaType.TEXT_HTML_TYPE)
                .body(templates.identityHandedBack(page));
    }
}
