package dk.samraad.writing;

/// What staff say of a council's opinion in one sentence.
///
/// @param reference of the opinion, such as `r-001`
public record CouncilSentence(String reference, String sentence) {}
