package org.demarche.turning;

import org.demarche.record.RecordedEvent;

/**
 * Something that happened about a turning point and contributes to it.
 *
 * @param event the earliest of its strongest reports
 * @param reports how many reports tell of it: same kind, same parties, at most three days apart
 * @param weight how much it contributes: the sum of the reports' scores in size, times how much
 *     more often such events come after the turn than before
 */
public record Driver(RecordedEvent event, int reports, double weight) {}
