package dk.samraad.analysis.web;

import dk.samraad.analysis.Comment;
import dk.samraad.web.Shell;
import java.util.List;

/// @param questions empty until results are taken up
/// @param one whether it is one question page by page, not the first of every question
public record CommentsPage(Shell shell, String slug, String title, List<Comment.Listing> questions, boolean one) {

    public String address() {
        return "/medarbejder/spoergeskemaer/" + slug + "/fritekst";
    }

    public String address(Comment.Listing question, int page) {
        return address() + "?spoergsmaal=" + question.question() + "&side=" + page;
    }

    public String back() {
        return one ? address() : "/medarbejder/spoergeskemaer/" + slug + "/resultater";
    }
}
