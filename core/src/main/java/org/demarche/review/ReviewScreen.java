package org.demarche.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.demarche.evaluation.Claim;
import org.demarche.evaluation.Spans;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventType;
import org.demarche.page.Percent;
import org.demarche.text.Sentence;
import org.demarche.text.SentenceSplitter;
import org.demarche.text.TextSpan;

/** Draws the event to be judged as lines of text, to fit a terminal of 80 columns and 24 lines. */
public final class ReviewScreen {
    private static final int MARGIN = 1;
    private static final int LABEL = 11;

    private final Review review;
    private final int width;
    private final boolean isColoured;
    private final List<String> lines = new ArrayList<>();

    /**
     * @param width columns, at least 40
     * @param isColoured whether marks are colours; else they are brackets
     */
    public ReviewScreen(Review review, int width, boolean isColoured) {
        this.review = review;
        this.width = Math.max(40, width);
        this.isColoured = isColoured;
    }

    /**
     * The screen.
     *
     * @param height lines there is room for; what is too long of a text is left out in its middle
     */
    public List<String> draw(int height) {
        lines.clear();
        Candidate candidate = review.current();
        line(Ink.BOLD, review.progress().toString());
        line(Ink.FAINT, "─".repeat(width - 2 * MARGIN));
        List<String> text = text(candidate);
        List<String> below = below(candidate);
        int room = Math.max(3, height - lines.size() - below.size());
        if (text.size() > room) {
            text = new ArrayList<>(text.subList(0, room - 1));
            text.add(" ".repeat(MARGIN) + "…");
        }
        lines.addAll(text);
        lines.addAll(below);
        return List.copyOf(lines);
    }

    private String paint(Ink ink, String text) {
        return isColoured ? ink.on(text) : text;
    }

    private void line(Ink ink, String text) {
        lines.add(" ".repeat(MARGIN) + paint(ink, text));
    }

    private List<String> text(Candidate candidate) {
        String text = candidate.passage().text();
        Spans spans = candidate.event().spans();
        TextSpan shown = shown(text, spans);
        Wrapping wrapping = new Wrapping(width - 2 * MARGIN);
        TextSpan sentence = sentence(text, spans);
        TextSpan context = new TextSpan(shown.begin(), Math.max(shown.begin(), sentence.begin()));
        wrapping.add(Ink.FAINT, context.of(text));
        TextSpan rest = new TextSpan(context.end(), shown.end());
        for (Spans.Piece piece : Spans.pieces(text, List.of(spans), rest)) {
            wrapping.add(ink(piece.part()), bracketed(piece));
        }
        List<String> wrapped = new ArrayList<>();
        for (List<Wrapping.Run> row : wrapping.rows()) {
            StringBuilder out = new StringBuilder(" ".repeat(MARGIN));
            row.forEach(run -> out.append(paint(run.ink(), run.text())));
            wrapped.add(out.toString());
        }
        if (sentence.isEmpty()) {
            wrapped.add(0, " ".repeat(MARGIN) + paint(Ink.FAINT, "(no words are marked)"));
        }
        wrapped.add("");
        return wrapped;
    }

    /** The sentence of the event and the one before it; all of a text without spans. */
    private static TextSpan shown(String text, Spans spans) {
        TextSpan sentence = sentence(text, spans);
        if (sentence.isEmpty()) {
            return new TextSpan(0, text.length());
        }
        TextSpan before =
                new SentenceSplitter()
                        .split(text).stream()
                                .map(Sentence::span)
                                .filter(s -> s.end() <= sentence.begin())
                                .reduce(TextSpan.NONE, (a, b) -> b);
        return before.union(sentence);
    }

    private static TextSpan sentence(String text, Spans spans) {
        TextSpan whole = spans.trigger().isEmpty() ? spans.whole() : spans.trigger();
        return whole.isEmpty()
                ? TextSpan.NONE
                : new SentenceSplitter()
                        .split(text).stream()
                                .map(Sentence::span)
                                .filter(s -> s.overlaps(spans.whole()))
                                .reduce(TextSpan.NONE, TextSpan::union);
    }

    private String bracketed(Spans.Piece piece) {
        if (isColoured || piece.part() == Spans.Part.NOTHING) {
            return piece.text();
        }
        return switch (piece.part()) {
            case TRIGGER -> "[" + piece.text() + "]";
            case ACTOR -> "<" + piece.text() + ">";
            default -> "{" + piece.text() + "}";
        };
    }

    private static Ink ink(Spans.Part part) {
        return switch (part) {
            case TRIGGER -> Ink.TRIGGER;
            case ACTOR -> Ink.ACTOR;
            case RECIPIENT -> Ink.RECIPIENT;
            case NOTHING -> Ink.PLAIN;
        };
    }

