package dk.samraad.reply;

/// Whether the public may read a reply.
public enum PublicState { WAITING, APPROVED, REJECTED }
