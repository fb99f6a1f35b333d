package dk.samraad.writing;

/// A number that stands in an edition and that a headline may rest on.
///
/// @param key of the same number in every edition in the language
/// @param about what it is a number of, such as the words of the question
/// @param told with its base, as it is printed: "70 % (978 af 1.398) svarede »Enig«"
/// @param anchor where it stands in the document
public record ReleasedNumber(String key, String about, String told, String anchor) {}
