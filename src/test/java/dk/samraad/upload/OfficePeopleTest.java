package dk.samraad.upload;

import static dk.samraad.upload.Planting.docx;
import static dk.samraad.upload.Planting.everything;
import static dk.samraad.upload.WrittenOffice.utf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// Names of people that Word writes elsewhere than as authors.
class OfficePeopleTest {
    private static final String VML = "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\">";

    @Test
    void who_reacted_to_a_comment_in_word_is_gone() throws IOException {
        var word = "http://schemas.microsoft.com/office/word/2018/wordml";
        var reactions = "<c:commentsExtensible xmlns:c=\"" + word + "/cex\"><c:commentExtensible c:durableId=\"1\"><c:extLst>"
                + "<w16:ext xmlns:w16=\"" + word + "\" w16:uri=\"{CE6994B0-6A32-4C9F-8C6B-6E91EDA988CE}\">"
                + "<cr:reactions xmlns:cr=\"http://schemas.microsoft.com/office/comments/2020/reactions\"><cr:reaction reactionType=\"1\">"
                + "<cr:reactionInfo dateUtc=\"2026-01-01T00:00:00Z\"><cr:user userId=\"S::lone@kommune.example::1\" userProvider=\"AD\""
                + " userName=\"Lone Bak\"/></cr:reactionInfo></cr:reaction></cr:reactions></w16:ext></c:extLst></c:commentExtensible>"
                + "</c:commentsExtensible>";
        var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtensible+xml";
        var after = everything(Cleaned.office(docx("commentsExtensible", "commentsExtensible.xml", type, utf(reactions))));
        assertThat(after).contains("durableId").doesNotContain("Lone Bak", "lone@kommune", "2026-01-01");
        assertThat(everything(Cleaned.office(docx("commentsExtensible", "commentsExtensible.xml", type,
                utf(reactions.replace("c:extLst", "c:andet")))))).doesNotContain("Lone Bak", "lone@kommune", "2026-01-01");
    }

    @Test
    void who_may_edit_a_protected_range_is_gone() throws IOException {
        assertThat(everything(Cleaned.office(docx("<w:p><w:permStart w:id=\"1\" w:ed=\"KOMMUNE\\onde\"/><w:r><w:t>Afsnit</w:t></w:r>"
                + "<w:permEnd w:id=\"1\"/></w:p>")))).contains("Afsnit").doesNotContain("onde");
    }

    @Test
    void who_was_meant_to_sign_on_a_signature_line_is_gone() throws IOException {
        assertThat(everything(Cleaned.office(docx(VML + "<o:signatureline xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                + " v:ext=\"edit\" id=\"{1}\" o:suggestedsigner=\"Lone onde\" o:suggestedsigneremail=\"onde@kommune.example\""
                + " issignatureline=\"t\"/><v:textpath string=\"UDKAST\"/></v:shape></w:pict></w:r></w:p>"))))
                .contains("UDKAST").doesNotContain("onde");
    }

    @Test
    void what_a_program_keeps_with_a_field_is_gone_and_its_words_stay() throws IOException {
        assertThat(everything(Cleaned.office(docx("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:fldData>b25kZQ==</w:fldData></w:fldChar>"
                + "</w:r><w:r><w:t>(Bak 2026)</w:t></w:r></w:p>")))).contains("(Bak 2026)", "fldCharType").doesNotContain("b25kZQ");
    }
}
