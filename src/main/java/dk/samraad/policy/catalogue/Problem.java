package dk.samraad.policy.catalogue;

/// Something a person has to mend in a catalogue file.
///
/// @param line from 1
/// @param field such as `themes[2].baseline[0].value`; empty when it is about the whole file
record Problem(String file, int line, String field, String message) {

    @Override
    public String toString() {
        return file + ":" + line + (field.isEmpty() ? "" : " " + field) + ": " + message;
    }
}
