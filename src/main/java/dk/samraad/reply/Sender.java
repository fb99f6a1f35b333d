package dk.samraad.reply;

/// Who says they answer.
///
/// @param organisation empty where there is none
/// @param email for the receipt; empty for none
/// @param wantsNews of the decision, by that e-mail
/// @param isProtected name and address are protected: the name leaves in no output
public record Sender(SpeaksAs speaksAs, String name, String organisation, String email, boolean wantsNews, boolean isProtected) {}
