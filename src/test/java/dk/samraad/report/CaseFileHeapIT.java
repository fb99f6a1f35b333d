package dk.samraad.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.assessment.FjordbyDesk;
import dk.samraad.report.ReportKind.Source;
import dk.samraad.testkit.RunningSamraad;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;

/// A case file is written a piece at a time: what is held does not grow with what it holds.
@Isolated("it weighs the heap")
class CaseFileHeapIT {
    private static final int REPLIES = 5_000;
    private static final int FILE_BYTES = 20_000;
    private static final long MEGABYTE = 1 << 20;
    private static final long MOST = 48 * MEGABYTE;

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with("samraad.jobs", false);

    @Test
    void five_thousand_replies_with_files_take_no_more_heap_than_a_hundred_do() throws IOException {
        var hearing = FjordbyDesk.open(app, "stor");
        app.execute("""
                insert into hearing.reply (consultation_id, receipt_hash, content_hash, letter, number, channel, language, begun_at,
                received_at, late, speaks_as,
                                           sender_name, organisation, protected, entered_by, words)
                select c.id, decode(lpad(to_hex(n), 64, '0'), 'hex'), decode(lpad(to_hex(n), 64, '0'), 'hex'), 'p', n, 'WEB', 'da',
                now(), now(), false, 'PRIVATE',
                       'Afsender ' || n, '', false, '', to_tsvector('danish', 'ord')
                from hearing.consultation c, generate_series(1, %1$d) n where c.slug = 'stor';
                insert into hearing.reply_part (reply_id, position, paragraph_code, text)
                select id, 1, '', repeat('Svarets ord nummer ' || number || ' om stier og lys. ', 12) from hearing.reply;
                insert into hearing.reply_file (reply_id, position, file_name, kind, content)
                select id, 1, 'brev.pdf', 'PDF', (select string_agg(sha256(convert_to(number || '-' || i, 'UTF8')), ''::bytea)
                                                   from generate_series(1, %2$d) i) from hearing.reply;
                update hearing.consultation set state = 'DECIDED', decision = 'Ja.' where slug = 'stor'"""
                .formatted(REPLIES, FILE_BYTES / 32));
        var files = app.bean(CaseFiles.class);
        var file = files.of(new Subject(Source.HEARING, hearing.id(), "stor"));
        var before = held();
        var out = new Measured();
        files.write(file, out);

        assertThat(out.written).isGreaterThan((long) REPLIES * FILE_BYTES);
        System.out.printf("Case file of %d replies: %d MB written, %d MB more heap held at most%n", REPLIES, out.written / MEGABYTE,
                (out.most - before) / MEGABYTE);
        assertThat(out.most - before).as("bytes held while %d were written", out.written).isLessThan(MOST);
    }

    private static long held() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /// Looks at the heap after every four megabytes, as they pass.
    private static final class Measured extends OutputStream {
        private final CRC32 sum = new CRC32();
        private long written;
        private long next;
        private long most;

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            sum.update(bytes, from, length);
            written += length;
            if (written < next) return;
            next = written + 4 * MEGABYTE;
            most = Math.max(most, held());
        }
    }
}
