package org.demarche.outlook.forecast;

/** The forecasts that anybody makes without a method, each a bare number. */
final class Simple implements Forecaster {
    /** What the number is. */
    enum Kind {
        /** Nothing will happen. */
        ZERO,
        /** As much as in the last periods of that number. */
        LAST,
        /** As much as on average. */
        MEAN
    }

    private final Kind kind;
    private final Window window;
    private final Climatology all;
    private int last;

    Simple(Kind kind, Window window) {
        this.kind = kind;
        this.window = window;
        all = new Climatology(window, 0);
    }

    @Override
    public void see(Past past) {
        all.see(past);
        int length = window.length();
        last = Math.max(0, past.total(past.length() - length, length));
    }

    @Override
    public CountDistribution ahead(Past past) {
        return switch (kind) {
            case ZERO -> CountDistribution.point(0);
            case LAST -> CountDistribution.point(last);
            case MEAN -> CountDistribution.near(all.mean());
        };
    }

    @Override
    public void learn(int came) {}
}
