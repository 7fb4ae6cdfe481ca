package org.demarche.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.demarche.Demarche;
import org.demarche.Reading;
import org.demarche.ReadingListener;
import org.demarche.coding.CodedArticle;
import org.demarche.record.Access;
import org.demarche.record.EventRecord;
import org.demarche.source.ArticleFiles;
import org.demarche.text.FormatException;

/** Reads at a snail's pace and says how far it is, to be killed on the way. */
final class SlowReader {
    private SlowReader() {}

    public static void main(String[] args) throws IOException, FormatException {
        Demarche demarche = Demarche.with(new TinyParser(10));
        try (EventRecord record = EventRecord.open(Path.of(args[1]), Access.READ_WRITE)) {
            demarche.reading(record, new Reading.Options(2, 20, "then"))
                    .read(
                            ArticleFiles.plan(List.of(Path.of(args[0]))),
                            new ByteArrayInputStream(new byte[0]),
                            new Count());
        }
    }

    private static final class Count implements ReadingListener {
        private int articles;

        @Override
        public void coded(CodedArticle article) {
            articles++;
            System.out.println("coded " + articles);
        }
    }
}
