package dk.samraad.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/// Everything a database holds, as words: every column of every table, and what bytes hold when they are opened: the text of PDFs
/// and of the files inside them, office files and other ZIPs, what is packed.
final class Dump {
    private Dump() {}

    /// @return by table
    static Map<String, String> of(DataSource database) throws SQLException, IOException {
        var dump = new LinkedHashMap<String, String>();
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery("""
                    select format('%I.%I', schemaname, tablename) from pg_tables \
                    where schemaname not in ('pg_catalog', 'information_schema') order by 1""")) {
                while (rows.next()) tables.add(rows.getString(1));
            }
            for (var table : tables) {
                var words = new StringBuilder();
                try (var rows = statement.executeQuery("select * from " + table)) {
                    var columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int i = 1; i <= columns; i++) {
                            var bytes = rows.getMetaData().getColumnTypeName(i).equals("bytea");
                            words.append(bytes ? words(rows.getBytes(i)) : String.valueOf(rows.getString(i))).append('\n');
                        }
                    }
                }
                dump.put(table, squeezed(words.toString()));
            }
        }
        return dump;
    }

    /// Tables in which some words stand.
    static List<String> where(Map<String, String> dump, String words) {
        return dump.entrySet().stream().filter(table -> table.getValue().contains(squeezed(words))).map(Map.Entry::getKey).toList();
    }

    /// Lines break where they like.
    static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u00ad-]+", "");
    }

    static String words(byte @Nullable [] bytes) throws IOException {
        if (bytes == null) return "";
        var words = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
        if (begins(bytes, '%', 'P', 'D', 'F')) {
            try (var document = Loader.loadPDF(bytes)) {
                words.append(new PDFTextStripper().getText(document)).append(document.getDocumentInformation().getCOSObject());
                for (var enclosed : enclosed(document)) words.append(words(enclosed));
            }
        } else if (begins(bytes, 'P', 'K', 3, 4)) {
            try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) words.append(entry.getName())
                        .append(words(zip.readAllBytes()));
            }
        } else if (begins(bytes, 0x1f, 0x8b)) {
            words.append(words(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes()));
        } else if (begins(bytes, 0x78, 0x9c) || begins(bytes, 0x78, 0xda)) {
            words.append(words(new InflaterInputStream(new ByteArrayInputStream(bytes)).readAllBytes()));
        }
        return words.toString();
    }

    private static boolean begins(byte[] bytes, int... with) {
        if (bytes.length < with.length) return false;
        for (int i = 0; i < with.length; i++) if ((bytes[i] & 0xff) != with[i]) return false;
        return true;
    }

    private static List<byte[]> enclosed(PDDocument document) throws IOException {
        var files = new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles();
        if (files == null) return List.of();
        var all = new ArrayList<byte[]>();
        for (var file : files.getNames().values()) all.add(file.getEmbeddedFile().toByteArray());
        return all;
    }
}
