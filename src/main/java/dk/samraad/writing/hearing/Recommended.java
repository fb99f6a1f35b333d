package dk.samraad.writing.hearing;

import dk.samraad.document.Span;
import dk.samraad.writing.Words;
import dk.samraad.writing.hearing.PaperData.Change;
import dk.samraad.writing.hearing.PaperData.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// "Teksten ændres i stykke 4.2 og 15.2": each number a link to before and after, where there is such a change. One that was
/// promised and not done leads to where it says so.
final class Recommended {
    private Recommended() {}

    static List<Span> of(Words words, Verdict verdict, PaperData data) {
        var spans = new ArrayList<Span>(List.of(new Span.Strong(words.name(verdict.advice()))));
        for (int i = 0; i < verdict.changed().size(); i++) {
            var paragraph = verdict.changed().get(i);
            var text = i == 0 ? words.t("papers.point.in", paragraph) : paragraph;
            spans.add(Span.text(i == 0 ? " " : i == verdict.changed().size() - 1 ? " " + words.t("papers.and") + " " : ", "));
            spans.add(place(paragraph, data).<Span>map(anchor -> new Span.Link(text, "#" + anchor)).orElseGet(() -> Span.text(text)));
        }
        return spans;
    }

    private static Optional<String> place(String paragraph, PaperData data) {
        return data.changes().stream().filter(change -> change.paragraph().equals(paragraph)).map(Change::anchor).findFirst()
                .or(() -> data.promises().stream().filter(promise -> promise.paragraph().equals(paragraph))
                        .map(PaperData.Promise::anchor).findFirst());
    }
}
