package dk.samraad.hearing.heard;

/// Why a reply may be a party's.
public enum Evidence {
    /// The same name, whatever the endings and the order of its words.
    NAME,
    /// An e-mail address of the party.
    ADDRESS,
    /// A domain of e-mail addresses that hardly anybody else has.
    DOMAIN,
    /// A name like it, or the one is part of the other.
    NAME_ALIKE,
    /// The sender writes "på vegne af" it.
    BEHALF;

    boolean isStrong() {
        return this == NAME || this == ADDRESS;
    }
}
