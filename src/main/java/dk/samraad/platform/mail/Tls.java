package dk.samraad.platform.mail;

/// How a mail server is spoken to. Never unprotected unless that is what was set.
public enum Tls {
    NONE,
    /// Begins unprotected and goes on only under TLS.
    STARTTLS,
    TLS
}
