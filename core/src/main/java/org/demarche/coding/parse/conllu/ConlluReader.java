package org.demarche.coding.parse.conllu;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.text.FormatException;

/** Splits a CoNLL-U file into sentences. */
final class ConlluReader {
    private final String fileName;
    private final BufferedReader lines;
    private long line;

    ConlluReader(String fileName, Reader reader) {
        this.fileName = fileName;
        this.lines = new BufferedReader(reader);
    }

    List<ParsedSentence> read() throws IOException, FormatException {
        List<ParsedSentence> sentences = new ArrayList<>();
        ConlluBlock block = new ConlluBlock(fileName);
        for (String text = lines.readLine(); text != null; text = lines.readLine()) {
            line++;
            if (!text.isBlank()) {
                block.add(text, line);
            } else if (block.hasWords()) {
                sentences.add(block.sentence());
                block = new ConlluBlock(fileName);
            }
        }
        if (block.hasWords()) {
            sentences.add(block.sentence());
        }
        return List.copyOf(sentences);
    }
}
