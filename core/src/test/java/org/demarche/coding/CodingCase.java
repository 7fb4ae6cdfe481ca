package org.demarche.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.event.Event;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventClass;
import org.demarche.text.Article;
import org.demarche.text.FormatException;
import org.demarche.text.PartialDate;

/**
 * A text and what it must be coded as.
 *
 * <p>In a case file a case is a line of text, which may begin with its day of publication as in
 * {@code @2024-05-01}, and under it one line for each event, {@code => RUS>UKR ASSAULT.aerial
 * actual}, or one for the reason why there is none, {@code => none NO_RECIPIENT}. Blank lines stand
 * between cases; a line that begins with {@code #} is a comment.
 *
 * @param where file and line of the text
 * @param published day of publication, if it matters
 * @param expected the lines after the arrow, in the form of {@link #outcome}, sorted
 */
record CodingCase(String where, PartialDate published, String text, List<String> expected) {
    private static final String ARROW = "=> ";

    static List<CodingCase> read(String file, List<String> lines) throws FormatException {
        List<CodingCase> cases = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            List<String> expected = new ArrayList<>();
            int at = i + 1;
            for (; at < lines.size() && lines.get(at).startsWith(ARROW); at++) {
                expected.add(expected(file, at + 1, lines.get(at).substring(ARROW.length())));
            }
            if (expected.isEmpty()) {
                throw new FormatException(file, i + 1, "no line '=> …' under the text " + line);
            }
            cases.add(of(file + ":" + (i + 1), line, expected.stream().sorted().toList()));
            i = at - 1;
        }
        return cases;
    }

    private static CodingCase of(String where, String line, List<String> expected) {
        if (!line.startsWith("@")) {
            return new CodingCase(where, PartialDate.UNKNOWN, line, expected);
        }
        int space = line.indexOf(' ');
        PartialDate published = PartialDate.parse(line.substring(1, space));
        return new CodingCase(where, published, line.substring(space + 1).strip(), expected);
    }

    private static String expected(String file, int line, String text) throws FormatException {
        String[] parts = text.strip().split("\\s+", -1);
        if (parts[0].equals("none") && parts.length == 2) {
            return "none " + reason(file, line, parts[1]);
        }
        Optional<Factuality> factuality =
                parts.length == 3 ? Factuality.named(parts[2]) : Optional.empty();
        String[] pair = parts[0].split(">", -1);
        if (factuality.isEmpty() || pair.length != 2) {
            throw new FormatException(
                    file, line, "expected ACTOR>RECIPIENT TYPE[.mode] factuality, found " + text);
        }
        try {
            return outcome(pair[0], pair[1], EventClass.parse(parts[1]), factuality.get());
        } catch (IllegalArgumentException e) {
            throw new FormatException(file, line, String.valueOf(e.getMessage()), e);
        }
    }

    private static Coding.Reason reason(String file, int line, String name) throws FormatException {
        for (Coding.Reason reason : Coding.Reason.values()) {
            if (reason.name().equals(name)) {
                return reason;
            }
        }
        throw new FormatException(file, line, "no reason is called " + name);
    }

    /** What the coder makes of the text, in the same form as what is expected. */
    List<String> codedBy(Coder coder) {
        CodedArticle coded = coder.code(Article.of("case", published, text));
        List<String> outcomes = coded.events().stream().map(CodingCase::outcome).sorted().toList();
        return outcomes.isEmpty()
                ? coded.sentences().stream().map(CodingCase::reason).toList()
                : outcomes;
    }

    private static String reason(CodedSentence sentence) {
        return sentence.coding() instanceof Coding.Rejected rejected
                ? "none " + rejected.reason()
                : "some";
    }

    private static String outcome(Event event) {
        return outcome(
                event.dyad().actor().code(),
                event.dyad().recipient().code(),
                event.what(),
                event.status().factuality());
    }

    /** Where the order of the parties means nothing, they stand in that of the alphabet. */
    private static String outcome(
            String actor, String recipient, EventClass what, Factuality factuality) {
        boolean swap = what.type().isMutual() && actor.compareTo(recipient) > 0;
        String pair = swap ? recipient + ">" + actor : actor + ">" + recipient;
        return pair + " " + what + " " + factuality.name().toLowerCase(Locale.ROOT);
    }
}
