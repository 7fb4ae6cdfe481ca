package org.demarche.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.coding.CodedArticle;
import org.demarche.record.Held.Known;
import org.jspecify.annotations.Nullable;

/** Which articles of a batch are new to the record, and which of its articles they supersede. */
final class Intake {
    private final Held held;
    private final Map<String, Known> changes = new HashMap<>();
    private final List<Reading> readings = new ArrayList<>();
    private int added;
    private int unchanged;

    /**
     * An article to be written.
     *
     * @param number how often it was read with this one, from 1
     * @param hash of its content
     */
    record Reading(CodedArticle article, int number, String hash) {
        String id() {
            return article.article().id();
        }
    }

    private Intake(Held held) {
        this.held = held;
    }

    static Intake of(Batch batch, Held held) {
        Intake intake = new Intake(held);
        for (CodedArticle article : batch.articles()) {
            intake.consider(article, batch.coder());
        }
        return intake;
    }

    private void consider(CodedArticle article, String coder) {
        String id = article.article().id();
        String hash = Digest.ofContent(article.article());
        Known before = before(id);
        if (before != null && before.has(hash, coder)) {
            unchanged++;
            return;
        }
        if (before == null) {
            added++;
        }
        Known now = Known.next(before, hash, coder);
        changes.put(id, now);
        readings.add(new Reading(article, now.readings(), hash));
    }

    private @Nullable Known before(String id) {
        Known pending = changes.get(id);
        return pending != null ? pending : held.known(id);
    }

    /** What is to be written, in the order it came. */
    List<Reading> readings() {
        return readings;
    }

    /** Whether no later article of the same batch supersedes this one. */
    boolean isLast(Reading reading) {
        Known known = changes.get(reading.id());
        return known != null && known.readings() == reading.number();
    }

    /** Articles on record that this batch supersedes. */
    List<String> superseded() {
        return changes.keySet().stream().filter(id -> held.known(id) != null).sorted().toList();
    }

    Map<String, Known> changes() {
        return changes;
    }

    Receipt.Articles counts() {
        return new Receipt.Articles(added, readings.size() - added, unchanged);
    }
}
