package org.demarche.series.measure;

import org.demarche.ontology.QuadClass;

/**
 * A number of events in each of the four quarters of cooperation and conflict, deed and word.
 *
 * @param friendlyDeeds cooperation done
 * @param friendlyWords cooperation spoken of
 * @param hostileDeeds conflict acted out
 * @param hostileWords conflict in words
 */
public record QuadCounts(int friendlyDeeds, int friendlyWords, int hostileDeeds, int hostileWords) {
    /** No event at all. */
    public static final QuadCounts ZERO = new QuadCounts(0, 0, 0, 0);

    public QuadCounts {
        if (Math.min(Math.min(friendlyDeeds, friendlyWords), Math.min(hostileDeeds, hostileWords))
                < 0) {
            throw new IllegalArgumentException(
                    "counts must be >= 0, were %d, %d, %d, %d"
                            .formatted(friendlyDeeds, friendlyWords, hostileDeeds, hostileWords));
        }
    }

    /** One event of that quarter. */
    public static QuadCounts one(QuadClass quad) {
        return switch (quad) {
            case MATERIAL_COOPERATION -> new QuadCounts(1, 0, 0, 0);
            case VERBAL_COOPERATION -> new QuadCounts(0, 1, 0, 0);
            case MATERIAL_CONFLICT -> new QuadCounts(0, 0, 1, 0);
            case VERBAL_CONFLICT -> new QuadCounts(0, 0, 0, 1);
        };
    }

    public QuadCounts plus(QuadCounts other) {
        return new QuadCounts(
                friendlyDeeds + other.friendlyDeeds,
                friendlyWords + other.friendlyWords,
                hostileDeeds + other.hostileDeeds,
                hostileWords + other.hostileWords);
    }

    public int cooperation() {
        return friendlyDeeds + friendlyWords;
    }

    public int conflict() {
        return hostileDeeds + hostileWords;
    }

    public int total() {
        return cooperation() + conflict();
    }

    /** How much of the conflict is deeds. */
    public Share hostileDeedShare() {
        return new Share(hostileDeeds, conflict());
    }

    /** How much of the cooperation is deeds. */
    public Share friendlyDeedShare() {
        return new Share(friendlyDeeds, cooperation());
    }

    /** How much of all is conflict. */
    public Share conflictShare() {
        return new Share(conflict(), total());
    }
}
