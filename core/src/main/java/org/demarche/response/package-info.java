/**
 * Who answers whom, how, and how fast, and whether that is more than chance and the climate of the
 * time. Start at {@link org.demarche.response.Response}.
 */
@NullMarked
package org.demarche.response;

import org.jspecify.annotations.NullMarked;
