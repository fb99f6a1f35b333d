package dk.samraad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the README says of the rooms, written from [Rooms]: the table, and the picture of who stands on whom.
final class RoomsInWords {
    static final String BEGIN = "<!-- rooms: written from Rooms.java; run ReadmeTest with -Dsamraad.regenerate=true -->\n";
    static final String END = "<!-- /rooms -->";

    private RoomsInWords() {}

    static String section() {
        return BEGIN + table() + "\nFrom the top down, each beside the rooms it stands on (what these use in turn is left out):\n\n```\n" + picture()
                + "```\n" + END;
    }

    private static String table() {
        return "| room | may use | what it is |\n|---|---|---|\n" + Rooms.ALL.stream()
                .map(room -> "| `" + room.name() + "` | " + (room.uses().isEmpty() ? "—" : String.join(", ", room.uses())) + " | " + room.is()
                        + " |\n")
                .collect(Collectors.joining());
    }

    /// Storeys: a room stands one above the highest it uses.
    static String picture() {
        Map<String, Integer> storeys = new HashMap<>();
        var byStorey = new TreeMap<Integer, List<Rooms.Room>>(java.util.Comparator.reverseOrder());
        for (var room : Rooms.ALL) {
            if (Rooms.FLOOR.contains(room.name()) || room.name().equals("web")) continue;
            int storey = 1 + room.uses().stream().mapToInt(other -> storeys.getOrDefault(other, 0)).max().orElse(0);
            storeys.put(room.name(), storey);
            byStorey.computeIfAbsent(storey, s -> new ArrayList<>()).add(room);
        }
        var lines = new StringBuilder();
        byStorey.values().forEach(rooms -> {
            lines.append(rooms.stream().map(RoomsInWords::standing).collect(Collectors.joining("   "))).append('\n');
        });
        return lines.append("floor: web (pages only) · ").append(String.join(" · ", Rooms.FLOOR)).append('\n').toString();
    }

    private static String standing(Rooms.Room room) {
        var direct = room.uses().stream().filter(one -> room.uses().stream().noneMatch(other -> reaches(other, one))).toList();
        return direct.isEmpty() ? room.name() : room.name() + " → " + String.join(", ", direct);
    }

    private static boolean reaches(String from, String to) {
        var uses = Rooms.MAY_USE.getOrDefault(from, List.of());
        return uses.contains(to) || uses.stream().anyMatch(next -> reaches(next, to));
    }
}
