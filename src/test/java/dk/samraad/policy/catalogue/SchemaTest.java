package dk.samraad.policy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/// The description of the fields says neither too little nor too much.
class SchemaTest {
    private static final Pattern FIELD = Pattern.compile("(?m)^\\| `([A-Za-z\\[\\].]+)` \\|");

    @Test
    void every_field_in_use_is_described_and_every_described_field_is_in_use() throws IOException {
        var described = FIELD.matcher(Files.readString(Path.of("db/catalogue/SCHEMA.md"))).results()
                .map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
        var used = new TreeSet<String>();
        for (var file : CatalogueFolder.files()) collect("", new Yaml().load(file.text()), used);
        assertThat(used).isEqualTo(described);
    }

    private static void collect(String path, Object value, Set<String> used) {
        switch (value) {
            case Map<?, ?> fields -> fields.forEach((name, below) -> collect(path.isEmpty() ? "" + name : path + "." + name, below, used));
            case List<?> items when items.stream().allMatch(String.class::isInstance) -> used.add(path);
            case List<?> items -> items.forEach(item -> collect(path + "[]", item, used));
            default -> used.add(path);
        }
    }
}
