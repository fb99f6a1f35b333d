package dk.samraad.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A file that costs much is told so, soon, and never brings more down than itself.
@Tag("long")
class HostileFilesTest {
    private final Inspector inspector = new Inspector(new VirusScanner(""), new Turns());

    @Test
    void every_hostile_file_gets_an_answer_within_its_time() {
        for (var file : HostileFiles.all().entrySet()) {
            assertThat(file.getValue().length).as(file.getKey()).isLessThan(Inspector.MOST_BYTES);
            var start = System.nanoTime();
            var inspection = inspector.inspect(file.getKey(), file.getValue());
            System.out.printf("%s: %d kB, %s, %d ms%n", file.getKey(), file.getValue().length / 1000,
                    inspection instanceof Inspection.Refused(var fault) ? fault : "clean", (System.nanoTime() - start) / 1_000_000);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(file.getKey()).isLessThan(Duration.ofSeconds(20));
            // A picture of many pixels is one that people take; it is told by its markers, and never decoded whole.
            if (!EXPECTED_CLEAN.contains(file.getKey())) assertThat(inspection).as(file.getKey()).isInstanceOf(Inspection.Refused.class);
        }
    }

    private static final java.util.Set<String> EXPECTED_CLEAN = java.util.Set.of("progressive.jpg", "scans.jpg");

    @Test
    void a_progressive_picture_is_never_decoded_whole() throws Unfit {
        var jpeg = HostileFiles.progressive(8000, 6600, 0);
        assertThat(Jpeg.frame(jpeg).bytesToDecode()).isGreaterThan(150_000_000);
        assertThat(Pictures.openedJpeg(jpeg)).isSameAs(jpeg);
    }

    @Test
    void an_error_inside_an_inspection_refuses_the_file() {
        for (var error : new Error[] {new OutOfMemoryError("Java heap space"), new StackOverflowError(), new LinkageError()}) {
            assertThat(inspector.inspect("svar.pdf", () -> { throw error; })).isEqualTo(new Inspection.Refused(FileFault.TOO_DEMANDING));
            var asked = new ArrayList<Looked>();
            assertThat(inspector.<String>read("svar.docx", () -> new java.io.ByteArrayInputStream(Files.docx()), (looked, bytes) -> {
                asked.add(looked);
                if (looked instanceof Looked.Known) throw error;
                return "afvist";
            })).isEqualTo("afvist");
            assertThat(asked).containsExactly(new Looked.Known(FileKind.DOCX), new Looked.Refused(FileFault.TOO_DEMANDING));
        }
    }

    @Test
    void an_office_file_that_unpacks_to_much_is_looked_into_alone() throws Unfit {
        var hostile = HostileFiles.all();
        for (var name : java.util.List.of("words.docx", "runs.docx", "words.odt")) {
            assertThat(Inspector.isHeavy(name.endsWith("odt") ? FileKind.ODT : FileKind.DOCX, Objects.requireNonNull(hostile.get(name))))
                    .as(name).isTrue();
        }
        assertThat(Inspector.isHeavy(FileKind.DOCX, Files.docx())).isFalse();
        assertThat(Inspector.isHeavy(FileKind.ODT, Files.odt())).isFalse();
    }

    @Test
    void two_files_at_a_time_are_looked_into_and_the_others_wait() throws Exception {
        var turns = new Turns();
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 40; i++) {
                people.submit(() -> turns.take(1, () -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    Thread.sleep(5);
                    return now.decrementAndGet();
                }));
            }
        }
        assertThat(most.get()).isEqualTo(2);
    }

    @Test
    void who_waits_too_long_and_who_works_too_long_is_told() throws Exception {
        var turns = new Turns(200, 600);
        var begun = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var endless = people.submit(() -> fault(turns, () -> {
                begun.countDown();
                try {
                    while (true) Patience.check();
                } finally {
                    ended.countDown();
                }
            }));
            begun.await();
            assertThat(fault(turns, () -> 1)).isEqualTo(FileFault.BUSY);
            assertThat(endless.get()).isEqualTo(FileFault.TOO_DEMANDING);
            ended.await();
            assertThat(turns.take(2, () -> 1)).isEqualTo(1);
        }
    }

    private static FileFault fault(Turns turns, java.util.concurrent.Callable<Integer> work) {
        try {
            turns.take(2, work);
            throw new AssertionError("Nothing was wrong");
        } catch (Unfit unfit) {
            return unfit.fault;
        }
    }
}
