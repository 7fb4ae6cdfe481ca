package org.demarche.coding.claim;

/**
 * A state or organisation that words name.
 *
 * @param code its code
 * @param name the name to show
 * @param isPerson whether they name it by somebody who acts for it
 */
record NamedParty(String code, String name, boolean isPerson) {}
