package dk.samraad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which tables a compiled class reads and writes: by the jOOQ tables it names, by the entities it keeps, and by every text in it that
/// names `schema.table`, be it of a `@Query`, of a prepared statement or a piece of one.
final class TableUses {
    private static final Pattern JOOQ = Pattern.compile("dk/samraad/jooq/(\\w+)/Tables");
    private static final Pattern JOOQ_TABLE = Pattern.compile("L?dk/samraad/jooq/(\\w+)/tables/(\\w+);?");
    private static final Set<String> JOOQ_WRITES = Set.of("insertInto", "update", "deleteFrom", "mergeInto", "truncate");
    private static final Pattern WRITES = Pattern.compile("(?:insert into|update|delete from|truncate|truncate table|merge into|copy)\\s+$");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.-])([a-z_]+\\.[a-z_]+)(?![\\w.-])");
    private static final String ENTITY = "Lio/micronaut/data/annotation/MappedEntity;";

    /// @param type the class, such as `dk.samraad.reply.ReplyStore`
    record Use(String type, String table, boolean writes) implements Comparable<Use> {
        String room() {
            return ArchitectureTest.roomOf(type.substring(0, type.lastIndexOf('.')));
        }

        @Override
        public int compareTo(Use other) {
            return toString().compareTo(other.toString());
        }
    }

    private final Set<String> tables;

    /// @param tables all there are, as `schema.table`
    TableUses(Set<String> tables) {
        this.tables = tables;
    }

    Set<Use> in(List<Path> classFiles) {
        return classFiles.stream().flatMap(file -> in(file).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Use> in(Path file) {
        ClassModel model;
        try {
            model = ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var type = model.thisClass().asInternalName().replace('/', '.');
        var uses = new TreeSet<Use>();
        texts(model, type, uses);
        entity(model, type, uses);
        model.methods().forEach(method -> jooq(method, type, uses));
        return uses;
    }

    private void add(Set<Use> uses, String type, String table, boolean writes) {
        if (tables.contains(table)) uses.add(new Use(type, table, writes));
    }

    /// A word of a page or of a job's name is no statement: in a `web` package a text counts only when it is more than the name.
    private void texts(ClassModel model, String type, Set<Use> uses) {
        for (var entry : model.constantPool()) {
            if (entry instanceof Utf8Entry utf8) {
                var text = utf8.stringValue();
                var found = NAME.matcher(text);
                while (found.find()) {
                    if (type.contains(".web.") && found.group().length() == text.length()) continue;
                    var before = text.substring(0, found.start()).toLowerCase(Locale.ROOT);
                    add(uses, type, found.group(1), WRITES.matcher(before).find());
                }
                var table = JOOQ_TABLE.matcher(text);
                if (table.matches()) add(uses, type, table.group(1) + "." + snake(table.group(2)), false);
            }
        }
    }

    private void entity(ClassModel model, String type, Set<Use> uses) {
        model.findAttribute(java.lang.classfile.Attributes.runtimeVisibleAnnotations()).ifPresent(all -> all.annotations().stream()
                .filter(annotation -> annotation.className().stringValue().equals(ENTITY))
                .forEach(annotation -> {
                    Map<String, String> said = annotation.elements().stream()
                            .filter(element -> element.value() instanceof java.lang.classfile.AnnotationValue.OfString)
                            .collect(Collectors.toMap(element -> element.name().stringValue(),
                                    element -> ((java.lang.classfile.AnnotationValue.OfString) element.value()).stringValue()));
                    add(uses, type, said.get("schema") + "." + said.get("value"), true);
                }));
    }

    /// The table named last before `insertInto`, `update` or `deleteFrom` is the one that is written: its columns are named after it.
    private void jooq(MethodModel method, String type, Set<Use> uses) {
        var last = "";
        for (var element : method.code().map(code -> code.elementList()).orElse(List.of())) {
            if (!(element instanceof Instruction)) continue;
            if (element instanceof FieldInstruction field) {
                var owner = JOOQ.matcher(field.owner().asInternalName());
                if (!owner.matches()) continue;
                last = owner.group(1) + "." + field.name().stringValue().toLowerCase(Locale.ROOT);
                add(uses, type, last, false);
            } else if (element instanceof InvokeInstruction call && call.owner().asInternalName().startsWith("org/jooq/DSLContext")
                    && JOOQ_WRITES.contains(call.name().stringValue())) {
                add(uses, type, last, true);
            }
        }
    }

    private static String snake(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /// All tables and views of the database, by the classes that are made from it.
    static Set<String> generated() {
        try (var files = Files.walk(Path.of("src/main/generated/dk/samraad/jooq"))) {
            return files.filter(file -> file.getName(file.getNameCount() - 2).toString().equals("tables") && file.toString().endsWith(".java"))
                    .map(file -> file.getName(file.getNameCount() - 3) + "." + snake(file.getFileName().toString().replace(".java", "")))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
