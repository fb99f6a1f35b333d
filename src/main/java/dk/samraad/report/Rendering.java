package dk.samraad.report;

/// The bytes of an edition in one form, as they are handed out.
public record Rendering(Kind kind, byte[] content, String sha256) {

    public enum Kind {
        PDF("application/pdf"),
        /// Title and facts of the page.
        HTML_FRONT("text/html"),
        /// Contents and blocks of the page.
        HTML_BODY("text/html"),
        TABLES_CSV("text/csv; charset=utf-8"),
        /// The canonical data.
        TABLES_JSON("application/json"),
        /// Two pages for those who have five minutes; of a consultation report only.
        BRIEF_PDF("application/pdf"),
        /// Without words and names of people: what stays after the public date. The kinds below are of this twin.
        TWIN_PDF("application/pdf"),
        TWIN_HTML_FRONT("text/html"),
        TWIN_HTML_BODY("text/html"),
        TWIN_CSV("text/csv; charset=utf-8"),
        TWIN_JSON("application/json");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        /// Whether it is a part of the twin, which stays.
        public boolean isOfTwin() {
            return this == TWIN_PDF || this == TWIN_HTML_FRONT || this == TWIN_HTML_BODY || this == TWIN_CSV || this == TWIN_JSON;
        }

        public String mediaType() {
            return mediaType;
        }
    }
}
