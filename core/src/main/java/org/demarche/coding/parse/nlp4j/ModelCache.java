package org.demarche.coding.parse.nlp4j;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.demarche.text.FormatException;

/**
 * Keeps the models unpacked in a folder, because unpacking costs several times what reading them
 * does.
 *
 * <p>The file is one checksum of eight bytes and the serialised models. It is written aside under a
 * lock and moved into place whole, so that a killed or a second process leaves no half file; a file
 * whose checksum is wrong is made again.
 */
final class ModelCache {
    /** Measured: with less than 720 MiB reading fails. */
    private static final long HEAP_TO_READ = 800L << 20;

    /** Measured: with 1,100 MiB unpacking fails, with 1,400 it does not. */
    private static final long HEAP_TO_UNPACK = 1_400L << 20;

    private static final String VERSIONS = "nlp4j-1.1.3-english-1.1.2";
    private static final int BUFFER = 1 << 17;
    private static final ObjectInputFilter ONLY_MODELS =
            ObjectInputFilter.Config.createFilter(
                    "edu.emory.mathcs.nlp.**;it.unimi.dsi.fastutil.**;java.lang.*;java.util.*;"
                            + "java.util.regex.*;org.magicwerk.brownies.collections.**;!*");

    private final Path folder;
    private final Path file;
    private final Memory.Reading packed;

    ModelCache(Path folder) {
        this(folder, Models::unpack);
    }

    /**
     * @param packed reads the packed models, when they are not in the folder
     */
    ModelCache(Path folder, Memory.Reading packed) {
        this.folder = folder;
        this.packed = packed;
        this.file = folder.resolve(VERSIONS + "-" + key() + ".models");
    }

    private static String key() {
        String pins =
                Arrays.stream(ModelPart.values())
                        .map(ModelPart::sha256)
                        .collect(Collectors.joining(" "));
        return ModelPart.sha256Of(pins.getBytes(StandardCharsets.US_ASCII)).substring(0, 12);
    }

    Path file() {
        return file;
    }

    /** Reads the models, after unpacking them into the folder if they are not there whole. */
    Models load() throws IOException, FormatException {
        Memory.require(HEAP_TO_READ);
        Optional<Models> kept = read();
        return kept.isPresent() ? kept.get() : unpack();
    }

    private Models unpack() throws IOException, FormatException {
        Memory.require(HEAP_TO_UNPACK);
        synchronized (ModelCache.class) {
            Files.createDirectories(folder);
            Path lock = folder.resolve(file.getFileName() + ".lock");
            try (FileChannel channel =
                            FileChannel.open(
                                    lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                assert held.isValid();
                Optional<Models> madeMeanwhile = read();
                if (madeMeanwhile.isPresent()) {
                    return madeMeanwhile.get();
                }
                Models models = Memory.guard(packed);
                write(models);
                return models;
            }
        }
    }

    private void write(Models models) throws IOException {
        Path aside = folder.resolve(file.getFileName() + ".part");
        CRC32C sum = new CRC32C();
        try (OutputStream to = Files.newOutputStream(aside)) {
            to.write(new byte[Long.BYTES]);
            ObjectOutputStream out =
                    new ObjectOutputStream(
                            new CheckedOutputStream(new BufferedOutputStream(to, BUFFER), sum));
            models.writeTo(out);
            out.flush();
        }
        try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            ByteBuffer head = ByteBuffer.allocate(Long.BYTES).putLong(sum.getValue()).flip();
            while (head.hasRemaining()) {
                channel.write(head, head.position());
            }
            channel.force(true);
        }
        Files.move(
                aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The kept models; none if there is no file or it is damaged. */
    private Optional<Models> read() throws IOException, FormatException {
        if (!Files.isRegularFile(file) || !isWhole()) {
            return Optional.empty();
        }
        return Optional.of(Memory.guard(this::readWhole));
    }

    private boolean isWhole() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(Long.BYTES);
            CheckedInputStream body = new CheckedInputStream(in, new CRC32C());
            body.transferTo(OutputStream.nullOutputStream());
            return head.length == Long.BYTES
                    && ByteBuffer.wrap(head).getLong() == body.getChecksum().getValue();
        }
    }

    private Models readWhole() throws IOException, FormatException, ClassNotFoundException {
        try (InputStream from = Files.newInputStream(file)) {
            from.skipNBytes(Long.BYTES);
            ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(from, BUFFER));
            in.setObjectInputFilter(ONLY_MODELS);
            return Models.readFrom(in);
        } catch (InvalidClassException e) {
            throw new FormatException(file.toString(), 0, "not NLP4J's models: " + e, e);
        }
    }
}
