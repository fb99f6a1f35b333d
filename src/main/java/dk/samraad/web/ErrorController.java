package dk.samraad.web;

import dk.samraad.platform.database.Outage;
import dk.samraad.platform.daykey.KeyMissing;
import dk.samraad.platform.error.BadParameter;
import dk.samraad.platform.error.Gone;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.error.Reference;
import dk.samraad.platform.error.Stale;
import dk.samraad.platform.settings.Settings;
import dk.samraad.platform.start.StartProgress;
import dk.samraad.templates.Templates;
import gg.jte.models.runtime.JteModel;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.exceptions.HttpStatusException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Every page that says something went wrong, and what to do about it; for other programs the same as [Problems].
@Controller
class ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorController.class);

    private final Shells shells;
    private final Templates templates;
    private final Settings settings;
    private final StartProgress start;
    private final LastPages last;
    private final Methods methods;

    ErrorController(Shells shells, Templates templates, Settings settings, StartProgress start, LastPages last, Methods methods) {
        this.shells = shells;
        this.templates = templates;
        this.settings = settings;
        this.start = start;
        this.last = last;
        this.methods = methods;
    }

    @Error(global = true, exception = NotFound.class)
    HttpResponse<?> notFound(HttpRequest<?> request, NotFound failure) {
        return start.isLoading() ? loading(request) : page(request, HttpStatus.NOT_FOUND, "");
    }

    /// What is not there may be on its way.
    private HttpResponse<?> loading(HttpRequest<?> request) {
        var page = page(request, HttpStatus.SERVICE_UNAVAILABLE, ErrorText.LOADING, "");
        return page.toMutableResponse().header(HttpHeaders.RETRY_AFTER, "10");
    }

    @Error(global = true, status = HttpStatus.NOT_FOUND)
    HttpResponse<?> noRoute(HttpRequest<?> request) {
        return page(request, HttpStatus.NOT_FOUND, "");
    }

    @Error(global = true, status = HttpStatus.METHOD_NOT_ALLOWED)
    MutableHttpResponse<?> noSuchMethod(HttpRequest<?> request) {
        if (methods.asksBefore(request)) return methods.mayBeAsked(request);
        return page(request, HttpStatus.METHOD_NOT_ALLOWED, "").header(HttpHeaders.ALLOW, methods.allowed(request));
    }

    @Error(global = true, exception = Stale.class)
    HttpResponse<?> stale(HttpRequest<?> request, Stale failure) {
        return page(request, HttpStatus.CONFLICT, "");
    }

    @Error(global = true, exception = Gone.class)
    HttpResponse<?> gone(HttpRequest<?> request, Gone failure) {
        return page(request, HttpStatus.GONE, "");
    }

    @Error(global = true, exception = BadParameter.class)
    HttpResponse<?> badParameter(HttpRequest<?> request, BadParameter failure) {
        if (Problems.areFor(request)) return Problems.of(request, HttpStatus.BAD_REQUEST, failure.name(), "");
        return page(request, HttpStatus.BAD_REQUEST, "");
    }

    @Error(global = true, exception = HttpStatusException.class)
    HttpResponse<?> refused(HttpRequest<?> request, HttpStatusException refusal) {
        return page(request, refusal.getStatus(), "");
    }

    /// Names the right address, and the setting for whoever runs the site. What was sent is not offered to be sent again.
    @Error(global = true, exception = ForeignOrigin.class)
    HttpResponse<?> foreign(HttpRequest<?> request, ForeignOrigin failure) {
        if (Problems.areFor(request)) return Problems.of(request, HttpStatus.FORBIDDEN, "", "");
        return HttpResponse.<JteModel>status(HttpStatus.FORBIDDEN)
                .contentType(MediaType.TEXT_HTML_TYPE)
                .body(templates.webForeign(shells.ofFault(request), settings.address("/")));
    }

    @Error(global = true, exception = ConversionErrorException.class)
    HttpResponse<?> unreadable(HttpRequest<?> request, ConversionErrorException failure) {
        return page(request, HttpStatus.BAD_REQUEST, "");
    }

    @Error(global = true, status = HttpStatus.BAD_REQUEST)
    HttpResponse<?> malformed(HttpRequest<?> request) {
        return page(request, HttpStatus.BAD_REQUEST, "");
    }

    @Error(global = true, status = HttpStatus.UNSUPPORTED_MEDIA_TYPE)
    HttpResponse<?> unknownType(HttpRequest<?> request) {
        return page(request, HttpStatus.BAD_REQUEST, "");
    }

    @Error(global = true, status = HttpStatus.REQUEST_ENTITY_TOO_LARGE)
    HttpResponse<?> tooLarge(HttpRequest<?> request) {
        return page(request, HttpStatus.REQUEST_ENTITY_TOO_LARGE, "");
    }

    /// Refused while it was still being read.
    @Error(global = true, exception = ContentLengthExceededException.class)
    HttpResponse<?> unread(HttpRequest<?> request, ContentLengthExceededException failure) {
        return page(request, HttpStatus.REQUEST_ENTITY_TOO_LARGE, "");
    }

    /// Nothing was stored; another instance may be able to.
    @Error(global = true, exception = KeyMissing.class)
    HttpResponse<?> unsealed(HttpRequest<?> request, KeyMissing missing) {
        LOG.warn("503 {} {}", request.getMethodName(), missing.getMessage());
        return page(request, HttpStatus.SERVICE_UNAVAILABLE, ErrorText.NO_KEY.in(request), "");
    }

    @Error(global = true)
    HttpResponse<?> unexpected(HttpRequest<?> request, Throwable failure) {
        if (Malformed.causes(failure)) return page(request, HttpStatus.BAD_REQUEST, "");
        if (Outage.causes(failure)) {
            var before = last.find(request);
            if (before.isPresent()) return before.get();
            LOG.warn("503 {} the database does not answer", request.getMethodName());
            return page(request, HttpStatus.SERVICE_UNAVAILABLE, ErrorText.ofOutage(request, failure), "");
        }
        var reference = Reference.fresh();
        LOG.error("500 {} {}", reference, request.getMethodName(), failure);
        return page(request, HttpStatus.INTERNAL_SERVER_ERROR, reference);
    }

    private MutableHttpResponse<?> page(HttpRequest<?> request, HttpStatus status, String reference) {
        if (Problems.areFor(request)) return Problems.of(request, status, "", reference);
        var key = switch (status) {
            case NOT_FOUND -> ErrorText.NOT_FOUND;
            case METHOD_NOT_ALLOWED -> ErrorText.NO_SUCH_METHOD;
            case CONFLICT -> ErrorText.STALE;
            case GONE -> ErrorText.GONE;
            case FORBIDDEN, UNAUTHORIZED -> ErrorText.FORBIDDEN;
            case TOO_MANY_REQUESTS -> ErrorText.TOO_MANY;
            case REQUEST_ENTITY_TOO_LARGE -> ErrorText.TOO_LARGE;
            case SERVICE_UNAVAILABLE -> ErrorText.UNAVAILABLE;
            case INTERNAL_SERVER_ERROR -> ErrorText.UNEXPECTED;
            default -> ErrorText.MALFORMED;
        };
        return page(request, status, key.in(request), reference);
    }

    private MutableHttpResponse<?> page(HttpRequest<?> request, HttpStatus status, ErrorText key, String reference) {
        if (Problems.areFor(request)) return Problems.of(request, status, "", reference);
        return HttpResponse.<JteModel>status(status)
                .contentType(MediaType.TEXT_HTML_TYPE)
                .body(templates.webError(shells.ofFault(request), key, reference, FormFields.sentWith(request)));
    }
}
