package dk.samraad.reply;

/// What a hidden passage was.
public enum MaskKind { CPR, EMAIL, PHONE, ADDRESS, NAME, OTHER }
