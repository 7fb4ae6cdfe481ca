package org.demarche.coding.pattern;

import java.util.List;
import org.demarche.coding.frame.Frame;

/**
 * A pattern that fits a frame, and what makes it fit.
 *
 * @param company what the pattern's needs found, each as a person would say it: {@code obj
 *     cooperation}, {@code no obj}; in the order the pattern asks
 */
public record Fit(Pattern pattern, Frame frame, List<String> company) {
    public Fit {
        company = List.copyOf(company);
    }

    /**
     * What fired, for a person to read: {@code deeds.patterns:15: suspend + obj cooperation →
     * SANCTION.discontinue}.
     */
    public String why() {
        StringBuilder line = new StringBuilder(pattern.source());
        line.append(": ").append(frame.predicate().lemma());
        company.forEach(c -> line.append(" + ").append(c));
        return line.append(" → ").append(pattern.what()).toString();
    }
}
