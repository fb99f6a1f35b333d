package dk.samraad.reply;

/// One text of a reply.
///
/// @param code of the paragraph it speaks to, such as `p-2-3`; empty for the general reply
public record Remark(String code, String text) {
    public boolean isGeneral() {
        return code.isEmpty();
    }
}
