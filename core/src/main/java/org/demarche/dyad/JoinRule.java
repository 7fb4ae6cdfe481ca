package org.demarche.dyad;

import java.util.List;

/** One way to see that two reports tell of one happening. */
interface JoinRule {
    /**
     * Links between reports.
     *
     * @param pair the reports
     * @param groups what earlier rules have joined
     */
    List<Link> links(PairReports pair, Groups groups);
}
