package org.demarche.ties.outside;

/**
 * A row of the table {@code outside_vote}.
 *
 * @param rollCall number of the roll call in its data set
 * @param year calendar year of the roll call
 * @param state who voted; empty in the row of the roll call itself
 * @param vote {@code yes}, {@code abstain}, {@code no}, {@code absent}, {@code not a member}; empty
 *     in the row of the roll call itself
 */
record KeptVote(String rollCall, int year, String state, String vote) {}
