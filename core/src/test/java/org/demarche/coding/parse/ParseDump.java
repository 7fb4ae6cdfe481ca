package org.demarche.coding.parse;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.demarche.coding.parse.nlp4j.Nlp4jParser;
import org.demarche.text.Sentence;
import org.demarche.text.TextSpan;

/** Prints the parse of each line of standard input, one word a line; the argument is the cache. */
final class ParseDump {
    private ParseDump() {}

    public static void main(String[] args) throws Exception {
        SentenceParser parser = Nlp4jParser.load(Path.of(args[0]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            Sentence sentence = new Sentence(0, new TextSpan(0, line.length()), line);
            out.println("# " + line);
            for (Word w : parser.parse(sentence).words()) {
                out.printf(
                        "%d\t%s\t%s\t%s\t%d\t%s%n",
                        w.index(), w.form(), w.lemma(), w.tag(), w.head(), w.relation());
            }
            out.println();
        }
    }
}
