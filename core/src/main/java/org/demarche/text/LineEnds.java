package org.demarche.text;

/**
 * Whether the end of a line is the end of a sentence: always before a blank line; else unless the
 * text is wrapped at a fixed width, or the next line goes on in lower case.
 */
final class LineEnds {
    private static final int LONGEST_WRAPPED_LINE = 100;

    private final String body;
    private final int width;

    private LineEnds(String body, int width) {
        this.body = body;
        this.width = width;
    }

    /** Looks whether nearly all lines that are followed by text are about equally long. */
    static LineEnds of(String body) {
        int longest = 0;
        int inner = 0;
        for (int begin = 0, end; begin < body.length(); begin = end + 1) {
            end = lineEnd(body, begin);
            longest = Math.max(longest, end - begin);
            inner += end > begin && !isBreak(body, end + 1) ? 1 : 0;
        }
        boolean wrapped = inner >= 2 && longest <= LONGEST_WRAPPED_LINE && longest >= 40;
        return new LineEnds(body, wrapped && isEven(body, longest, inner) ? longest : 0);
    }

    private static boolean isEven(String body, int longest, int inner) {
        int full = 0;
        for (int begin = 0, end; begin < body.length(); begin = end + 1) {
            end = lineEnd(body, begin);
            full += !isBreak(body, end + 1) && end - begin >= longest * 3 / 5 ? 1 : 0;
        }
        return full * 4 >= inner * 3;
    }

    private static int lineEnd(String body, int begin) {
        int end = body.indexOf('\n', begin);
        return end < 0 ? body.length() : end;
    }

    private static boolean isBreak(String body, int at) {
        return at >= body.length() || body.charAt(at) == '\n';
    }

    /** Whether the line break at {@code at} ends a sentence. */
    boolean endsSentence(int at) {
        int next = at + 1;
        while (next < body.length() && (body.charAt(next) == ' ' || body.charAt(next) == '\t')) {
            next++;
        }
        if (isBreak(body, next)) {
            return true;
        }
        if (width > 0) {
            int begin = body.lastIndexOf('\n', at - 1) + 1;
            return at - begin < width / 2;
        }
        return !Character.isLowerCase(body.charAt(next));
    }
}
