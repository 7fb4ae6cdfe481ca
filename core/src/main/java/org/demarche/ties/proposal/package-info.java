/**
 * Changes to the register that coded events propose, and what a person says of them. Start at
 * {@link org.demarche.ties.proposal.ProposalSearch}.
 */
@NullMarked
package org.demarche.ties.proposal;

import org.jspecify.annotations.NullMarked;
