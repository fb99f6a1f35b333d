package dk.samraad.report.web;

import dk.samraad.report.Headlines;
import dk.samraad.report.Headlines.Offer;
import dk.samraad.report.KeptHeadline;
import dk.samraad.report.KeptHeadline.Checked;
import dk.samraad.report.KeptHeadline.Part;
import dk.samraad.report.KeptHeadline.Standing;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.writing.ReleasedNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// "Kort fortalt" of an edition, to be written.
///
/// @param kept what is kept now
/// @param form what stands in the fields
/// @param moved a headline was moved, and nothing is saved yet
/// @param overtaken somebody else has saved meanwhile
public record HeadlinesPage(
        Shell shell, EditionLine line, Offer offer, List<KeptHeadline> kept, HeadlinesForm form, FormErrors errors, boolean moved,
        boolean overtaken) {

    public String address() {
        return line.address() + "/overskrifter";
    }

    public int longest() {
        return Headlines.LONGEST;
    }

    public String seen() {
        return form.seen();
    }

    /// From 1.
    public List<Entry> headlines() {
        return IntStream.range(0, form.rows().size()).mapToObj(i -> entry(Part.HEADLINE, String.valueOf(i + 1), form.rows().get(i), ""))
                .toList();
    }

    public List<Entry> councils() {
        return IntStream.range(0, form.councils().size())
                .mapToObj(i -> entry(Part.COUNCIL, form.councils().get(i).restsOn(), form.councils().get(i), offer.councils().get(i)
                        .about())).toList();
    }

    /// @param number of the row, or of the opinion
    /// @param about the council
    public record Entry(String number, String sentence, String restsOn, String about, boolean fits, Optional<Checked> checked) {
        /// Its number is another now.
        public boolean isChanged() {
            return checked.filter(each -> each.standing() == Standing.CHANGED).isPresent();
        }

        public boolean isGone() {
            return checked.filter(each -> each.standing() == Standing.GONE).isPresent();
        }

        public String then() {
            return checked.map(each -> each.headline().told()).orElse("");
        }

        public String now() {
            return checked.flatMap(Checked::now).map(ReleasedNumber::told).orElse("");
        }
    }

    private Entry entry(Part part, String number, HeadlinesForm.Row row, String about) {
        var numbers = part == Part.HEADLINE ? offer.numbers() : offer.councils();
        var checked = HeadlinesForm.before(part, row, kept).map(headline -> Headlines.checked(headline, numbers));
        return new Entry(number, row.sentence(), row.restsOn(), about, row.fits(), checked);
    }

    /// The numbers to choose from, by what they are of.
    public Map<String, List<ReleasedNumber>> numbers() {
        var groups = new LinkedHashMap<String, List<ReleasedNumber>>();
        offer.numbers().forEach(number -> groups.computeIfAbsent(number.about(), about -> new ArrayList<>()).add(number));
        return groups;
    }

    /// Opinions that sentences are kept of and that no longer stand in the edition: saving drops these sentences.
    public List<KeptHeadline> ofOthers() {
        return kept.stream().filter(each -> each.part() == Part.COUNCIL && offer.councils().stream()
                .noneMatch(opinion -> opinion.key().equals(each.restsOn()))).toList();
    }
}