    private List<String> below(Candidate candidate) {
        List<String> rows = new ArrayList<>();
        Claim claim = review.claim();
        Candidate.Details details = candidate.details();
        Claim coded = candidate.claim();
        boolean sameType = claim.type() == coded.type();
        String mode = details.mode().isEmpty() || !sameType ? "" : "." + details.mode();
        boolean sameActor = claim.actor().equals(coded.actor());
        boolean sameRecipient = claim.recipient().equals(coded.recipient());
        rows.add(
                field(
                        "actor",
                        Ink.ACTOR,
                        claim.actor() + sector(sameActor, details.actorSector()),
                        sameActor));
        rows.add(
                field(
                        "recipient",
                        Ink.RECIPIENT,
                        claim.recipient() + sector(sameRecipient, details.recipientSector()),
                        sameRecipient));
        rows.add(field("type", Ink.TRIGGER, claim.type() + mode, sameType));
        boolean sameStatus = claim.factuality() == coded.factuality();
        rows.add(field("happened?", Ink.BOLD, claim.factuality().label(), sameStatus));
        rows.add(field("date", Ink.PLAIN, when(candidate), true));
        if (!details.saidBy().isEmpty()) {
            rows.add(field("said by", Ink.PLAIN, details.saidBy(), true));
        }
        rows.add(field("why", Ink.FAINT, why(candidate), true));
        review.added().forEach(c -> rows.add(field("added", Ink.BOLD, c.toString(), true)));
        review.said()
                .ifPresent(j -> rows.add(field("judged", Ink.BOLD, j.decision().words(), true)));
        rows.add("");
        rows.addAll(foot());
        return rows;
    }

    private static String sector(boolean isSame, String sector) {
        return sector.isEmpty() || !isSame ? "" : ":" + sector;
    }

    private static String when(Candidate candidate) {
        String date = candidate.details().date();
        String published = candidate.passage().published().toString();
        String told = date.isEmpty() ? "not told" : date;
        return published.isEmpty() ? told : told + " (published " + published + ")";
    }

    private static String why(Candidate candidate) {
        String sure =
                candidate.event().confidence().isPresent()
                        ? Percent.of(candidate.event().confidence().getAsDouble()) + " sure"
                        : "";
        String why = candidate.event().why();
        return sure.isEmpty() || why.isEmpty() ? sure + why : sure + ": " + why;
    }

    private String field(String name, Ink ink, String told, boolean isAsCoded) {
        String value = Printable.of(told);
        String padded = name + " ".repeat(Math.max(1, LABEL - name.length()));
        int room = width - 2 * MARGIN - LABEL - (isAsCoded ? 0 : 12);
        String fitted = value.length() > room ? value.substring(0, room - 1) + "…" : value;
        String changed = isAsCoded ? "" : paint(Ink.BOLD, " (corrected)");
        return " ".repeat(MARGIN) + paint(Ink.FAINT, padded) + paint(ink, fitted) + changed;
    }

    private List<String> foot() {
        List<String> rows = new ArrayList<>();
        Prompt prompt = review.prompt();
        switch (prompt.kind()) {
            case NONE -> {
                rows.add(
                        keys(
                                "y right",
                                "n no event",
                                "a actor",
                                "r recipient",
                                "t type",
                                "f happened"));
                rows.add(keys("m missing", "c comment", "s skip", "b back", "u undo", "q quit"));
            }
            case TEXT -> {
                rows.add(" ".repeat(MARGIN) + paint(Ink.FAINT, hint(prompt)));
                rows.add(" ".repeat(MARGIN) + prompt.about().words() + ": " + prompt.typed() + "_");
            }
            case TYPE -> rows.addAll(types());
            case FACTUALITY -> rows.add(factualities());
        }
        if (!review.note().isEmpty()) {
            rows.add(" ".repeat(MARGIN) + paint(Ink.NOTE, Printable.of(review.note())));
        }
        return rows;
    }

    private static String hint(Prompt prompt) {
        return prompt.about() == Prompt.For.REMARK
                ? "your words, then enter; escape to leave"
                : "code or name, then enter; empty if unknown; escape to leave";
    }

    private String keys(String... all) {
        StringBuilder row = new StringBuilder(" ".repeat(MARGIN));
        for (String key : all) {
            String padded = key + " ".repeat(Math.max(2, 13 - key.length()));
            row.append(paint(Ink.BOLD, padded.substring(0, 1))).append(padded.substring(1));
        }
        return row.toString().stripTrailing();
    }

    private List<String> types() {
        List<String> rows = new ArrayList<>();
        EventType[] all = EventType.values();
        for (int i = 0; i < all.length; i += 4) {
            String[] four =
                    Arrays.stream(all, i, Math.min(all.length, i + 4))
                            .map(t -> Prompt.letter(t) + " " + t)
                            .toArray(String[]::new);
            rows.add(keys(four));
        }
        return rows;
    }

    private String factualities() {
        return keys(
                Arrays.stream(Factuality.values())
                        .map(f -> Prompt.letter(f) + " " + shortName(f))
                        .toArray(String[]::new));
    }

    private static String shortName(Factuality factuality) {
        return factuality.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What to show when there is nothing left to judge. */
    public static Optional<String> farewell(Review review) {
        return review.isComplete() ? Optional.of("all judged") : Optional.empty();
    }
}
