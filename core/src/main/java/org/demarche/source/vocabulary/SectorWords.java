package org.demarche.source.vocabulary;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.actor.Sector;

/** Words that tell a sector, the most telling first: {@code sector-words.csv}. */
final class SectorWords {
    private record Word(String word, Sector sector) {}

    private final List<Word> words;

    private SectorWords(List<Word> words) {
        this.words = words;
    }

    static SectorWords bundled() {
        InputStream in = SectorWords.class.getResourceAsStream("sector-words.csv");
        if (in == null) {
            throw new IllegalStateException(
                    "the library is incomplete, it has no sector-words.csv");
        }
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new SectorWords(reader.stream().map(SectorWords::word).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Word word(NamedCsvRecord row) {
        String name = row.getField("sector");
        Sector sector =
                Sector.named(name)
                        .orElseThrow(
                                () -> new IllegalStateException("no sector is called " + name));
        return new Word(row.getField("word"), sector);
    }

    /** The sector of the first word of the list that is in the text. */
    Optional<Sector> sector(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().filter(w -> lower.contains(w.word)).map(Word::sector).findFirst();
    }
}
