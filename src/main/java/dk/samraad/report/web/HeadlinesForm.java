package dk.samraad.report.web;

import dk.samraad.report.Headlines;
import dk.samraad.report.Headlines.Offer;
import dk.samraad.report.KeptHeadline;
import dk.samraad.report.KeptHeadline.Part;
import dk.samraad.text.PlainText;
import dk.samraad.web.FormFields;
import dk.samraad.writing.ReleasedNumber;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// "Kort fortalt" as typed.
///
/// @param rows the headlines in their order, as many as there may be
/// @param councils a sentence for each opinion of the edition
/// @param seen the fingerprint of what was kept when the page was drawn
record HeadlinesForm(List<Row> rows, List<Row> councils, String seen) {
    static final String UP = "op";
    static final String DOWN = "ned";

    /// @param restsOn the key of the number, or the number of the opinion; empty for none chosen
    /// @param fits ticked: the sentence still holds though the number is another
    record Row(String sentence, String restsOn, boolean fits) {
        boolean isEmpty() {
            return sentence.isEmpty() && restsOn.isEmpty();
        }
    }

    static HeadlinesForm kept(List<KeptHeadline> kept, Offer offer) {
        var rows = new ArrayList<>(kept.stream().filter(each -> each.part() == Part.HEADLINE)
                .map(each -> new Row(each.sentence(), each.restsOn(), false)).toList());
        while (rows.size() < Headlines.MOST) rows.add(new Row("", "", false));
        var councils = offer.councils().stream().map(opinion -> new Row(kept.stream()
                .filter(each -> each.part() == Part.COUNCIL && each.restsOn().equals(opinion.key())).map(KeptHeadline::sentence).findFirst()
                        .orElse(""), opinion.key(), false)).toList();
        return new HeadlinesForm(rows, councils, Headlines.fingerprint(kept));
    }

    static HeadlinesForm of(FormFields fields, Offer offer) {
        var rows = IntStream.rangeClosed(1, Headlines.MOST)
                .mapToObj(i -> new Row(text(fields, "saetning-" + i), fields.first("tal-" + i).strip(), !fields.first("passer-" + i)
                        .isEmpty())).toList();
        var councils = offer.councils().stream()
                .map(opinion -> new Row(text(fields, "raad-" + opinion.key()), opinion.key(), !fields.first("raad-passer-" + opinion.key())
                        .isEmpty())).toList();
        return new HeadlinesForm(rows, councils, fields.first("set"));
    }

    /// One sentence is one line.
    private static String text(FormFields fields, String name) {
        return PlainText.clean(fields.first(name)).replaceAll("\\s+", " ");
    }

    /// @param move "2-op": the row, and which way; what is something else moves nothing
    HeadlinesForm moved(String move) {
        var moved = new ArrayList<>(rows);
        for (int i = 0; i < rows.size(); i++) {
            if (move.equals((i + 1) + "-" + UP) && i > 0) Collections.swap(moved, i, i - 1);
            if (move.equals((i + 1) + "-" + DOWN) && i + 1 < rows.size()) Collections.swap(moved, i, i + 1);
        }
        return new HeadlinesForm(moved, councils, seen);
    }

    HeadlinesForm seen(String fingerprint) {
        return new HeadlinesForm(rows, councils, fingerprint);
    }

    /// What is to be kept of it, once nothing is wrong with it.
    List<KeptHeadline> wanted(Offer offer, List<KeptHeadline> kept) {
        var wanted = new ArrayList<KeptHeadline>();
        for (var row : rows) if (!row.isEmpty()) wanted.add(wanted(Part.HEADLINE, row, offer.numbers(), kept));
        for (var row : councils) if (!row.sentence.isEmpty()) wanted.add(wanted(Part.COUNCIL, row, offer.councils(), kept));
        return wanted;
    }

    /// A sentence that stood there before, about a number that has changed, goes on to be about the old one until somebody says that it
    /// still holds: it is not printed meanwhile.
    private static KeptHeadline wanted(Part part, Row row, List<ReleasedNumber> numbers, List<KeptHeadline> kept) {
        var before = before(part, row, kept);
        if (before.isPresent() && !row.fits) return before.get();
        var now = numbers.stream().filter(number -> number.key().equals(row.restsOn)).findFirst();
        return now.map(number -> new KeptHeadline(part, row.sentence, number.key(), number.told())).or(() -> before).orElseThrow();
    }

    static Optional<KeptHeadline> before(Part part, Row row, List<KeptHeadline> kept) {
        return kept.stream().filter(each -> each.part() == part && each.sentence().equals(row.sentence) && each.restsOn()
                .equals(row.restsOn)).findFirst();
    }
}
