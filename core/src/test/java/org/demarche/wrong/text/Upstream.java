package org.demarche.wrong.text;

import org.demarche.wrong.brief.Sinner;

/** Breaks the flow on purpose: imports what stands downstream. */
public final class Upstream {
    public static final String NAME = "upstream";

    public Sinner sinner() {
        return new Sinner();
    }
}
