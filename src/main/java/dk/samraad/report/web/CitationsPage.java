package dk.samraad.report.web;

import dk.samraad.analysis.Comment;
import dk.samraad.report.Citations;
import dk.samraad.survey.Draft;
import dk.samraad.text.Language;
import dk.samraad.text.TextLanguage;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Choice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What people wrote, to choose quotes from.
///
/// @param chosen fingerprints by code of the question
public record CitationsPage(Shell shell, Draft draft, List<Comment.Listing> listings, Map<String, Set<String>> chosen,
        int page, boolean saved) {

    public String list() {
        return StaffAddress.ofSurvey(draft.survey().slug());
    }

    public String address() {
        return list() + "/citater";
    }

    public List<Choice> choices(Comment.Listing listing) {
        var here = chosen.getOrDefault(listing.question(), Set.of());
        var byFingerprint = new LinkedHashMap<String, Comment.Text>();
        listing.comments().forEach(comment -> byFingerprint.putIfAbsent(Citations.fingerprint(comment), comment));
        return byFingerprint.entrySet().stream().map(comment -> Choice.of(comment.getKey(), comment.getValue().text(),
                here.contains(comment.getKey()))

                .in(TextLanguage.of(comment.getValue().text(), "", Language.DA.code()))
                .hint(comment.getValue().role().orElse(shell.t("report.citations.no-role")))).toList();
    }

    /// What is chosen as the page is drawn.
    public List<String> before(Comment.Listing listing) {
        return chosen.getOrDefault(listing.question(), Set.of()).stream().sorted().toList();
    }

    /// Those questions that reach this page.
    public List<Comment.Listing> shown() {
        return listings.stream().filter(listing -> listing.tooFew() ? page == 1 : page <= listing.pages()).toList();
    }

    public int pages() {
        return listings.stream().mapToInt(Comment.Listing::pages).max().orElse(1);
    }
}
