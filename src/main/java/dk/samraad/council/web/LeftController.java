package dk.samraad.council.web;

import dk.samraad.templates.Templates;
import dk.samraad.web.FormFields;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import java.util.List;
import java.util.stream.Stream;

/// What somebody meets who has left the council, also in the middle of an edit.
@Controller
class LeftController {
    private static final List<String> WORDS = List.of("text", "group", "because");

    private final Shells shells;
    private final Templates templates;

    LeftController(Shells shells, Templates templates) {
        this.shells = shells;
        this.templates = templates;
    }

    @Error(global = true, exception = NotSeated.class)
    HttpResponse<JteModel> left(HttpRequest<?> request, NotSeated gone) {
        var typed = FormFields.sentWith(request).stream()
                .flatMap(fields -> WORDS.stream().flatMap(name -> Stream.of(fields.first(name).strip())))
                .filter(text -> !text.isEmpty()).toList();
        return HttpResponse.<JteModel>status(HttpStatus.FORBIDDEN)
                .contentType(MediaType.TEXT_HTML_TYPE)
                .body(templates.councilLeft(new LeftPage(shells.of(request), gone.former(), typed)));
    }
}
