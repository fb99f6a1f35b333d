package dk.samraad.report.web;

import dk.samraad.report.Edition;
import dk.samraad.report.Headlines;
import dk.samraad.report.KeptHeadline.Checked;
import dk.samraad.report.KeptHeadline.Part;
import dk.samraad.report.Lifecycle;
import dk.samraad.report.ReportKind;
import java.util.List;
import java.util.Optional;

/// What staff are told of the headlines of a preview before they release it.
///
/// @param printed how many headlines it has
/// @param left sentences that are kept and not printed
/// @param councilsWithout opinions without a sentence
public record HeadlineNotes(int printed, List<Checked> left, int councilsWithout) {

    /// Empty for an edition that has none, or is no preview.
    static Optional<HeadlineNotes> of(Headlines headlines, Edition edition) {
        if (edition.state() != Lifecycle.PREVIEW || edition.kind() == ReportKind.REPLIES) return Optional.empty();
        var offer = headlines.offer(edition);
        var checked = headlines.checked(edition, offer);
        var printed = checked.stream().filter(Checked::isPrinted).toList();
        var ofCouncils = (int) printed.stream().filter(each -> each.headline().part() == Part.COUNCIL).count();
        return Optional.of(new HeadlineNotes(printed.size() - ofCouncils, checked.stream().filter(each -> !each.isPrinted()).toList(),
                offer.councils().size() - ofCouncils));
    }
}
