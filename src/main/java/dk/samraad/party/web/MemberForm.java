package dk.samraad.party.web;

import dk.samraad.party.NewSeat;
import dk.samraad.party.Seat;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.field.DateTyped;
import dk.samraad.web.field.EmailTyped;
import java.util.Map;

/// A member of a council as typed.
public record MemberForm(String name, String email, DateTyped from, DateTyped until) {
    private static final int LONGEST_NAME = 100;
    static final MemberForm EMPTY = new MemberForm("", "", DateTyped.empty(), DateTyped.empty());

    static MemberForm of(Map<String, Object> fields) {
        var typed = new Typed(fields);
        return new MemberForm(typed.text("name"), typed.text("email"), typed.date("from"), typed.date("until"));
    }

    static MemberForm of(Seat seat, String email) {
        return new MemberForm(seat.name(), email, DateTyped.of(seat.from()), DateTyped.of(seat.until()));
    }

    FormErrors check(Shell shell) {
        var errors = FormErrors.none();
        if (name.isEmpty()) errors.add("name", shell.t("party.member.no-name"));
        else if (name.length() > LONGEST_NAME) errors.add("name", shell.t("party.form.too-long", LONGEST_NAME));
        var typed = EmailTyped.of(email);
        if (!typed.isEmpty() && !typed.isOne()) errors.add("email", shell.t("party.form.email-wrong"));
        if (from.read().isEmpty()) errors.add("from", shell.t("party.form.no-date"));
        if (!until.isEmpty() && until.read().isEmpty()) errors.add("until", shell.t("party.form.no-date"));
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
