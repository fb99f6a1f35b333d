package dk.samraad.hearing.reply;

import dk.samraad.hearing.attachment.FileKind;

/// A file that waits for its reply to be sent.
///
/// @param position from 1, its name while it waits
/// @param name as the sender called it
/// @param size in bytes, cleaned
public record Upload(int position, String name, FileKind kind, int size) {}
