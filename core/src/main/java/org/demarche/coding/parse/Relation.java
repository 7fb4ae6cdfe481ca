package org.demarche.coding.parse;

/**
 * What a word is to its head. One small set for every parser, so that rules know no parser's
 * labels; what no rule asks for is {@link #OTHER}.
 */
public enum Relation {
    ROOT,
    /** Subject of an active verb: <i>Russia</i> attacked. */
    SUBJECT,
    /** Subject of a passive verb: <i>Ukraine</i> was attacked. */
    PASSIVE_SUBJECT,
    /** Direct object. */
    OBJECT,
    /** Indirect object: gave <i>Ukraine</i> tanks. */
    INDIRECT_OBJECT,
    /** The agent of a passive; hangs on the verb itself, its "by" is a {@link #CASE} of it. */
    AGENT,
    /** A noun joined by a preposition; the preposition is a {@link #CASE} of it. */
    OBLIQUE,
    /** A preposition or possessive mark on its noun. */
    CASE,
    /** A possessor: <i>Russia</i>'s fleet. */
    POSSESSIVE,
    /** An adjective or number before a noun. */
    MODIFIER,
    /** A noun before a noun, or part of a name. */
    COMPOUND,
    /** A noun set beside a noun: Putin, <i>president</i> of Russia. */
    APPOSITION,
    /** Joined by and/or to the first of its kind, which is its head. */
    CONJUNCT,
    /** The word and, or, but. */
    COORDINATOR,
    /** A finite clause as object: said that he <i>left</i>. */
    CLAUSE_COMPLEMENT,
    /** A clause without own subject: agreed to <i>leave</i>. */
    OPEN_COMPLEMENT,
    /** A clause of time, reason, condition. */
    ADVERBIAL_CLAUSE,
    /** A relative clause on a noun. */
    RELATIVE_CLAUSE,
    /** A participle or infinitive on a noun: the plane <i>downed</i> by Russia. */
    NOUN_CLAUSE,
    /** Helping verb. */
    AUXILIARY,
    PASSIVE_AUXILIARY,
    /** The verb be beside a predicate noun or adjective. */
    COPULA,
    NEGATION,
    ADVERB,
    /** that, if, to, because. */
    MARKER,
    /** up, down, off. */
    PARTICLE,
    DETERMINER,
    NUMBER,
    PUNCTUATION,
    OTHER;

    /** Whether it is the subject of a verb, active or passive. */
    public boolean isSubject() {
        return this == SUBJECT || this == PASSIVE_SUBJECT;
    }
}
