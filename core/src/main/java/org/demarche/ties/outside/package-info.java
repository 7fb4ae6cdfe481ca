/**
 * What other data sets tell of standing ties: alliances, memberships and votes, kept in files
 * beside the record under their own names. Start at {@link org.demarche.ties.outside.TieImport}.
 */
@NullMarked
package org.demarche.ties.outside;

import org.jspecify.annotations.NullMarked;
