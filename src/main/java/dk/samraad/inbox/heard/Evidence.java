package dk.samraad.inbox.heard;

/// Why a reply may be a party's.
public enum Evidence {
    /// The same name, whatever the endings and the order of its words.
    NAME,
    /// An e-mail address of the party itself.
    ADDRESS,
    /// The address of somebody who sits in it or is its contact: such a person may write for others too.
    CONTACT,
    /// A domain of e-mail addresses that hardly anybody else has.
    DOMAIN,
    /// A name like it, or the one is part of the other.
    NAME_ALIKE,
    /// The one is the initials of the other: "FIF".
    INITIALS,
    /// The sender writes "på vegne af" it.
    BEHALF;

    boolean isStrong() {
        return this == NAME || this == ADDRESS;
    }

    boolean isOfName() {
        return this == NAME || this == NAME_ALIKE || this == INITIALS || this == BEHALF;
    }
}
