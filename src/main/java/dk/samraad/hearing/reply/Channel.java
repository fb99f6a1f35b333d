package dk.samraad.hearing.reply;

/// How a reply came.
public enum Channel { WEB, MAIL, LETTER, SHEET }
