package dk.samraad.reply.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.web.Shell;
import java.util.List;

/// "Hvad skete der med svaret": supplied as a bean by the room that assesses replies, shown below a reply once the committee
/// has decided.
public interface Answers {
    /// @param about what of the reply it is to; the reason when the reply was not assessed
    /// @param resume what the administration took it to say; empty when the reply was not assessed
    /// @param assessment what the administration says to it
    /// @param recommendation in words; empty when the reply was not assessed
    /// @param changed the number of the paragraph that was to be changed for it; empty for none
    record Answer(String about, String resume, String assessment, String recommendation, String changed) {}

    /// Empty while nothing may be said.
    ///
    /// @param reference of a reply everybody may read
    List<Answer> to(Shell shell, Hearing hearing, String reference);
}
