package dk.samraad.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/// All text for people, from `messages/<room>.da.properties` and `messages/<room>.en.properties`.
///
/// A text with arguments is a [MessageFormat] (`'` is written `''`); one without is taken as it stands.
/// A test holds the files and the code against each other, so a missing key here is a bug, not a fallback.
public final class Messages {
    /// The rooms that say something, each with a file per language.
    public static final List<String> ROOMS = List.of(
            "analysis",
            "assessment",
            "document",
            "hearing",
            "identity",
            "inbox",
            "opinion",
            "outreach",
            "papers",
            "party",
            "policy",
            "privacy",
            "process",
            "receipt",
            "reply",
            "report",
            "response",
            "survey",
            "web");

    private static final Map<Language, Messages> ALL = load();

    private final Language language;
    private final Properties texts;

    private Messages(Language language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    public static Messages in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    public Language language() {
        return language;
    }

    public String t(String key, Object... arguments) {
        var text = texts.getProperty(key);
        if (text == null) throw new IllegalArgumentException("No text for " + key);
        return arguments.length == 0 ? text : format(text).format(arguments);
    }

    /// Numbers in it are rounded as everywhere.
    private MessageFormat format(String text) {
        var format = new MessageFormat(text, language.locale());
        for (var part : format.getFormats()) if (part instanceof NumberFormat number
                && !(part instanceof ChoiceFormat)) number.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    /// The text of an enum constant: `enum.<Type>.<CONSTANT>`.
    public String name(Enum<?> constant) {
        return t("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /// The same within a sentence: "formand".
    public String nameInSentence(Enum<?> constant) {
        return name(constant).toLowerCase(language.locale());
    }

    private static Map<Language, Messages> load() {
        var all = new EnumMap<Language, Messages>(Language.class);
        for (var language : Language.values()) {
            var texts = new Properties();
            for (var room : ROOMS) read(texts, "/messages/" + room + "." + language.code() + ".properties");
            all.put(language, new Messages(language, texts));
        }
        return all;
    }

    private static void read(Properties texts, String file) {
        try (var in = Messages.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException(file + " is missing");
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
