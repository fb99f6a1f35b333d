package dk.samraad.upload;

/// The kinds of file that are taken. What a file is, its content says; its name says nothing.
public enum FileKind {
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT("odt", "application/vnd.oasis.opendocument.text"),
    JPEG("jpg", "image/jpeg"),
    PNG("png", "image/png");

    private final String ending;
    private final String mediaType;

    FileKind(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /// Without the dot.
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
