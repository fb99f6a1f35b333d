package dk.samraad.survey;

import java.util.List;

/// What stands against publishing a draft.
///
/// @param flaws why it cannot be published as it stands
/// @param rewordings what the draft of a survey that has been open says in other words than before under the same codes; staff
///        must confirm that it means the same
public record Review(List<Reason> flaws, List<Reason> rewordings) {}
