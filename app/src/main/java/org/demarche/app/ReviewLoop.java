package org.demarche.app;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.demarche.review.Review;
import org.demarche.review.ReviewScreen;

/** Shows a review and takes keys until it is over. */
final class ReviewLoop {
    private static final String CLEAR = "\u001b[H\u001b[2J\u001b[3J";

    private final Session session;
    private final Review review;
    private final Clock clock;

    ReviewLoop(Session session, Review review, Clock clock) {
        this.session = session;
        this.review = review;
        this.clock = clock;
    }

    void run() throws IOException {
        boolean isAtTerminal =
                session.console().in() == System.in && Boolean.getBoolean("demarche.keyboard");
        try (Keys keys =
                isAtTerminal ? TerminalKeys.open() : new PipedKeys(session.console().in())) {
            while (!review.isOver()) {
                show(keys);
                int key = keys.next();
                if (key == Keys.END) {
                    break;
                }
                review.press(key, clock.instant());
            }
            if (keys.isScreen()) {
                session.console().out().print(CLEAR);
                session.console().out().flush();
            }
        }
    }

    private void show(Keys keys) {
        boolean isColoured = keys.isScreen() && session.variable("NO_COLOR").isEmpty();
        Output out = session.console().out();
        List<String> screen =
                new ReviewScreen(review, keys.columns(), isColoured).draw(keys.rows() - 1);
        if (keys.isScreen()) {
            out.print(CLEAR + String.join("\r\n", screen) + "\r\n");
        } else {
            screen.forEach(out::line);
            out.line();
        }
        out.flush();
    }
}
