package dk.samraad;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The house, from the floor up: what each room is, whom it may use, which tables it alone writes, and who besides it may read them.
/// The build holds the code against it, and the README is written from it.
final class Rooms {
    /// Every room may use these. They are in no row.
    static final List<String> FLOOR = List.of("text", "platform");
    /// Above all: these may bring together what no room below them may.
    static final Set<String> ROOF = Set.of("report", "demo");
    /// Whoever knows what was answered knows nobody's name, and the other way round. Rooms that are not built yet stand here already.
    static final Set<String> ANSWERS = Set.of("response", "analysis", "coding");
    static final Set<String> PEOPLE = Set.of("party", "identity", "attendance");

    /// @param uses besides itself, the floor, and in its `web` packages and templates the room `web`
    /// @param tables `schema.table` and the rooms that read it; written by nobody else
    record Room(String name, String is, List<String> uses, Map<String, List<String>> tables) {}

    static final List<Room> ALL = List.of(
            room("text", "the floor for words: languages, the texts of the message files, plain text, numbers as they are written", ""),
            room("platform", "the floor: database start, clock, signing, day keys, jobs, mail, audit, settings, errors", "",
                    "platform.asked_mail", "platform.audit", "platform.day_key: response", "platform.failure", "platform.job_failure",
                    "platform.mail: outreach", "platform.recheck", "platform.scheduled_tasks", "platform.secret", "platform.work",
                    "platform.written"),
            room("web", "the shell of every page: layout, form fields, error pages, security headers, built files, who is looking", ""),
            room("identity", "staff accounts and invitations, mailed links of guests, sessions, sign-in", "",
                    "identity.account", "identity.attempt", "identity.first_link", "identity.guest", "identity.guest_link",
                    "identity.guest_session", "identity.invitation", "identity.session"),
            room("document", "a document as plain records, drawn as HTML, SVG and tagged PDF", ""),
            room("privacy", "what of a text may leave: finds CPR numbers, phones, addresses and names, masks, keeps hidden words hidden", ""),
            room("upload", "files that people bring: looked into, refused or cleaned before anything of them is kept", "document"),
            room("receipt", "receipt codes: look up, withdraw", ""),
            room("party", "who is heard: councils with members and meetings, associations, schools, authorities", "identity",
                    "party.contact: inbox", "party.meeting: council duty", "party.organisation: council duty inbox outreach",
                    "party.seat: inbox", "party.term"),
            room("policy", "the catalogue of policies", "document",
                    "policy.action_plan_part", "policy.baseline_figure", "policy.commitment", "policy.defined_term", "policy.document",
                    "policy.goal", "policy.legal_basis", "policy.making_body", "policy.making_step", "policy.measurement",
                    "policy.principle", "policy.quote", "policy.recommendation", "policy.theme"),
            room("process", "an involvement: phases, milestones, bodies, activities; the front page", "policy",
                    "process.body", "process.involvement", "process.milestone", "process.phase"),
            room("survey", "what is asked: definitions, versions, the path through them", "process policy",
                    "survey.questionnaire: report response", "survey.version: report response"),
            room("response", "what was answered: drafts, inbox, answers, tablet mode", "survey receipt privacy",
                    "response.answer_choice: analysis", "response.answer_number: analysis", "response.answer_sheet: analysis",
                    "response.answer_text: analysis", "response.draft_page", "response.inbox", "response.page_count",
                    "response.plain_draft_page", "response.plain_inbox", "response.received_count", "response.tablet_link", "response.withdrawn"),
            room("hearing", "a hearing: its terms and its lifecycle", "process privacy",
                    "hearing.consultation: assessment council duty inbox outreach reply report"),
            room("proposal", "the document in hearing: versions, easy-read twin, changes, enclosures", "hearing upload process policy privacy",
                    "hearing.document_version: council", "hearing.enclosure", "hearing.paragraph: inbox reply",
                    "hearing.section: inbox reply"),
            room("duty", "who must be heard", "hearing party privacy",
                    "hearing.duty: outreach"),
            room("council", "a council's notes, and the opinion it writes together and signs", "proposal duty hearing party privacy document",
                    "hearing.council_note", "hearing.opinion: assessment report", "hearing.opinion_event", "hearing.opinion_part",
                    "hearing.opinion_signature", "hearing.opinion_text"),
            room("reply", "replies: written, sent once, read by the public", "proposal upload hearing receipt privacy document",
                    "hearing.file_mask: inbox", "hearing.file_words: inbox", "hearing.mask: assessment inbox", "hearing.public_file: inbox",
                    "hearing.public_part: assessment inbox", "hearing.public_reply: inbox", "hearing.public_words: inbox",
                    "hearing.reply: assessment inbox report", "hearing.reply_contact: inbox", "hearing.reply_file: inbox",
                    "hearing.reply_number", "hearing.reply_part: assessment inbox", "hearing.reply_withdrawn: inbox",
                    "hearing.screening: assessment inbox", "hearing.upload"),
            room("inbox", "what staff do with replies: find, share out, hide, say which are alike and whose they are, bring in sheets",
                    "reply proposal upload duty hearing policy party privacy",
                    "hearing.likeness: assessment", "hearing.sender_party", "hearing.sheet", "hearing.sheet_fault", "hearing.sheet_plan"),
            room("assessment", "what the administration makes of replies and opinions", "inbox reply council proposal hearing policy privacy",
                    "hearing.assessed_with", "hearing.boilerplate", "hearing.left_out", "hearing.point", "hearing.promise",
                    "hearing.segment", "hearing.segment_event", "hearing.unassessed"),
            room("api", "what other programs read of hearings", "reply proposal hearing process policy"),
            room("outreach", "mails to the parties of a hearing: invitation, reminder, thanks; to subscribers when one opens",
                    "duty hearing party",
                    "outreach.chosen_party", "outreach.mailing", "outreach.notice", "outreach.recipient", "outreach.subscriber"),
            room("analysis", "counts, disclosure control, results", "survey response policy privacy document",
                    "analysis.released_text", "analysis.snapshot"),
            room("writing", "what reports say, in words and numbers: the summary, the collected replies, the hvidbog; reads no table",
                    "assessment reply council duty proposal hearing survey document"),
            room("report", "reports: made by a job, previewed, released; the case file",
                    "writing assessment inbox reply council duty proposal hearing upload analysis survey process policy party privacy document",
                    "report.chosen_quote", "report.edition", "report.headline", "report.leak", "report.rendering"),
            room("demo", "the invented municipality Fjordby",
                    "report writing assessment inbox reply council duty proposal hearing analysis response survey process"
                            + " privacy document party"));

