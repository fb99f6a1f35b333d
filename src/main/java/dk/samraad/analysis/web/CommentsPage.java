package dk.samraad.analysis.web;

import dk.samraad.analysis.Comment;
import dk.samraad.web.Shell;
import java.util.List;

/// @param questions every text question; empty until results are taken up
public record CommentsPage(Shell shell, String slug, String title, List<Comment.Listing> questions) {

    public int page() {
        return questions.stream().mapToInt(Comment.Listing::page).max().orElse(1);
    }

    public int pages() {
        return questions.stream().mapToInt(Comment.Listing::pages).max().orElse(1);
    }

    public String address(int page) {
        return "/medarbejder/spoergeskemaer/" + slug + "/fritekst?side=" + page;
    }
}
