package org.demarche.coding.parse;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.demarche.coding.parse.nlp4j.Nlp4jParser;

/** Prints the tree of each line of standard input; the argument is the folder of the models. */
final class ParseDump {
    private ParseDump() {}

    public static void main(String[] args) throws Exception {
        SentenceParser parser =
                Nlp4jParser.load(Path.of(args.length > 0 ? args[0] : "target/models"));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.println("# " + SharedParser.dump(parser.parse(SharedParser.sentence(line))));
        }
    }
}
