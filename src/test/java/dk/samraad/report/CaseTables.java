package dk.samraad.report;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Every table that hangs on a survey or a hearing, and what becomes of its rows when the case date acts. A new one is in neither
/// set: whoever adds it decides, and where people's words or names are in it, its room deletes them
/// ([dk.samraad.survey.AnswerHolder], [dk.samraad.hearing.WordHolder]).
final class CaseTables {
    /// Nothing is left.
    static final Set<String> EMPTIED = new TreeSet<>(List.of(
            "response.answer_sheet", "response.answer_choice", "response.answer_number", "response.answer_text", "response.inbox",
            "response.plain_inbox", "response.withdrawn",
            "response.received_count", "response.page_count", "response.tablet_link", "analysis.released_text", "report.chosen_quote", "report.leak",
            "hearing.reply", "hearing.reply_part", "hearing.reply_file", "hearing.reply_contact", "hearing.reply_withdrawn",
            "hearing.mask", "hearing.screening",
            "hearing.public_part", "hearing.public_file", "hearing.likeness", "hearing.segment", "hearing.segment_event",
            "hearing.left_out", "hearing.sheet",
            "hearing.sheet_fault", "hearing.sheet_plan", "hearing.council_note", "hearing.opinion", "hearing.opinion_part",
            "hearing.opinion_text", "hearing.opinion_signature",
            "hearing.opinion_event", "hearing.point", "hearing.promise", "hearing.unassessed", "hearing.sender_party",
            "hearing.file_words", "hearing.file_mask", "hearing.public_words", "report.headline", "outreach.mailing",
            "outreach.chosen_party", "outreach.recipient"));
    /// Numbers, and the authority's own words.
    static final Set<String> STAYING = new TreeSet<>(List.of(
            // What was asked; released numbers; who is counting.
            "survey.version", "analysis.snapshot",
            // Sealed, without a survey that can be read, and gone after 30 days.
            "response.plain_draft_page",
            // The row of a report, and its twin.
            "report.edition", "report.rendering",
            // The document in hearing, what belongs to it, whom the law named, the last number given, that subscribers were told.
            "hearing.document_version", "hearing.section", "hearing.paragraph", "hearing.enclosure", "hearing.duty",
                    "hearing.reply_number", "outreach.notice"));

    /// Whatever refers to a survey or a hearing, directly or through others.
    static final String HANGING = """
            with recursive hanging as (
                select conrelid as id from pg_constraint where contype = 'f' \
            and confrelid in ('survey.questionnaire'::regclass, 'hearing.consultation'::regclass)
                union
                select c.conrelid from pg_constraint c join hanging h on h.id = c.confrelid where c.contype = 'f')
            select distinct id::regclass::text from hanging""";

    private CaseTables() {}
}
