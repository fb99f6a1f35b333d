package dk.samraad.party.web;

import dk.samraad.party.NewSeat;
import dk.samraad.party.Seat;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.field.DateTyped;
import dk.samraad.web.field.EmailTyped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/// A member of a council as typed.
///
/// @param seen what stood there when the edit began, in one value; empty for a new one
public record MemberForm(String name, String email, DateTyped from, DateTyped until, String seen) {
    private static final int LONGEST_NAME = 100;
    static final MemberForm EMPTY = new MemberForm("", "", DateTyped.empty(), DateTyped.empty(), "");

    static MemberForm of(Map<String, Object> fields) {
        var typed = new Typed(fields);
        return new MemberForm(typed.text("name"), typed.text("email"), typed.date("from"), typed.date("until"), typed.text("seen"));
    }

    static MemberForm of(Seat seat, String email) {
        var stands = seat.name() + "\n" + email + "\n" + seat.from() + "\n" + seat.until();
        return new MemberForm(seat.name(), email, DateTyped.of(seat.from()), DateTyped.of(seat.until()),
                UUID.nameUUIDFromBytes(stands.getBytes(StandardCharsets.UTF_8)).toString());
    }

    FormErrors check(Shell shell) {
        var errors = FormErrors.none();
        if (name.isEmpty()) errors.add("name", shell.t("party.member.no-name"));
        else if (name.length() > LONGEST_NAME) errors.add("name", shell.t("party.form.too-long", LONGEST_NAME));
        var typed = EmailTyped.of(email);
        if (!typed.isEmpty() && !typed.isOne()) errors.add("email", shell.t("party.form.email-wrong"));
        if (from.read().isEmpty()) errors.add("from", shell.t("party.form.no-date", shell.t("party.member.from")));
        if (!until.isEmpty() && until.read().isEmpty()) errors.add("until", shell.t("party.form.no-date", shell.t("party.member.until")));
        return errors;
    }

    NewSeat wish() {
        return new NewSeat(name, email, from.read().orElseThrow(), until.read().orElse(null));
    }

    @Override
    public String toString() {
        return "MemberForm[hidden]";
    }
}
