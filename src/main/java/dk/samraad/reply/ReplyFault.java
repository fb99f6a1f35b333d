package dk.samraad.reply;

/// What has to be put right before a reply can be sent.
public enum ReplyFault {
    NOTHING_WRITTEN,
    /// One text is longer than [Unsent#MOST_CHARACTERS].
    TOO_LONG,
    /// All texts together are longer than [Unsent#MOST_IN_ALL].
    TOO_LONG_IN_ALL,
    NAME_MISSING,
    NAME_TOO_LONG,
    SPEAKS_AS_MISSING,
    ORGANISATION_MISSING,
    ORGANISATION_TOO_LONG,
    EMAIL_WRONG,
    /// News is wanted and there is no e-mail to send it to.
    EMAIL_MISSING
}
