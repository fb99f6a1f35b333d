package dk.samraad.hearing.web;

import dk.samraad.hearing.Contact;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingObjection;
import dk.samraad.hearing.Publication;
import dk.samraad.hearing.Terms;
import dk.samraad.web.FormErrors;
import dk.samraad.web.FormFields;
import dk.samraad.web.Shell;
import dk.samraad.web.field.DateTyped;
import java.util.Optional;

/// What people are told of a hearing, as typed.
///
/// @param slug and process only asked when it is made
public record TermsForm(
        String title, String slug, String process, String summary, String audience, String caseNumber, String department,
        String contactName,
        String contactEmail, String contactPhone, String committee, DateTyped decisionOn, DateTyped opensOn,
        DateTyped deadline, String lateDays,
        String publication, DateTyped publicUntil, DateTyped retainedUntil) {
    private static final int LONGEST_LINE = 300;
    static final TermsForm EMPTY = new TermsForm("", "", "", "", "", "", "", "", "", "", "", DateTyped.empty(), DateTyped.empty(),
            DateTyped.empty(), "0", Publication.AFTER_APPROVAL.name(), DateTyped.empty(), DateTyped.empty());

    static TermsForm of(FormFields f) {
        return new TermsForm(FormText.of(f, "title"), FormText.of(f, "slug"), FormText.of(f, "process"), FormText.lines(f, "summary"),
                FormText.of(f, "audience"), FormText.of(f, "caseNumber"), FormText.of(f, "department"), FormText.of(f, "contactName"),
                FormText.of(f, "contactEmail"), FormText.of(f, "contactPhone"), FormText.of(f, "committee"), FormText.date(f, "decisionOn"),
                FormText.date(f, "opensOn"), FormText.date(f, "deadline"), FormText.of(f, "lateDays"), FormText.of(f, "publication"),
                FormText.date(f, "publicUntil"), FormText.date(f, "retainedUntil"));
    }

    static TermsForm of(Terms t) {
        var contact = t.contact();
        return new TermsForm(t.title(), "", "", t.summary(), t.audience(), t.caseNumber(), contact.department(),
                contact.name(), contact.email(),
                contact.phone(), t.committee(), t.decisionOn().map(FormText::typed).orElse(DateTyped.empty()), FormText.typed(t.opensOn()),
                FormText.typed(t.deadline()), String.valueOf(t.lateDays()), t.publication().name(), FormText.typed(t.publicUntil()),
                FormText.typed(t.retainedUntil()));
    }

    /// In the order of the page.
    ///
    /// @param isNew address and process are asked for too
    FormErrors errors(Shell shell, boolean isNew) {
        var errors = FormErrors.none();
        checkAbout(shell, isNew, errors);
        check(opensOn, "opensOn", shell.t("hearing.opens-on"), shell, errors);
        check(deadline, "deadline", shell.t("hearing.deadline"), shell, errors);
        if (!lateDays.matches("[0-9]{1,3}")) errors.add("lateDays", shell.name(HearingObjection.LATE_DAYS_OUT_OF_RANGE));
        checkLine(committee, "committee", shell, errors);
        if (!FormText.isEmpty(decisionOn)) check(decisionOn, "decisionOn", shell.t("hearing.decision-on"), shell, errors);
        checkContact(shell, errors);
        if (publicationRule().isEmpty()) errors.add("publication", shell.t("hearing.terms.no-publication"));
        check(publicUntil, "publicUntil", shell.t("hearing.public-until"), shell, errors);
        check(retainedUntil, "retainedUntil", shell.t("hearing.retained-until"), shell, errors);
        return errors;
    }

    private void checkAbout(Shell shell, boolean isNew, FormErrors errors) {
        if (title.isEmpty()) errors.add("title", shell.name(HearingObjection.TITLE_MISSING));
        if (title.length() > 200) errors.add("title", shell.t("hearing.terms.title-long", 200));
        if (isNew && !Hearing.isSlug(slug)) errors.add("slug", shell.name(HearingObjection.SLUG_MALFORMED));
        if (isNew && process.isEmpty()) errors.add("process", shell.name(HearingObjection.PROCESS_UNKNOWN));
        if (summary.isEmpty()) errors.add("summary", shell.t("hearing.terms.no-summary"));
        if (summary.length() > 5_000) errors.add("summary", shell.t("hearing.terms.summary-long", 5_000));
        checkLine(audience, "audience", shell, errors);
    }

    private void checkContact(Shell shell, FormErrors errors) {
        checkLine(caseNumber, "caseNumber", shell, errors);
        checkLine(department, "department", shell, errors);
        checkLine(contactName, "contactName", shell, errors);
        if (!contactEmail.isEmpty() && !contactEmail.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) errors.add("contactEmail",
                shell.t("hearing.terms.email-odd"));
        checkLine(contactEmail, "contactEmail", shell, errors);
        checkLine(contactPhone, "contactPhone", shell, errors);
    }

    private static void checkLine(String typed, String field, Shell shell, FormErrors errors) {
        if (typed.length() > LONGEST_LINE) errors.add(field, shell.t("hearing.terms.line-long", LONGEST_LINE));
    }

    /// Several dates are asked for, so each error says which.
    private static void check(DateTyped typed, String field, String name, Shell shell, FormErrors errors) {
        if (FormText.isEmpty(typed)) errors.add(field, shell.t("hearing.terms.no-date", name));
        else if (FormText.read(typed).isEmpty()) errors.add(field, shell.t("hearing.terms.not-a-date", name));
    }

    private Optional<Publication> publicationRule() {
        for (var rule : Publication.values()) if (rule.name().equals(publication)) return Optional.of(rule);
        return Optional.empty();
    }

    /// Of a form without [#errors].
    Terms terms() {
        return new Terms(title, summary, audience, caseNumber, new Contact(department, contactName, contactEmail, contactPhone), committee,
                FormText.read(decisionOn), FormText.read(opensOn).orElseThrow(), FormText.read(deadline).orElseThrow(),
                Integer.parseInt(lateDays),
                publicationRule().orElseThrow(), FormText.read(publicUntil).orElseThrow(), FormText.read(retainedUntil).orElseThrow());
    }

    static String fieldOf(HearingObjection objection) {
        return switch (objection) {
            case SLUG_MALFORMED, SLUG_TAKEN, SLUG_RESERVED -> "slug";
            case TITLE_MISSING, TITLE_HOLDS_HIDDEN, OVER -> "title";
            case SUMMARY_HOLDS_HIDDEN -> "summary";
            case AUDIENCE_HOLDS_HIDDEN -> "audience";
            case PROCESS_UNKNOWN -> "process";
            case DEADLINE_BEFORE_OPENING, DEADLINE_MOVED_FORWARD -> "deadline";
            case DECISION_BEFORE_DEADLINE -> "decisionOn";
            case LATE_DAYS_OUT_OF_RANGE -> "lateDays";
            case PUBLIC_UNTIL_TOO_EARLY, DELETION_WAS_TOLD -> "publicUntil";
            case RETAINED_UNTIL_TOO_EARLY -> "retainedUntil";
            case PUBLICATION_WAS_TOLD -> "publication";
            case CONTACT_NEEDED -> "contactName";
            case COMMITTEE_NEEDED -> "committee";
        };
    }
}
