package dk.samraad.council;

import dk.samraad.hearing.Reference;
import dk.samraad.party.Office;
import dk.samraad.party.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An opinion as the council itself sees it; for others there is [SignedOpinion].
///
/// @param id 0 while nobody has written anything
/// @param number among the opinions signed off on the hearing, in the order they were signed; 0 until it is signed
/// @param revision counts every change of any part
/// @param agenda the meeting it stands on the agenda of
/// @param urgentBecause why no meeting is waited for; empty where one is
/// @param late signed after the deadline of the hearing
/// @param draftVersion the number of the version of the document it speaks to; 0 until it is signed
/// @param parts in order, those taken out left out
public record Opinion(
        long id, int number, long hearing, Party council, OpinionState state, long revision, Optional<Agenda> agenda,
        String urgentBecause, Instant begunAt,
        Optional<Instant> signedAt, boolean late, int draftVersion, List<OpinionPart> parts, List<Signature> signatures,
        List<OpinionEvent> events) {

    /// @param heldOn the day of the meeting
    public record Agenda(long meeting, LocalDate heldOn, AgendaLabel label) {}

    static Opinion none(long hearing, Party council, Instant now) {
        return new Opinion(0, 0, hearing, council, OpinionState.DRAFT, 0, Optional.empty(), "", now, Optional.empty(), false, 0, List.of(),
                List.of(), List.of());
    }

    public List<OpinionPart> paragraphs() {
        return parts.stream().filter(part -> part.kind() == OpinionPart.Kind.PARAGRAPH).toList();
    }

    public List<OpinionPart> minorities() {
        return parts.stream().filter(part -> part.kind() == OpinionPart.Kind.MINORITY).toList();
    }

    public Optional<OpinionPart> part(long part) {
        return parts.stream().filter(p -> p.id() == part).findFirst();
    }

    /// What it is called on every page and in every document, such as `r-001`: beside `o-001` and `p-001` of replies.
    ///
    /// @throws IllegalStateException when it is not signed off
    public String reference() {
        if (number == 0) throw new IllegalStateException("an opinion has no number until it is signed off");
        return Reference.of("r", number);
    }

    public boolean isUrgent() {
        return !urgentBecause.isEmpty();
    }

    public boolean isSigned() {
        return state == OpinionState.SIGNED;
    }

    public Optional<Signature> signature(Office office) {
        return signatures.stream().filter(signature -> signature.office() == office).findFirst();
    }
}
