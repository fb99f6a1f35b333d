package dk.samraad.outreach.web;

import dk.samraad.outreach.MailingKind;
import dk.samraad.outreach.MailingRefusal;
import dk.samraad.text.PlainText;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mailing as typed.
///
/// @param submission made with the form: pressing twice sends once
public record MailingForm(MailingKind kind, List<Long> parties, String message, UUID submission) {
    private static final int LONGEST = 5000;

    static MailingForm of(Map<String, Object> fields) {
        return new MailingForm(kind(text(fields, "art")), parties(fields.get("parti")), text(fields, "message"),
                submission(text(fields, "submission")));
    }

    /// The first, when it is none of them.
    static MailingKind kind(String typed) {
        return Arrays.stream(MailingKind.values()).filter(k -> k.name().equals(typed)).findFirst().orElse(MailingKind.INVITATION);
    }

    FormErrors check(Shell shell) {
        var errors = FormErrors.none();
        if (parties.isEmpty()) errors.add("parti", shell.name(MailingRefusal.NOBODY_CHOSEN));
        if (message.isBlank()) errors.add("message", shell.t("outreach.form.no-message"));
        else if (PlainText.length(message) > LONGEST) errors.add("message", shell.t("outreach.form.too-long", LONGEST));
        return errors;
    }

    private static List<Long> parties(@Nullable Object sent) {
        var all = sent instanceof Collection<?> many ? many : sent == null ? List.of() : List.of(sent);
        return all.stream().map(String::valueOf).filter(id -> id.matches("[0-9]{1,18}")).map(Long::valueOf).distinct().toList();
    }

    private static UUID submission(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notOurs) {
            return UUID.randomUUID();
        }
    }

    private static String text(Map<String, Object> fields, String name) {
        return fields.get(name) instanceof String text ? PlainText.clean(text) : "";
    }
}
