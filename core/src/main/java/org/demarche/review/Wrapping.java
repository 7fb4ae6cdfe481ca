package org.demarche.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks painted text into rows, at spaces. */
final class Wrapping {
    private static final Pattern TOKEN = Pattern.compile("\\s+|\\S+");

    /** A stretch of one row, painted alike. */
    record Run(Ink ink, String text) {}

    private final int width;
    private final List<List<Run>> rows = new ArrayList<>();
    private List<Run> row = new ArrayList<>();
    private List<Run> word = new ArrayList<>();
    private int used;
    private int wordLength;

    Wrapping(int width) {
        this.width = width;
    }

    void add(Ink ink, String text) {
        for (Matcher token = TOKEN.matcher(text); token.find(); ) {
            String found = token.group();
            if (found.isBlank()) {
                endWord();
                space(ink);
            } else {
                String safe = Printable.of(found);
                word.add(new Run(ink, safe));
                wordLength += safe.length();
            }
        }
    }

    private void space(Ink ink) {
        if (used > 0 && used < width) {
            row.add(new Run(ink, " "));
            used++;
        }
    }

    private void endWord() {
        if (used > 0 && used + wordLength > width) {
            endRow();
        }
        row.addAll(word);
        used += wordLength;
        word = new ArrayList<>();
        wordLength = 0;
    }

    private void endRow() {
        rows.add(row);
        row = new ArrayList<>();
        used = 0;
    }

    /** All that was added. */
    List<List<Run>> rows() {
        endWord();
        if (!row.isEmpty()) {
            endRow();
        }
        return rows;
    }
}
