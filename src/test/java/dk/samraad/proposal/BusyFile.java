package dk.samraad.proposal;

import static dk.samraad.proposal.Word.W;
import static dk.samraad.proposal.Word.heading;
import static dk.samraad.proposal.Word.p;
import static dk.samraad.proposal.Word.r;

/// A draft as a municipality might write it, with nearly everything in it that does not come along.
public final class BusyFile {
    private BusyFile() {}

    public static byte[] docx() {
        var numbering = "<w:numbering " + W + "><w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>";
        var item = "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>";
        return Word.of(heading("Bevægelse")
                        + p(r("Kommunen bygger flere stier til børn og unge") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + r(", så de kan cykle trygt.") + "<w:del w:id=\"1\"><w:r><w:delText>Vi lukker "
                                + "hallen i Nordby.</w:delText></w:r></w:del>")
                        + p(item + r("Stier langs alle skoleveje")) + p(item + r("Lys om vinteren"))
                        + p("<w:r><w:rPr><w:b/></w:rPr><w:t>Mad i skolen</w:t></w:r>") + p(r("Børn får frugt hver dag.") + "<w:r><w:commentReference w:id=\"5\"/></w:r>")
                        + p("<w:hyperlink r:id=\"r1\">" + r("Læs planen") + "</w:hyperlink>" + r(" på kommunens side."))
                        + "<w:tbl><w:tr><w:tc>" + p(r("Mål 2030")) + "</w:tc><w:tc>" + p(r("Fra 65 til 80 procent")) + "</w:tc></w:tr></w:tbl>" + heading("Søvn")
                        + p(r("Alle børn skal sove godt.") + "<w:r><w:drawing><wp:inline><wp:docPr descr=\"Et barn, der sover\"/><a:blip/></wp:inline></w:drawing></w:r>"
                                + "<w:r><w:pict><a:t>Ord i en tegning</a:t></w:pict></w:r>"))
                .leadingTo("hyperlink", "https://fjordby.example/planer/boern-og-unge/bevaegelse-mad-og-soevn-2026-2030.pdf")
                .with("numbering", "numbering.xml", numbering)
                .with("footnotes", "footnotes.xml", "<w:footnotes " + W + "><w:footnote w:id=\"2\">" + p(r("Kilde: Fjordbys sundhedsundersøgelse.")) + "</w:footnote></w:footnotes>")
                .with("comments", "comments.xml", "<w:comments " + W + "><w:comment w:id=\"5\">" + p(r("Skal vi ikke skrive økologisk?")) + "</w:comment></w:comments>")
                .with("header", "header1.xml", "<w:hdr " + W + ">" + p(r("Udkast, fortroligt")) + "</w:hdr>").bytes();
    }

    public static byte[] withNumber() {
        return Word.of(heading("Mad") + p(r("Børn får frugt.")) + p(r("Ring til køkkenet, 150387-1246, hvis noget mangler."))).bytes();
    }
}
