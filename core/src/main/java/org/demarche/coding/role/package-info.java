/**
 * Who of the parties around a verb or noun is actor and who is recipient. Start at {@link
 * org.demarche.coding.role.RoleFinder}.
 */
@NullMarked
package org.demarche.coding.role;

import org.jspecify.annotations.NullMarked;
