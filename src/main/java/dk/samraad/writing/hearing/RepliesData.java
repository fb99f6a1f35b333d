package dk.samraad.writing.hearing;

import java.util.List;

/// Everything the collected replies say. Written as canonical JSON it is what the printed hash is the hash of.
///
/// @param replies organisations, then professionals, then private persons, each in the order they came
/// @param councils those that gave an opinion, with its number: not among the replies
public record RepliesData(HearingCover cover, Turnout turnout, List<Reply> replies, List<String> councils) {}
