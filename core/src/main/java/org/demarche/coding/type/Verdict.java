package org.demarche.coding.type;

import java.util.List;
import org.demarche.ontology.EventType;

/**
 * The likeliest type and what spoke for it.
 *
 * @param type the type
 * @param probability how likely it is, 0 to 1
 * @param reasons the clues that weighed most for it, strongest first, at most three
 */
public record Verdict(EventType type, double probability, List<String> reasons) {}
