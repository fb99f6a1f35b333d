package dk.samraad.web;

import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.settings.Settings;
import dk.samraad.platform.time.Danish;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/// `/.well-known/security.txt` (RFC 9116): whom to tell of a hole in the site. Not there until the operator names somebody.
@Controller("/.well-known/security.txt")
class SecurityTextController {
    /// It holds as long as the site runs with these settings; RFC 9116 wants a day all the same, less than a year away.
    private static final int DAYS = 180;

    private final SecurityContacts contacts;
    private final Settings settings;
    private final InstantSource clock;

    SecurityTextController(SecurityContacts contacts, Settings settings, InstantSource clock) {
        this.contacts = contacts;
        this.settings = settings;
        this.clock = clock;
    }

    /// @throws NotFound when nobody is named
    @Get
    HttpResponse<byte[]> show(HttpRequest<?> request) {
        if (contacts.contacts().isEmpty()) throw new NotFound();
        var text = new StringBuilder();
        contacts.contacts().forEach(contact -> line(text, "Contact", contact));
        line(text, "Expires", Danish.startOf(Danish.dateOf(clock.instant()).plusDays(DAYS)).toString());
        line(text, "Preferred-Languages", "da, en");
        line(text, "Canonical", settings.address("/.well-known/security.txt"));
        contacts.policy().ifPresent(policy -> line(text, "Policy", policy));
        return Revalidated.answer(request, text.toString().getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8");
    }

    private static void line(StringBuilder text, String field, String value) {
        text.append(field).append(": ").append(value).append('\n');
    }
}
