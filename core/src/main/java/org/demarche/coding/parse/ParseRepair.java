package org.demarche.coding.parse;

/** One known error of parsers and its cure; leaves every other sentence as it is. */
interface ParseRepair {
    ParsedSentence repair(ParsedSentence sentence);
}
