package org.demarche.app;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.demarche.review.Dialogue;

/** Shows what a person is asked and takes keys until it is over. */
final class ReviewLoop {
    private static final String CLEAR = "\u001b[H\u001b[2J\u001b[3J";

    /** Draws what the person is asked. */
    interface Screen {
        List<String> draw(int columns, int rows, boolean isColoured);
    }

    private final Session session;
    private final Dialogue review;
    private final Screen screen;
    private final Clock clock;

    ReviewLoop(Session session, Dialogue review, Screen screen, Clock clock) {
        this.session = session;
        this.review = review;
        this.screen = screen;
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
        List<String> lines = screen.draw(keys.columns(), keys.rows() - 1, isColoured);
        if (keys.isScreen()) {
            out.print(CLEAR + String.join("\r\n", lines) + "\r\n");
        } else {
            lines.forEach(out::line);
            out.line();
        }
        out.flush();
    }
}
