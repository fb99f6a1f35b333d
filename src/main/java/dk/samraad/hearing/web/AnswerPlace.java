package dk.samraad.hearing.web;

import dk.samraad.hearing.Hearing;

/// Where people answer a hearing, supplied as a bean by the room of replies. Shown while [Hearing#takesReplies].
public interface AnswerPlace {
    /// Where one begins a reply.
    String address(Hearing hearing);

    /// Where one begins a comment on a paragraph.
    ///
    /// @param code such as `p-2-3`
    String address(Hearing hearing, String code);
}
