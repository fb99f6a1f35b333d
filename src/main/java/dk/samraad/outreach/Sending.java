package dk.samraad.outreach;

/// What became of the wish to send.
public sealed interface Sending {
    record Asked(long mailing) implements Sending {}

    record Refused(MailingRefusal reason) implements Sending {}
}
