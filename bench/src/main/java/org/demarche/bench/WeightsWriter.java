package org.demarche.bench;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Writes weights as the library reads them: in hundredths, nothing for 0. */
final class WeightsWriter {
    private static final int HUNDRED = 100;

    private WeightsWriter() {}

    static void write(Path file, List<String> labels, Map<String, float[]> weights)
            throws IOException {
        try (Writer out =
                new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(file)),
                        StandardCharsets.UTF_8)) {
            out.write("clue\t" + String.join("\t", labels) + "\n");
            for (Map.Entry<String, float[]> entry : weights.entrySet()) {
                out.write(row(entry.getKey(), entry.getValue()));
            }
        }
    }

    private static String row(String clue, float[] weights) {
        StringBuilder row = new StringBuilder(clue);
        boolean weighs = false;
        for (float weight : weights) {
            int hundredths = Math.round(weight * HUNDRED);
            weighs |= hundredths != 0;
            row.append('\t').append(hundredths == 0 ? "" : Integer.toString(hundredths));
        }
        return weighs ? row.append('\n').toString() : "";
    }
}
