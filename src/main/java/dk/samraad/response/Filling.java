package dk.samraad.response;

import dk.samraad.platform.signing.Seals;
import dk.samraad.survey.Definition;
import dk.samraad.survey.Question;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Packs what is to be sealed and fills it up, so that its length tells nothing of what was written.
///
/// There are a few lengths, and which one it is follows from the survey: it is enough for every box filled to its limit with
/// ordinary text. Only what does not let itself be packed at all, such as thousands of different emojis, takes the next.
final class Filling {
    /// The first fits beside its row's other values in a page of the table; each of the others is four times the one before.
    static final List<Integer> LENGTHS = List.of(1_536, 6_144, 24_576, 98_304, 393_216, 1_572_864, 6_291_456, 25_165_824);
    /// Ids, hash, language, mode and the place of a tablet.
    private static final int AROUND = 300;
    /// Quotes, colon, comma and what a code costs.
    private static final int PER_ANSWER = 16;

    private Filling() {}

    /// How many bytes the answers to a survey may take.
    static int ample(Definition definition) {
        return definition.questions().mapToInt(question -> question.code().length() + PER_ANSWER + ample(question)).sum() + AROUND;
    }

    private static int ample(Question question) {
        return switch (question) {
            case Question.SingleChoice q -> longest(q.options());
            case Question.MultipleChoice q -> all(q.options());
            case Question.LikertRows q -> all(q.rows()) + q.rows().size() * longest(q.points());
            case Question.Scale q -> 2;
            case Question.NumberInput q -> PER_ANSWER;
            case Question.DateInput q -> PER_ANSWER;
            case Question.ShortText q -> q.limit();
            case Question.LongText q -> q.limit();
            case Question.Ranking q -> all(q.options());
            case Question.Allocation q -> all(q.options());
        };
    }

    private static int longest(List<Question.Option> options) {
        return options.stream().mapToInt(option -> option.code().length()).max().orElse(0);
    }

    private static int all(List<Question.Option> options) {
        return options.stream().mapToInt(option -> option.code().length() + PER_ANSWER).sum();
    }

    /// @param ample of the survey
    static byte[] fill(int ample, Seals.Writing writing) {
        var packed = pack(writing);
        var needed = Math.max(ample, packed.length + Integer.BYTES);
        var length = LENGTHS.stream().filter(l -> l >= needed).findFirst()
                .orElseThrow(() -> new IllegalStateException(needed + " bytes to be sealed"));
        return ByteBuffer.allocate(length).putInt(packed.length).put(packed).array();
    }

    static <T> T read(byte[] filled, Seals.Reading<T> reading) {
        var length = ByteBuffer.wrap(filled).getInt();
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(filled, Integer.BYTES, length)))) {
            return reading.from(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pack(Seals.Writing writing) {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }
}
