package dk.samraad.policy.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The files shipped with the product: a folder of classes when developed, a folder inside the jar in operation.
final class CatalogueFolder {
    private static final String FOLDER = "db/catalogue";

    private CatalogueFolder() {}

    static List<CatalogueFile> files() {
        try {
            var place = Objects.requireNonNull(CatalogueFolder.class.getResource("/" + FOLDER), FOLDER + " is not on the class path")
                    .toURI();
            if (!place.getScheme().equals("jar")) return filesIn(Path.of(place));
            try (var jar = FileSystems.newFileSystem(URI.create(place.toString().split("!", 2)[0]), Map.of())) {
                return filesIn(jar.getPath(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<CatalogueFile> filesIn(Path folder) throws IOException {
        var files = new ArrayList<CatalogueFile>();
        try (var all = Files.list(folder)) {
            for (var file : all.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                files.add(new CatalogueFile(file.getFileName().toString(), Files.readString(file)));
            }
        }
        return files;
    }
}
