package dk.samraad.proposal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A Word file or an ODT, read once by its reader and once by whoever counts its words.
///
/// @param visible its words as people see them, counted apart from the reader
record OfficeReading(List<Block> blocks, List<LeftOut> leftOut, List<String> visible) {
    static OfficeReading word(byte[] bytes) throws IOException {
        try (var parts = WordParts.of(bytes)) {
            Transcript read;
            try (var xml = parts.main()) {
                read = WordReader.read(parts, xml);
            }
            try (var xml = parts.main()) {
                return new OfficeReading(read.blocks(), with(read.leftOut(), parts.margins()), WordVisible.within(xml.root(),
                        parts.styles()));
            }
        }
    }

    static OfficeReading open(byte[] bytes) throws IOException {
        try (var parts = OpenParts.of(bytes)) {
            Transcript read;
            try (var xml = parts.text()) {
                read = OpenReader.read(parts, xml);
            }
            try (var xml = parts.text()) {
                return new OfficeReading(read.blocks(), with(read.leftOut(), parts.margins()), OpenVisible.within(xml.root(),
                        parts.styles(), Set.of()));
            }
        }
    }

    private static List<LeftOut> with(List<LeftOut> leftOut, List<String> margins) {
        var all = new ArrayList<>(leftOut);
        for (var words : margins) all.add(new LeftOut(LeftOutKind.HEADER_FOOTER, words, LeftOut.Place.NOWHERE));
        return all;
    }
}
