package org.demarche.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.Demarche;
import org.demarche.claim.grammar.Timing;
import org.demarche.claim.report.ClaimWords;
import org.demarche.claim.store.ClaimStore;
import org.demarche.claim.store.KeptClaim;
import org.demarche.coding.CodedSentence;
import org.demarche.coding.claim.FoundClaim;
import org.demarche.record.EventRecord;
import org.demarche.record.RecordedEvent.ArticleHead;
import org.demarche.source.ArticleFiles;
import org.demarche.source.ArticleSink;
import org.demarche.source.SetAside;
import org.demarche.text.Article;
import org.demarche.text.FormatException;
import org.demarche.wording.Wrapped;

/** Lists the claims that articles hold, each with the command that checks it. */
final class ClaimListing {
    private static final int WIDTH = 100;

    private final Session session;
    private final boolean json;
    private int articles;

    ClaimListing(Session session, boolean json) {
        this.session = session;
        this.json = json;
    }

    /** Those on record, of two parties if there are two. */
    int of(EventRecord asked, List<String> pair) throws IOException {
        ClaimStore store = new ClaimStore(asked, session.ahead().actors());
        List<KeptClaim> found =
                pair.size() == 2 ? store.between(pair.get(0), pair.get(1)) : store.all();
        tell(found, "on record");
        long unsearched = store.unsearched();
        if (unsearched > 0) {
            session.console().say(unsearched(unsearched));
        }
        return ExitCode.DONE;
    }

    /** What to do about articles an earlier release has read. */
    static String unsearched(long articles) {
        return ("%,d articles were read before claims were kept: read them again to have theirs"
                        + " (demarche read PATH)")
                .formatted(articles);
    }

    /** Those of articles that need not be on record. */
    int of(Path path) throws IOException, FormatException {
        Demarche demarche = session.load();
        List<KeptClaim> found = new ArrayList<>();
        ArticleSink sink =
                new ArticleSink() {
                    @Override
                    public void article(Article article) {
                        articles++;
                        for (CodedSentence sentence : demarche.code(article).sentences()) {
                            sentence.claims().forEach(c -> found.add(kept(article, sentence, c)));
                        }
                    }

                    @Override
                    public void setAside(SetAside what) {
                        session.console().say(what.toString());
                    }
                };
        ArticleFiles.standard()
                .read(
                        Intake.plan(session, List.of(path)),
                        session.console().in(),
                        sink,
                        bytes -> {});
        if (articles == 0) {
            throw Trouble.badInput(path + ": nothing could be read");
        }
        tell(found, "in %,d articles".formatted(articles));
        return ExitCode.DONE;
    }

    private static KeptClaim kept(Article article, CodedSentence sentence, FoundClaim claim) {
        return new KeptClaim(
                claim.holder(),
                claim.words(),
                claim.assumed(),
                claim.read(),
                new KeptClaim.Place(
                        "",
                        new ArticleHead(
                                article.id(),
                                article.published(),
                                article.title(),
                                article.origin().outlet(),
                                article.origin().url(),
                                article.origin().file()),
                        sentence.sentence().index(),
                        sentence.sentence().text()));
    }

    private void tell(List<KeptClaim> found, String where) throws IOException {
        found.forEach(this::tell);
        session.console().out().flush();
        long fit = found.stream().filter(f -> f.read().isUnderstood()).count();
        session.console()
                .say("%d claims %s, %d of them can be checked".formatted(found.size(), where, fit));
    }

    private void tell(KeptClaim found) {
        if (json) {
            session.console().out().line(EventJson.write(node(found)));
            return;
        }
        Output out = session.console().out();
        out.line(
                "%s, sentence %d, %s:"
                        .formatted(
                                Wrapped.plain(found.place().article().id()),
                                found.place().sentence() + 1,
                                Wrapped.plain(found.holder().shown())));
        out.print(Wrapped.lines("“" + found.words() + "”", WIDTH, 2));
        understood(found).ifPresent(u -> out.print(Wrapped.lines(u, WIDTH, 4)));
        if (found.read().isUnderstood()) {
            out.line("    " + command(found));
        } else {
            found.read()
                    .doubts()
                    .forEach(d -> out.print(Wrapped.lines("not understood: " + d, WIDTH, 4)));
        }
        out.line();
    }

    private Optional<String> understood(KeptClaim found) {
        return found.read().claim().map(c -> new ClaimWords(c, session.parties()::name).line());
    }

    /** What to type to check it, with the times its words alone do not tell. */
    private static String command(KeptClaim found) {
        StringBuilder command = new StringBuilder("demarche check " + quoted(found.words()));
        Timing timing = found.read().claim().orElseThrow().timing();
        timing.from().day().ifPresent(day -> command.append(" --since ").append(day));
        timing.end().day().ifPresent(end -> command.append(" --until ").append(end.minusDays(1)));
        return command.toString();
    }

    /** As a shell takes it, whatever the text holds. */
    private static String quoted(String words) {
        return "'" + Wrapped.plain(words).replace("'", "’") + "'";
    }

    private ObjectNode node(KeptClaim found) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("article", found.place().article().id()).put("sentence", found.place().sentence());
        node.put("holder", found.holder().words());
        node.put("holder_kind", found.holder().kind().words());
        node.put("holder_party", found.holder().party());
        node.put("claim", found.words());
        node.put("text", found.place().text());
        node.put("published", found.place().article().published().toString());
        node.put("outlet", found.place().article().outlet());
        node.put("understood", understood(found).orElse(null));
        node.put("assumed", found.assumed());
        found.read().doubts().forEach(d -> node.withArray("doubts").add(d.toString()));
        if (found.read().isUnderstood()) {
            node.put("command", command(found));
        }
        return node;
    }
}
