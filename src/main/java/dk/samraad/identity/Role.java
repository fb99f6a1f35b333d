package dk.samraad.identity;

/// What an account is trusted with. Other rooms never see it: they ask the `Viewer` what may be done.
public enum Role {
    /// Makes accounts and changes what holds for the whole site, besides all that staff may.
    ADMINISTRATOR,
    /// Makes surveys, sees results, releases reports.
    STAFF
}
