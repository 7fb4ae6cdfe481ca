package org.demarche.outlook.forecast;

import java.util.List;

/** A way to forecast, with what it is called. */
public enum Method {
    CLIMATOLOGY("the whole past", Role.BOTH),
    LAST_26("the last 26 periods", Role.POOLED),
    RECENT_RATE("recent rate", Role.POOLED),
    INGARCH("INGARCH(1,1)", Role.POOLED),
    /** As {@link #RECENT_RATE}, of events for each article read. */
    RECENT_SHARE("recent rate per article", Role.HELD),
    /** As {@link #INGARCH}, of events for each article read. */
    INGARCH_SHARE("INGARCH(1,1) per article", Role.HELD),
    ZERO("nothing", Role.BASELINE),
    LAST("as last time", Role.BASELINE),
    MEAN("the mean", Role.BASELINE),
    /** The methods above that are no mere baselines, weighted by past scores and calibrated. */
    POOL("the pool", Role.MADE),
    /** The pool, or the best baseline where the pool has done worse so far. */
    SHOWN("what is shown", Role.MADE);

    /** What a method is for. */
    private enum Role {
        POOLED,
        /** Pooled where it is known how much was read. */
        HELD,
        BASELINE,
        BOTH,
        MADE
    }

    private static final List<Integer> HALF_LIVES = List.of(4, 8, 16, 32, 64, 128, 256, 1000);
    private static final int LAST_PERIODS = 26;

    private final String words;
    private final Role role;

    Method(String words, Role role) {
        this.words = words;
        this.role = role;
    }

    public String words() {
        return words;
    }

    /** Whether it is part of the pool. */
    public boolean isPooled() {
        return role == Role.POOLED || role == Role.HELD || role == Role.BOTH;
    }

    /** Whether the pool is measured by it. */
    public boolean isBaseline() {
        return role == Role.BASELINE || role == Role.BOTH;
    }

    /** Whether it holds counts against how much was read. */
    boolean isHeld() {
        return role == Role.HELD;
    }

    /** Whether it forecasts by itself. */
    boolean isMade() {
        return role == Role.MADE;
    }

    /** Makes it ready for a series it has seen nothing of; not for the two that are made. */
    Forecaster forecaster(Window window, PoolSettings settings) {
        double fading = settings.spreadFading();
        return switch (this) {
            case CLIMATOLOGY -> new Climatology(window, 0);
            case LAST_26 -> new Climatology(window, Math.max(LAST_PERIODS, 2 * window.length()));
            case RECENT_RATE, RECENT_SHARE -> new RecentRate(window, fading, HALF_LIVES);
            case INGARCH, INGARCH_SHARE -> new Ingarch(window, fading);
            case ZERO -> new Simple(Simple.Kind.ZERO, window);
            case LAST -> new Simple(Simple.Kind.LAST, window);
            case MEAN -> new Simple(Simple.Kind.MEAN, window);
            case POOL, SHOWN -> throw new IllegalStateException(this + " is made of others");
        };
    }
}
