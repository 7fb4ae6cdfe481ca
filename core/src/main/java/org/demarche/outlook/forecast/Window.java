package org.demarche.outlook.forecast;

/**
 * The periods ahead of which the events are forecast together.
 *
 * @param first how many periods ahead the first is, at least 1
 * @param last how many ahead the last is, not before the first
 */
public record Window(int first, int last) {
    public Window {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException(
                    "window must have 1 <= first <= last, was %d to %d".formatted(first, last));
        }
    }

    /** All of the next so many periods. */
    public static Window next(int periods) {
        return new Window(1, periods);
    }

    /** One period only, so many ahead. */
    public static Window single(int ahead) {
        return new Window(ahead, ahead);
    }

    /** How many periods it holds. */
    public int length() {
        return last - first + 1;
    }
}
