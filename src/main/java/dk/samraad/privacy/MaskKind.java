package dk.samraad.privacy;

/// What a hidden passage was.
public enum MaskKind { CPR, EMAIL, PHONE, ADDRESS, NAME, OTHER }
