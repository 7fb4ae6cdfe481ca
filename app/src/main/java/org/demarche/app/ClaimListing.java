package org.demarche.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.claim.grammar.ClaimFinder;
import org.demarche.claim.grammar.FoundClaim;
import org.demarche.claim.report.ClaimWords;
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

    int of(Path path) throws IOException, FormatException {
        ClaimFinder finder = session.load().claims();
        List<FoundClaim> found = new ArrayList<>();
        ArticleSink sink =
                new ArticleSink() {
                    @Override
                    public void article(Article article) {
                        articles++;
                        found.addAll(finder.in(article));
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
        found.forEach(this::tell);
        session.console().out().flush();
        session.console()
                .say(
                        "%d claims in %d articles, %d of them can be checked"
                                .formatted(
                                        found.size(),
                                        articles,
                                        found.stream()
                                                .filter(f -> f.read().isUnderstood())
                                                .count()));
        return ExitCode.DONE;
    }

    private void tell(FoundClaim found) {
        if (json) {
            session.console().out().line(EventJson.write(node(found)));
            return;
        }
        Output out = session.console().out();
        String holder = found.holder().isEmpty() ? "the writer" : found.holder();
        out.line(
                "%s, sentence %d, %s:"
                        .formatted(
                                Wrapped.plain(found.articleId()),
                                found.sentence().index() + 1,
                                Wrapped.plain(holder)));
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

    private Optional<String> understood(FoundClaim found) {
        return found.read()
                .claim()
                .map(
                        c -> {
                            StringBuilder all = new StringBuilder();
                            new ClaimWords(c, session.parties()::name)
                                    .parts(Optional.empty())
                                    .forEach(
                                            p ->
                                                    all.append(all.isEmpty() ? "" : "; ")
                                                            .append(p.name())
                                                            .append(": ")
                                                            .append(p.words()));
                            return all.toString();
                        });
    }

    /** What to type to check it; a party taken from what stands before is said again. */
    private static String command(FoundClaim found) {
        StringBuilder command = new StringBuilder("demarche check ");
        command.append(quoted(found.words()));
        found.read()
                .claim()
                .filter(c -> !found.assumed().isEmpty())
                .ifPresent(
                        c ->
                                command.append(" --who ")
                                        .append(c.sides().actor())
                                        .append(" --whom ")
                                        .append(c.sides().recipient()));
        return command.toString();
    }

    /** As a shell takes it, whatever the text holds. */
    private static String quoted(String words) {
        return "'" + Wrapped.plain(words).replace("'", "’") + "'";
    }

    private ObjectNode node(FoundClaim found) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("article", found.articleId()).put("sentence", found.sentence().index());
        node.put("holder", found.holder()).put("claim", found.words());
        node.put("text", found.sentence().text());
        node.put("understood", understood(found).orElse(null));
        node.put("assumed", found.assumed());
        found.read().doubts().forEach(d -> node.withArray("doubts").add(d.toString()));
        if (found.read().isUnderstood()) {
            node.put("command", command(found));
        }
        return node;
    }
}
