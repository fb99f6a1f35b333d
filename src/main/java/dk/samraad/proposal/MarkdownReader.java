package dk.samraad.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Hears headings and paragraphs out of Markdown. Tags of HTML are words like others; comments of HTML are comments.
final class MarkdownReader extends AbstractVisitor {
    private static final Pattern NOTE = Pattern.compile("(?m)^ {0,3}\\[\\^([^\\]\\s]{1,50})\\]:[ \\t]*(.*)$");
    private static final Pattern POINTED = Pattern.compile("\\[\\^([^\\]\\s]{1,50})\\]");
    private static final String COMMENT = "<!--";
    private static final String END_OF_COMMENT = "-->";
    private static final char FIRST_MARK = '\uE000';
    private static final int MOST_NOTES = 6_000;

    private final Transcript out = new Transcript();
    private final List<String> notes;
    private final Set<String> addresses = new HashSet<>();
    private boolean beginsItem;
    private int strong;

    private MarkdownReader(List<String> notes) {
        this.notes = notes;
    }

    static Transcript read(String text) {
        var notes = new LinkedHashMap<String, String>();
        for (var note = NOTE.matcher(text); note.find() && notes.size() < MOST_NOTES; ) notes.putIfAbsent(note.group(1),
                note.group(2).strip());
        var reader = new MarkdownReader(List.copyOf(notes.values()));
        Parser.builder().build().parse(notes.isEmpty() ? text : marked(text, notes)).accept(reader);
        return reader.out;
    }

    /// Notes taken out, and a letter nobody writes where each is pointed at.
    private static String marked(String text, Map<String, String> notes) {
        var marks = new HashMap<String, String>();
        for (var name : notes.keySet()) marks.put(name, String.valueOf((char) (FIRST_MARK + marks.size())));
        return POINTED.matcher(NOTE.matcher(text).replaceAll(""))
                .replaceAll(at -> Matcher.quoteReplacement(marks.getOrDefault(at.group(1), at.group())));
    }

    /// The words of a text in Markdown: all that stand in it but marks, comments and numbers of lists.
    static List<String> visible(String text) {
        var plain = new StringBuilder();
        comments(text, words -> plain.append(words).append(' '), comment -> { });
        var words = plain.toString()
                .replaceAll("(?m)^[ \\t>]*(?:[-*+][ \\t]+)*[0-9]{1,9}[.)][ \\t]", " ")
                .replaceAll("(?m)^[ \\t>]*(?:```|~~~).*$", " ")
                .replaceAll("&#?\\w{1,30};", " ").replaceAll("\\]\\[[^\\]\\n]{0,100}\\]", "] ")
                .replaceAll("(?m)^ {0,3}\\[[^\\]\\n]{1,100}\\]:", " ").replaceAll("\\[\\^[^\\]\\s]{1,50}\\]", " ");
        return List.of(words.split("\\n"));
    }

    /// Hands on what stands in comments and what does not; one that never ends is none.
    private static void comments(String text, Consumer<String> plain, Consumer<String> comment) {
        var from = 0;
        for (var at = text.indexOf(COMMENT); at >= 0; at = text.indexOf(COMMENT, from)) {
            var end = text.indexOf(END_OF_COMMENT, at + COMMENT.length());
            if (end < 0) break;
            plain.accept(text.substring(from, at));
            comment.accept(text.substring(at + COMMENT.length(), end));
            from = end + END_OF_COMMENT.length();
        }
        plain.accept(text.substring(from));
    }

    @Override
    public void visit(Heading heading) {
        out.begin(heading.getLevel(), beginsItem);
        beginsItem = false;
        visitChildren(heading);
        out.end(false);
    }

    @Override
    public void visit(Paragraph paragraph) {
        out.begin(0, beginsItem);
        beginsItem = false;
        visitChildren(paragraph);
        out.end(false);
    }

    @Override
    public void visit(OrderedList list) {
        out.leaveOut(LeftOutKind.NUMBERING, "", false);
        visitChildren(list);
    }

    @Override
    public void visit(ListItem item) {
        beginsItem = true;
        visitChildren(item);
        beginsItem = false;
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        strong++;
        visitChildren(emphasis);
        strong--;
    }

    @Override
    public void visit(Text text) {
        var words = text.getLiteral();
        var from = 0;
        for (int i = 0; i < words.length(); i++) {
            var note = words.charAt(i) - FIRST_MARK;
            if (note < 0 || note >= notes.size()) continue;
            say(words.substring(from, i));
            out.leaveOut(LeftOutKind.FOOTNOTE, notes.get(note), false);
            from = i + 1;
        }
        say(words.substring(from));
    }

    @Override
    public void visit(Code code) {
        say(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        block(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        block(code.getLiteral());
    }

    private void block(String words) {
        out.begin(0, beginsItem);
        beginsItem = false;
        say(words);
        out.end(false);
    }

    @Override
    public void visit(SoftLineBreak line) {
        say("\n");
    }

    @Override
    public void visit(HardLineBreak line) {
        say("\n");
    }

    @Override
    public void visit(HtmlBlock html) {
        out.begin(0, beginsItem);
        beginsItem = false;
        withoutComments(html.getLiteral());
        out.end(false);
    }

    @Override
    public void visit(HtmlInline html) {
        if (html.getLiteral().matches("(?i)<br ?/?>")) say("\n");
        else withoutComments(html.getLiteral());
    }

    private void withoutComments(String html) {
        comments(html, this::say, comment -> out.leaveOut(LeftOutKind.COMMENT, comment, false));
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        address(LeftOutKind.LINK_ADDRESS, link.getDestination(), link.getTitle(), "");
    }

    @Override
    public void visit(Image image) {
        var alt = new ArrayList<String>();
        image.accept(new AbstractVisitor() {
            @Override
            public void visit(Image inner) {
                visitChildren(inner);
            }

            @Override
            public void visit(Text text) {
                alt.add(text.getLiteral());
            }
        });
        address(LeftOutKind.PICTURE, image.getDestination(), image.getTitle(), String.join(" ", alt));
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        if (!addresses.contains(definition.getDestination())) address(LeftOutKind.LINK_ADDRESS, definition.getDestination(),
                definition.getTitle(), "");
    }

    private void address(LeftOutKind kind, String destination, @Nullable String title, String alt) {
        addresses.add(destination);
        out.leaveOut(kind, (alt + " " + destination + " " + (title == null ? "" : title)).strip(), false);
    }

    private void say(String words) {
        out.say(words, strong > 0);
    }
}
