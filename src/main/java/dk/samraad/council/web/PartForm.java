package dk.samraad.council.web;

import dk.samraad.council.OpinionPart;
import dk.samraad.council.PartWish;
import dk.samraad.hearing.web.FormText;
import dk.samraad.text.TextLanguage;
import dk.samraad.web.FormFields;
import java.util.List;
import java.util.UUID;

/// A part as typed.
///
/// @param submission of this form, so that sending it twice makes one part
/// @param revision the edit began from; 0 for a new part
/// @param seats ticked behind a minority opinion
/// @param writtenIn the language chosen; empty for none
public record PartForm(UUID submission, int revision, String about, String group, List<Long> seats, String text, String writtenIn) {
    static final String WRITTEN_IN = "skrevet-paa";
    private static final int MOST_DIGITS = 18;

    static PartForm blank(String about) {
        return new PartForm(UUID.randomUUID(), 0, about, "", List.of(), "", "");
    }

    static PartForm of(OpinionPart part) {
        return new PartForm(UUID.randomUUID(), part.revision(), part.about(), part.group(), part.seats(), part.text(), part.writtenIn());
    }

    static PartForm of(FormFields fields) {
        var seats = fields.all("seats").stream().filter(seat -> seat.matches("[0-9]{1," + MOST_DIGITS + "}")).map(Long::valueOf).distinct()
                .sorted().toList();
        var writtenIn = FormText.of(fields, WRITTEN_IN);
        return new PartForm(submission(fields), (int) Math.min(FormText.revision(fields), Integer.MAX_VALUE), FormText.of(fields, "about"),
                FormText.of(fields, "group"), seats, FormText.lines(fields, "text"),
                TextLanguage.isOffered(writtenIn) ? writtenIn : "");
    }

    private static UUID submission(FormFields fields) {
        try {
            return UUID.fromString(fields.first("submission"));
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    /// The same, to be laid beside a newer wording.
    PartForm from(int newest) {
        return new PartForm(submission, newest, about, group, seats, text, writtenIn);
    }

    PartWish wish(OpinionPart.Kind kind) {
        return new PartWish(kind, submission, about, text, group, seats, writtenIn);
    }

    /// The wish to take it out.
    PartWish withoutWords(OpinionPart.Kind kind) {
        return new PartWish(kind, submission, about, "", group, seats, writtenIn);
    }
}
