package org.demarche.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.actor.ActorKnowledge;
import org.demarche.actor.Party;
import org.demarche.claim.grammar.ClaimReader;
import org.demarche.coding.CodedArticle;
import org.demarche.coding.CodedSentence;
import org.demarche.coding.Coding;
import org.demarche.coding.claim.FoundClaim;
import org.demarche.coding.claim.Holder;
import org.demarche.event.Dyad;
import org.demarche.event.Event;
import org.demarche.event.Evidence;
import org.demarche.event.Factuality;
import org.demarche.event.Grounds;
import org.demarche.event.Status;
import org.demarche.ontology.EventClass;
import org.demarche.source.SetAside;
import org.demarche.text.Article;
import org.demarche.text.PartialDate;
import org.demarche.text.Sentence;
import org.demarche.text.TextSpan;

/** Makes coded articles out of sentences such as {@code ARL expelled BOR}. */
public final class Clippings {
    public static final String CODER = "test 1";
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final String[] STATES = {"ARL", "BOR", "COR", "DOR"};
    private static final String[] ACTS = {
        "SANCTION.expel", "ACCUSE", "CONSULT.visit", "AID", "THREATEN.relations"
    };

    /** A sentence without an event that holds a claim. */
    public static final String CLAIM = "(Some claim that Norway never threatened Sweden.)";

    private static final ClaimReader READER = new ClaimReader(ActorKnowledge.bundled());

    private Clippings() {}

    /**
     * An article of three words a sentence: actor, act, recipient, and after a {@code /} the
     * factuality and after another the date; a sentence in brackets yields no event.
     */
    public static CodedArticle article(String id, String published, String... sentences) {
        String body = String.join(" ", sentences);
        Article article =
                new Article(
                        id,
                        PartialDate.parse(published),
                        "Title of " + id,
                        body,
                        new Article.Origin(
                                "a.jsonl", 1, "https://example.org/" + id, "Daily", "en"));
        List<CodedSentence> coded = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < sentences.length; i++) {
            Sentence sentence =
                    new Sentence(
                            i, new TextSpan(begin, begin + sentences[i].length()), sentences[i]);
            boolean isPlain = isPlain(sentences[i]);
            coded.add(
                    new CodedSentence(sentence, coding(id, sentence), !isPlain, claims(sentence)));
            begin += sentences[i].length() + 1;
        }
        return new CodedArticle(article, coded);
    }

    /** The claim of {@link #CLAIM}. */
    private static List<FoundClaim> claims(Sentence sentence) {
        if (!sentence.text().equals(CLAIM)) {
            return List.of();
        }
        int begin = sentence.span().begin();
        Holder some =
                new Holder(Holder.Kind.NOBODY, "Some", "", new TextSpan(begin + 1, begin + 5));
        String words = "Norway never threatened Sweden";
        int at = begin + CLAIM.indexOf(words);
        return List.of(
                new FoundClaim(
                        some,
                        new TextSpan(at, at + words.length()),
                        words,
                        READER.read(words, PartialDate.UNKNOWN),
                        ""));
    }

    private static boolean isPlain(String sentence) {
        return sentence.startsWith("(");
    }

    private static Coding coding(String id, Sentence sentence) {
        if (isPlain(sentence.text())) {
            return new Coding.Rejected(Coding.Reason.NO_PARTY);
        }
        String[] parts = sentence.text().split("/", -1);
        String[] words = parts[0].split(" ", -1);
        int begin = sentence.span().begin();
        int act = begin + words[0].length() + 1;
        int recipient = act + words[1].length() + 1;
        Evidence evidence =
                new Evidence(
                        id,
                        sentence.index(),
                        new TextSpan(act, recipient - 1),
                        new TextSpan(begin, act - 1),
                        new TextSpan(recipient, recipient + words[2].length()));
        Factuality factuality =
                parts.length > 1 ? Factuality.named(parts[1]).orElseThrow() : Factuality.ACTUAL;
        PartialDate date = parts.length > 2 ? PartialDate.parse(parts[2]) : PartialDate.UNKNOWN;
        return new Coding.Coded(
                List.of(
                        new Event(
                                new Dyad(Party.government(words[0]), Party.government(words[2])),
                                EventClass.parse(words[1]),
                                new Status(factuality, "the paper", parts.length > 2),
                                date,
                                evidence,
                                new Grounds("pattern " + words[1], 0.75, CODER))));
    }

    public static Batch batch(CodedArticle... articles) {
        return new Batch("2026-01-01T00:00:00Z", CODER, List.of(articles), List.of());
    }

    /**
     * The batches of a run: each brings new articles, says something else of an article of the one
     * before, and sets the same line aside again.
     */
    static List<Batch> run(int batches, int articles) {
        List<Batch> run = new ArrayList<>();
        for (int b = 0; b < batches; b++) {
            List<CodedArticle> all = new ArrayList<>();
            for (int i = 0; i < articles; i++) {
                all.add(numbered(b * articles + i));
            }
            if (b > 0) {
                all.add(
                        article(
                                "a" + (b - 1) * articles,
                                "2021-05-05",
                                "DOR AID ARL",
                                "(Changed.)"));
            }
            List<SetAside> aside =
                    List.of(
                            new SetAside("b.jsonl", 7, SetAside.Reason.MALFORMED, "no brace"),
                            new SetAside("b.jsonl", 8 + b, SetAside.Reason.EMPTY, "no body"));
            run.add(new Batch("start " + b, CODER, all, aside));
        }
        return run;
    }

    private static CodedArticle numbered(int n) {
        String actor = STATES[n % 4];
        String other = STATES[(n + 1 + n / 4 % 3) % 4];
        String act = ACTS[n % ACTS.length];
        return article(
                "a" + n,
                FIRST.plusDays(n % 700).toString(),
                n % 3 == 0 ? CLAIM : "(The weather was fair.)",
                actor + " " + act + " " + other,
                other + " REJECT " + actor + "/denied");
    }
}
