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
        BRIEF_PDF("application/pdf");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }
}
