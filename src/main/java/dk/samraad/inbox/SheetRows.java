package dk.samraad.inbox;

import dk.samraad.hearing.Hearing;
import dk.samraad.platform.time.Danish;
import dk.samraad.proposal.Draft;
import dk.samraad.proposal.Paragraph;
import dk.samraad.reply.Channel;
import dk.samraad.reply.SpeaksAs;
import dk.samraad.reply.Unsent;
import dk.samraad.reply.UnsentCheck;
import dk.samraad.text.TextLanguage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Makes a reply of a row, by the rules that hold for everybody.
final class SheetRows {
    private static final int NOON = 12 * 3600;
    private static final Map<String, SpeaksAs> SPEAKERS = Map.of(
            "privatperson", SpeaksAs.PRIVATE, "borger", SpeaksAs.PRIVATE, "organisation", SpeaksAs.ORGANISATION, "forening",
            SpeaksAs.ORGANISATION,
            "fagperson", SpeaksAs.PROFESSIONAL);
    private static final Map<String, Boolean> ANSWERS = Map.of("", false, "nej", false, "false", false, "0", false, "ja", true, "true",
            true, "x", true, "1", true);

    private final Hearing hearing;
    private final Optional<Draft> draft;
    private final LocalDate today;

    SheetRows(Hearing hearing, Optional<Draft> draft, LocalDate today) {
        this.hearing = hearing;
        this.draft = draft;
        this.today = today;
    }

    /// @return nothing when the cells have faults, which they then know
    Optional<SheetRow> read(SheetCells cells) {
        var day = day(cells);
        var speaksAs = Optional.ofNullable(SPEAKERS.get(cells.text(SheetColumn.SPEAKS_AS).toLowerCase(Locale.ROOT)));
        var isProtected = Optional.ofNullable(ANSWERS.get(cells.text(SheetColumn.PROTECTED).toLowerCase(Locale.ROOT)));
        if (isProtected.isEmpty()) cells.fault(SheetColumn.PROTECTED, RowFault.CellFault.YES_OR_NO);
        var language = TextLanguage.named(cells.text(SheetColumn.LANGUAGE));
        if (language.isEmpty() && !cells.text(SheetColumn.LANGUAGE).isEmpty()) cells.fault(SheetColumn.LANGUAGE,
                RowFault.CellFault.LANGUAGE_UNKNOWN);
        var channel = channel(cells);
        var code = paragraph(cells);
        var at = day.map(d -> Danish.startOf(d).plusSeconds(NOON)).orElse(Instant.EPOCH);
        var unsent = Unsent.begin(submission(cells, day), hearing.id(), draft.map(Draft::id).orElse(0L), at, "da")
                .from(cells.text(SheetColumn.NAME), speaksAs.map(Enum::name).orElse(""), cells.text(SheetColumn.ORGANISATION),
                        cells.text(SheetColumn.EMAIL), false,
                        isProtected.orElse(false)).writtenIn(language.orElse(""));
        var written = code.isEmpty() ? unsent.general(cells.text(SheetColumn.TEXT))
                : unsent.writing("", new LinkedHashMap<>(Map.of(code, cells.text(SheetColumn.TEXT))));
        check(written, cells);
        return cells.faults().isEmpty() ? Optional.of(new SheetRow(cells.number(), at, channel, written.toReply())) : Optional.empty();
    }

    private Optional<LocalDate> day(SheetCells cells) {
        var day = cells.day(SheetColumn.RECEIVED);
        if (cells.text(SheetColumn.RECEIVED).isEmpty()) cells.fault(SheetColumn.RECEIVED, RowFault.CellFault.DAY_MISSING);
        else if (day.isEmpty()) cells.fault(SheetColumn.RECEIVED, RowFault.CellFault.DAY_WRONG);
        else if (day.get().isBefore(hearing.opensOn()) || day.get().isAfter(today)) cells.fault(SheetColumn.RECEIVED,
                RowFault.CellFault.DAY_NOT_IN_HEARING);
        return day;
    }

    private static Optional<Channel> channel(SheetCells cells) {
        var typed = cells.text(SheetColumn.CHANNEL);
        var channel = ChannelWords.of(typed);
        if (!typed.isEmpty() && channel.isEmpty()) cells.fault(SheetColumn.CHANNEL, RowFault.CellFault.CHANNEL_WRONG);
        return channel;
    }

    /// "2.3" and "p-2-3" are the same.
    private String paragraph(SheetCells cells) {
        var typed = cells.text(SheetColumn.PARAGRAPH);
        if (typed.isEmpty()) return "";
        var code = draft.stream().flatMap(d -> d.paragraphs().stream()).filter(p -> p.code().equals(typed) || p.number().equals(typed))
                .map(Paragraph::code).findFirst();
        if (code.isEmpty()) cells.fault(SheetColumn.PARAGRAPH, RowFault.CellFault.PARAGRAPH_UNKNOWN);
        return code.orElse("");
    }

    private static void check(Unsent unsent, SheetCells cells) {
        for (var fault : UnsentCheck.sender(unsent)) {
            switch (fault) {
                case SPEAKS_AS_MISSING -> cells.fault(SheetColumn.SPEAKS_AS, RowFault.CellFault.SPEAKS_AS_WRONG);
                case ORGANISATION_MISSING -> cells.fault(SheetColumn.ORGANISATION, RowFault.CellFault.ORGANISATION_MISSING);
                case ORGANISATION_TOO_LONG -> cells.fault(SheetColumn.ORGANISATION, RowFault.CellFault.ORGANISATION_TOO_LONG);
                case NAME_MISSING -> cells.fault(SheetColumn.NAME, RowFault.CellFault.NAME_MISSING);
                case NAME_TOO_LONG -> cells.fault(SheetColumn.NAME, RowFault.CellFault.NAME_TOO_LONG);
                case EMAIL_WRONG, EMAIL_MISSING -> cells.fault(SheetColumn.EMAIL, RowFault.CellFault.ADDRESS_WRONG);
                case NOTHING_WRITTEN, TOO_LONG, TOO_LONG_IN_ALL -> { }
            }
        }
        for (var found : UnsentCheck.written(unsent)) {
            cells.fault(SheetColumn.TEXT, switch (found.fault()) {
                case TOO_LONG, TOO_LONG_IN_ALL -> RowFault.CellFault.TEXT_TOO_LONG;
                default -> RowFault.CellFault.TEXT_MISSING;
            });
        }
    }

    /// The same sender, day and words are the same reply, in whichever file they stand.
    private UUID submission(SheetCells cells, Optional<LocalDate> day) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var text : List.of("sheet", hearing.slug(), day.map(LocalDate::toString).orElse(""), cells.text(SheetColumn.NAME),
                    cells.text(SheetColumn.ORGANISATION),
                    cells.text(SheetColumn.PARAGRAPH), cells.text(SheetColumn.TEXT))) {
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            var bytes = ByteBuffer.wrap(digest.digest());
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
