package dk.samraad.report;

import static dk.samraad.jooq.report.Tables.HEADLINE;

import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.error.Stale;
import dk.samraad.report.KeptHeadline.Checked;
import dk.samraad.report.KeptHeadline.Part;
import dk.samraad.report.ReportKind.Source;
import dk.samraad.text.Language;
import dk.samraad.writing.CanonicalReader;
import dk.samraad.writing.CouncilSentence;
import dk.samraad.writing.Headline;
import dk.samraad.writing.ReleasedNumber;
import dk.samraad.writing.Sha256;
import dk.samraad.writing.Words;
import dk.samraad.writing.hearing.CountedReplies;
import dk.samraad.writing.hearing.PaperData;
import dk.samraad.writing.summary.ReleasedNumbers;
import dk.samraad.writing.summary.SummaryData;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// The sentences of "Kort fortalt". Staff write them over a preview, each on a number that stands in it; they are kept for the editions
/// to come, and printed in those where the number is still the same. What numbers there are is read from the preview's own bytes, so no
/// sentence can rest on what was not let out.
@Singleton
public class Headlines {
    /// Of each edition: more would not go on the page, and nobody would read them.
    public static final int MOST = 5;
    /// Characters (code points).
    public static final int LONGEST = 200;

    private final DSLContext sql;
    private final HeadlineRepository rows;
    private final RenderingRepository renderings;
    private final Reports reports;
    private final Audit audit;
    private final InstantSource clock;

    Headlines(DSLContext sql, HeadlineRepository rows, RenderingRepository renderings, Reports reports, Audit audit, InstantSource clock) {
        this.sql = sql;
        this.rows = rows;
        this.renderings = renderings;
        this.reports = reports;
        this.audit = audit;
        this.clock = clock;
    }

    /// What an edition offers.
    ///
    /// @param numbers that a headline may rest on
    /// @param councils whose opinions stand in it: told is the SHA-256 of the words, about the council's name
    /// @param withoutRole wordings of questions that nobody gave a role
    /// @param readable false for a preview that was made before there were headlines; another has to be made
    public record Offer(List<ReleasedNumber> numbers, List<ReleasedNumber> councils, List<String> withoutRole, boolean readable) {
        List<ReleasedNumber> of(Part part) {
            return switch (part) {
                case HEADLINE -> numbers;
                case COUNCIL -> councils;
            };
        }
    }

    /// @param edition one that is made
    @ReadOnly
    public Offer offer(Edition edition) {
        var data = renderings.findByEditionIdAndKind(edition.id(), Rendering.Kind.TABLES_JSON.name()).map(row -> row.rendering().content());
        var none = new Offer(List.of(), List.of(), List.of(), false);
        if (data.isEmpty()) return none;
        try {
            return switch (edition.kind()) {
                case SUMMARY -> offer(CanonicalReader.read(data.get(), SummaryData.class), new Words(edition.language()));
                case CONSULTATION_REPORT -> offer(CanonicalReader.read(data.get(), PaperData.class), new Words(edition.language()));
                case REPLIES -> none;
            };
        } catch (IllegalArgumentException older) {
            return none;
        }
    }

    static Offer offer(SummaryData data, Words words) {
        return new Offer(ReleasedNumbers.of(data, words), List.of(), ReleasedNumbers.withoutRole(data), true);
    }

    static Offer offer(PaperData data, Words words) {
        return new Offer(CountedReplies.of(data, words), CountedReplies.opinions(data), List.of(), true);
    }

    /// In their order; those about councils last.
    @ReadOnly
    public List<KeptHeadline> kept(Source source, long subjectId, Language language) {
        return sql.selectFrom(HEADLINE).where(about(source, subjectId)).and(HEADLINE.LANGUAGE.eq(language.name()))
                .orderBy(HEADLINE.PART.desc(), HEADLINE.POSITION)
                .fetch(row -> new KeptHeadline(Part.valueOf(row.get(HEADLINE.PART)), row.get(HEADLINE.SENTENCE),
                        row.get(HEADLINE.RESTS_ON), row.get(HEADLINE.TOLD)));
    }

    private static Condition about(Source source, long subjectId) {
        return switch (source) {
            case SURVEY -> HEADLINE.SURVEY_ID.eq(subjectId);
            case HEARING -> HEADLINE.CONSULTATION_ID.eq(subjectId);
        };
    }

    /// How what is kept stands in an edition.
    @ReadOnly
    public List<Checked> checked(Edition edition, Offer offer) {
        return checked(kept(edition.kind().source(), edition.subjectId(), edition.language()), offer);
    }

    /// @param numbers those of the edition, or its opinions
    public static Checked checked(KeptHeadline headline, List<ReleasedNumber> numbers) {
        return headline.checked(numbers);
    }

    static List<Checked> checked(List<KeptHeadline> kept, Offer offer) {
        return kept.stream().map(headline -> headline.checked(offer.of(headline.part()))).toList();
    }

    /// Those of an edition being made.
    List<Headline> printed(Edition edition, Offer offer) {
        return checked(edition, offer).stream().filter(each -> each.isPrinted() && each.headline().part() == Part.HEADLINE)
                .map(each -> new Headline(each.headline().sentence(), each.headline().told(), each.now().orElseThrow().anchor())).toList();
    }

    List<CouncilSentence> councils(Edition edition, Offer offer) {
        return checked(edition, offer).stream().filter(each -> each.isPrinted() && each.headline().part() == Part.COUNCIL)
                .map(each -> new CouncilSentence(each.headline().restsOn(), each.headline().sentence())).toList();
    }

    /// What tells one list from another: handed back when it is saved, so that nobody writes over what they did not see.
    public static String fingerprint(List<KeptHeadline> kept) {
        return Sha256.of(kept.stream().map(Record::toString).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
    }

    /// Keeps exactly these, in this order, in place of those before, and has the preview made again with them.
    ///
    /// @param seen the fingerprint of what stood there when they were written
    /// @throws Stale when somebody else has written since, or the edition is no preview any more
    @Transactional
    public void keep(Subject subject, Edition edition, List<KeptHeadline> headlines, String seen, Actor by) {
        var source = edition.kind().source();
        var id = edition.subjectId();
        if (!fingerprint(kept(source, id, edition.language())).equals(seen)) throw new Stale();
        var ofSurvey = source == Source.SURVEY;
        if (ofSurvey) rows.dropOfSurvey(id, edition.language().name());
        else rows.dropOfHearing(id, edition.language().name());
        var now = clock.instant();
        for (int i = 0; i < headlines.size(); i++) {
            var headline = headlines.get(i);
            rows.write(ofSurvey ? id : null, ofSurvey ? null : id, edition.language().name(), headline.part().name(), i + 1,
                    headline.sentence(), headline.restsOn(),
                    headline.told(), by.name(), now);
        }
        audit.record(by, "report.headlines-written", edition.slug());
        reports.retry(subject, edition.id(), by);
    }
}
