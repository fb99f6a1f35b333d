package dk.samraad.survey;

import java.io.StringReader;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// YAML that means what a person wrote. Plain YAML 1.1 reads `no` (Norwegian, or "nej") as false, `2026-03-02` as a
/// moment in some time zone, and `012` as ten.
final class PlainYaml {
    private PlainYaml() {}

    private static final class JsonTypes extends Resolver {
        private static final Pattern TRUTH = Pattern.compile("^(?:true|false)$");
        private static final Pattern WHOLE = Pattern.compile("^-?(?:0|[1-9][0-9]*)$");
        private static final Pattern DECIMAL = Pattern.compile("^-?(?:0|[1-9][0-9]*)\\.[0-9]+$");
        private static final Pattern NOTHING = Pattern.compile("^(?:~|null| )$");
        private static final Pattern EMPTY = Pattern.compile("^$");

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, TRUTH, "tf");
            addImplicitResolver(Tag.INT, WHOLE, "-0123456789");
            addImplicitResolver(Tag.FLOAT, DECIMAL, "-0123456789");
            addImplicitResolver(Tag.NULL, NOTHING, "~n\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }

    /// Puts texts with the line ends only Unicode has (a paste from a PDF brings U+2028) in double quotes, where they are
    /// escaped; in any other style they would come back as ordinary line ends.
    private static final class KeepsLineEnds extends Representer {
        private static final Pattern RARE = Pattern.compile("[\\u0085\\u2028\\u2029\\uFEFF]");

        KeepsLineEnds(DumperOptions options) {
            super(options);
            var ordinary = Objects.requireNonNull(representers.get(String.class));
            representers.put(String.class, text -> RARE.matcher((String) text).find()
                    ? representScalar(Tag.STR, (String) text, DumperOptions.ScalarStyle.DOUBLE_QUOTED)
                    : ordinary.representData(text));
        }
    }

    /// Something said once and used again elsewhere: a few lines of it can stand for millions, or for themselves without end.
    ///
    /// @return where the first such is
    static Optional<Mark> alias(String text) {
        for (var event : reader().parse(new StringReader(text))) {
            if (event instanceof NodeEvent node && node.getAnchor() != null) return Optional.of(node.getStartMark());
        }
        return Optional.empty();
    }

    static @Nullable Object load(String text) {
        return reader().load(text);
    }

    private static Yaml reader() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        var dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new JsonTypes());
    }

    /// Written so that also an ordinary YAML 1.1 reader gets the same: what it would misread is quoted.
    static String dump(Object tree) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setIndent(2);
        options.setWidth(110);
        options.setAllowUnicode(true);
        options.setDereferenceAliases(true);
        options.setNonPrintableStyle(DumperOptions.NonPrintableStyle.ESCAPE);
        return new Yaml(new SafeConstructor(new LoaderOptions()), new KeepsLineEnds(options), options).dump(tree);
    }
}
