package dk.samraad.web;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Pages that most visitors see alike, each drawn and packed once. What was not asked for the longest is forgotten first.
@Singleton
public class CutPages {
    static final int MOST_BYTES = 8 << 20;

    private final Map<Object, CutPage> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    /// @param key equal for pages that differ in nothing but the words; a record of the room that draws them
    /// @param draw the page with the marks in the places of the words
    /// @param marks each as long and odd that no text of a page holds it
    /// @param words what stands there for this visitor, in the order of the marks; letters that HTML leaves as they are
    public JteModel page(HttpRequest<?> request, Object key, Supplier<JteModel> draw, List<String> marks, List<String> words) {
        var page = find(key);
        if (page == null) page = keep(key, draw.get(), marks);
        return new FilledPage(page, words, Packing.isTakenBy(request));
    }

    private synchronized @Nullable CutPage find(Object key) {
        return kept.get(key);
    }

    /// Two who come at the same moment both draw it, and neither waits.
    private CutPage keep(Object key, JteModel drawn, List<String> marks) {
        var output = new Utf8ByteOutput();
        drawn.render(output);
        var page = CutPage.of(output.toByteArray(), marks);
        synchronized (this) {
            var before = kept.put(key, page);
            bytes += page.bytes() - (before == null ? 0 : before.bytes());
            for (Iterator<CutPage> eldest = kept.values().iterator(); bytes > MOST_BYTES && eldest.hasNext();) {
                bytes -= eldest.next().bytes();
                eldest.remove();
            }
        }
        return page;
    }
}
