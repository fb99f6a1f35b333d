package dk.samraad.inbox;

/// Whether the public may read a reply.
public enum PublicState { WAITING, APPROVED, REJECTED }
