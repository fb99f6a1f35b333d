package dk.samraad.proposal;

/// What a reply can speak to.
///
/// @param id of this version's row; 0 when it is not stored
/// @param code its name and anchor, such as `p-2-3`, the same in every version; empty when it is new
/// @param themeCode code of a theme of the policy; empty: that of its section
public record Paragraph(long id, String code, String text, String themeCode) {
    /// One that is to be stored and has no name yet.
    public static Paragraph of(String text) {
        return new Paragraph(0, "", text, "");
    }

    /// As people say it: "2.3" for `p-2-3`.
    public String number() {
        return code.isEmpty() ? "" : code.substring(2).replace('-', '.');
    }
}
