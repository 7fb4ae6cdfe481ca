package org.demarche.source.dataset.keds;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarche.actor.ActorKnowledge;
import org.demarche.source.dataset.Column;
import org.demarche.source.dataset.DataSet;
import org.demarche.source.dataset.FileHead;
import org.demarche.source.dataset.Header;
import org.demarche.source.dataset.Layout;
import org.demarche.source.dataset.Layout.Content;
import org.demarche.source.vocabulary.CameoLabels;
import org.demarche.text.FormatException;

/**
 * Files of the Kansas Event Data System and its heirs: date, source, target, code.
 *
 * <p>There is no id: the kind of codes and the four together are the key, and a row that stands
 * twice is joined. Which codes a file uses is told from its beginning: roots 21 and 22 are WEIS's,
 * and {@code FRN} or {@code UNO} among the actors are the older actor codes, in which {@code UNK}
 * is the United Kingdom and {@code AUS} is Austria.
 */
public final class Keds implements DataSet {
    private static final List<String> WANTED = List.of("date", "source", "target", "code");

    private final ActorKnowledge actors;

    public Keds(ActorKnowledge actors) {
        this.actors = actors;
    }

    @Override
    public String name() {
        return "keds";
    }

    @Override
    public Layout layout(FileHead head) throws FormatException {
        Header h = head.header();
        h.require("a KEDS file", WANTED);
        KedsVocabulary vocabulary = KedsVocabulary.of(Dialect.of(head), actors);
        String code = h.column("code");
        Map<Column, String> c = new EnumMap<>(Column.class);
        c.put(
                Column.DAY,
                "try_strptime(" + h.column("date") + ", ['%Y-%m-%d', '%Y%m%d', '%y%m%d'])::DATE");
        c.put(
                Column.KEY,
                "concat_ws('|', '%s', day, %s, %s, %s)"
                        .formatted(
                                vocabulary.name(), h.column("source"), h.column("target"), code));
        c.put(Column.ACTOR, h.column("source"));
        c.put(Column.RECIPIENT, h.column("target"));
        c.put(Column.CODE, code);
        c.put(
                Column.PROBLEM,
                "CASE WHEN %s THEN 'code ' || %s || ' has lost a leading zero; keep codes as text' END"
                        .formatted(
                                vocabulary.isWeis()
                                        ? "length(" + code + ") < 3"
                                        : CameoLabels.lostZero(code),
                                code));
        return new Layout(Content.EVENTS, h.form(1), c, vocabulary);
    }
}
