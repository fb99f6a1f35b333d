package dk.samraad.identity.web;

import dk.samraad.platform.audit.Audit;
import dk.samraad.web.Shells;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/// Whatever leaves `/medarbejder` as a file is written down before it leaves: tables, sheets, papers, attachments. A new
/// download is written down by standing there. Of the address only the path is kept: what was chosen or typed is in the query.
@ServerFilter({StaffGate.ROOT, StaffGate.ROOT + "/**"})
@Order(-70)
class ExportLog {
    private final Audit audit;
    private final Shells shells;

    ExportLog(Audit audit, Shells shells) {
        this.audit = audit;
        this.shells = shells;
    }

    @ResponseFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void write(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (request.getMethod() != HttpMethod.GET || response.code() != 200 || !isFile(response)) return;
        var viewer = shells.of(request).viewer();
        if (viewer.isStaff()) audit.record(viewer.actor(), "identity.exported", request.getPath());
    }

    private static boolean isFile(MutableHttpResponse<?> response) {
        if (response.getHeaders().contains(HttpHeaders.CONTENT_DISPOSITION)) return true;
        return response.getContentType().filter(type -> !type.getName().equals(MediaType.TEXT_HTML)).isPresent();
    }
}