    /// Names of rooms, from the floor up, with whom each may use besides the floor.
    static final Map<String, List<String>> MAY_USE = ALL.stream().collect(Collectors.toMap(Room::name, Room::uses, (a, b) -> a,
            LinkedHashMap::new));
    /// Who writes each table.
    static final Map<String, String> WRITER = ALL.stream().flatMap(room -> room.tables().keySet().stream().map(table -> Map.entry(table, room)))
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().name()));

    private Rooms() {}

    private static Room room(String name, String is, String uses, String... tables) {
        var readers = new LinkedHashMap<String, List<String>>();
        for (var table : tables) {
            var row = table.split(": ", 2);
            readers.put(row[0], row.length == 1 ? List.of() : List.of(row[1].split(" ")));
        }
        return new Room(name, is, uses.isEmpty() ? List.of() : List.of(uses.split(" ")), readers);
    }

    static boolean mayUse(String room, String other) {
        return other.equals(room) || FLOOR.contains(other) && !FLOOR.contains(room) || MAY_USE.getOrDefault(room, List.of()).contains(other);
    }

    static boolean mayRead(String room, String table) {
        return room.equals(WRITER.get(table)) || ALL.stream().anyMatch(owner -> owner.tables().getOrDefault(table, List.of()).contains(room));
    }

    /// What stands wrong in the table itself, whatever the code does: a room uses one that stands at its side or above, answers meet
    /// people below the roof, a table is read by a room that may not use its writer.
    static List<String> faultsIn(List<Room> rooms) {
        var below = new LinkedHashSet<String>();
        var faults = new ArrayList<String>();
        for (var room : rooms) {
            room.uses().stream().filter(other -> !below.contains(other)).forEach(other -> faults.add(room.name() + " stands below " + other));
            below.add(room.name());
        }
        for (var room : rooms) {
            var read = rooms.stream().filter(owner -> owner.tables().values().stream().anyMatch(readers -> readers.contains(room.name())))
                    .map(Room::name);
            var known = Stream.concat(Stream.concat(Stream.of(room.name()), room.uses().stream()), read).collect(Collectors.toSet());
            if (!ROOF.contains(room.name()) && known.stream().anyMatch(ANSWERS::contains) && known.stream().anyMatch(PEOPLE::contains)) {
                faults.add(room.name() + " would bring answers and people together");
            }
            room.tables().forEach((table, readers) -> readers.stream()
                    .filter(reader -> !FLOOR.contains(room.name()) && rooms.stream().noneMatch(r -> r.name().equals(reader)
                            && r.uses().contains(room.name())))
                    .forEach(reader -> faults.add(reader + " reads " + table + " and may not use " + room.name())));
        }
        return faults;
    }
}
