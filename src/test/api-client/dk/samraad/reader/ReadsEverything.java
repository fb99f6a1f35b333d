package dk.samraad.reader;

import dk.samraad.client.ApiClient;
import dk.samraad.client.ApiException;
import dk.samraad.client.api.FormatsApi;
import dk.samraad.client.api.HearingsApi;
import dk.samraad.client.model.Hearing;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Written by hand, unlike what it uses: reads all that a site says, as somebody would who got nothing but the generated client.
public final class ReadsEverything implements Function<String, Map<String, String>> {
    private static final int FEW = 10;

    private final Map<String, String> read = new TreeMap<>();

    /// @param site its address
    /// @return by hearing, its state and how many sections its document has; by hearing and reply, who speaks, when, in how many comments
    @Override
    public Map<String, String> apply(String site) {
        var client = new ApiClient();
        client.updateBaseUri(site);
        try {
            new FormatsApi(client).readSurveySchema();
            var hearings = new HearingsApi(client);
            for (int page = 1, pages = 1; page <= pages; page++) {
                var list = hearings.listHearings(page);
                pages = list.getPages();
                for (var line : list.getHearings()) read(hearings, hearings.readHearing(line.getSlug()));
            }
        } catch (ApiException e) {
            throw new IllegalStateException(e);
        }
        return read;
    }

    private void read(HearingsApi hearings, Hearing hearing) throws ApiException {
        var sections = hearing.getDocument() == null ? 0 : hearing.getDocument().getSections().size();
        read.put(hearing.getSlug(), hearing.getState().getValue() + " " + sections);
        String after = null;
        while (true) {
            var some = hearings.listReplies(hearing.getSlug(), after, FEW);
            for (var reply : some.getReplies()) {
                after = reply.getId();
                read.put(hearing.getSlug() + " " + reply.getId(), reply.getKind().getValue() + " " + reply.getReceivedOn() + " "
                        + reply.getComments().size() + " " + (reply.getName() == null ? "" : reply.getName()));
            }
            if (some.getNext() == null) return;
        }
    }
}
