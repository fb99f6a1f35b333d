package dk.samraad.party.web;

import dk.samraad.party.CouncilKind;
import dk.samraad.party.NewParty;
import dk.samraad.party.PartyDetails;
import dk.samraad.party.PartyKind;
import dk.samraad.party.PartyRefusal;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Choice;
import dk.samraad.web.field.EmailTyped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A party as typed.
///
/// @param kind a kind, or one of the councils as `COUNCIL.SENIOR`: one question instead of two
/// @param revision of the party as it was when the edit began; empty for a new one
public record PartyForm(String name, String kind, String email, String phone, String postalAddress, String note, String revision) {
    static final PartyForm EMPTY = new PartyForm("", "", "", "", "", "", "");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PHONE = 40;
    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_NOTE = 2000;

    static PartyForm of(Map<String, Object> fields) {
        var typed = new Typed(fields);
        return new PartyForm(
                typed.text("name"), typed.text("kind"), typed.text("email"), typed.text("phone"), typed.text("postalAddress"),
                typed.text("note"), typed.text("revision"));
    }

    static PartyForm of(PartyDetails details) {
        var party = details.party();
        var council = party.councilKind();
        return new PartyForm(
                party.name(), council == null ? party.kind().name() : "COUNCIL." + council.name(), details.email(), details.phone(),
                details.postalAddress(), details.note(), String.valueOf(details.revision()));
    }

    FormErrors check(Shell shell) {
        var errors = FormErrors.none();
        if (name.isEmpty()) errors.add("name", shell.t("party.form.no-name"));
        else if (name.length() > LONGEST_NAME) errors.add("name", shell.t("party.form.too-long", LONGEST_NAME));
        if (kinds(shell).stream().noneMatch(choice -> choice.value().equals(kind))) errors.add("kind", shell.t("party.form.no-kind"));
        if (!email.isEmpty() && !EmailTyped.of(email).isOne()) errors.add("email", shell.t("party.form.email-wrong"));
        if (phone.length() > LONGEST_PHONE) errors.add("phone", shell.t("party.form.too-long", LONGEST_PHONE));
        if (postalAddress.length() > LONGEST_ADDRESS) errors.add("postalAddress", shell.t("party.form.too-long", LONGEST_ADDRESS));
        if (note.length() > LONGEST_NOTE) errors.add("note", shell.t("party.form.too-long", LONGEST_NOTE));
        return errors;
    }

    NewParty wish() {
        var council = kind.startsWith("COUNCIL.") ? CouncilKind.valueOf(kind.substring("COUNCIL.".length())) : null;
        return new NewParty(
                name, council == null ? PartyKind.valueOf(kind) : PartyKind.COUNCIL, council, email, phone, postalAddress, note, false);
    }

    long revisionNumber() {
        return revision.matches("[0-9]{1,18}") ? Long.parseLong(revision) : -1;
    }

    /// The three councils, then the other kinds.
    public List<Choice> kinds(Shell shell) {
        var councils = Arrays.stream(CouncilKind.values()).map(k -> choice("COUNCIL." + k.name(), shell.name(k)));
        var others = Arrays.stream(PartyKind.values()).filter(k -> k != PartyKind.COUNCIL).map(k -> choice(k.name(), shell.name(k)));
        return Stream.concat(councils, others).toList();
    }

    private Choice choice(String value, String label) {
        return Choice.of(value, label, value.equals(kind));
    }

    static String fieldOf(PartyRefusal refusal) {
        return switch (refusal) {
            case NAME_TAKEN, NAME_HOLDS_CPR -> "name";
            case PLACE_HOLDS_CPR -> "place";
            case KIND_IS_FIXED, NOT_A_COUNCIL -> "kind";
            case ENDS_BEFORE_IT_BEGINS -> "until";
            case EMAIL_IN_USE -> "email";
            case NOT_A_MEMBER_THEN -> "electedFrom";
            case MEETING_THAT_DAY -> "heldOn";
            case MEETING_IN_USE -> "moeder";
        };
    }

    @Override
    public String toString() {
        return "PartyForm[hidden]";
    }
}
