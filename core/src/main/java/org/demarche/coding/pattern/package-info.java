/**
 * Which verbs and nouns tell of which events, as a person can read and change them. Start at {@link
 * org.demarche.coding.pattern.PatternBook}.
 */
@NullMarked
package org.demarche.coding.pattern;

import org.jspecify.annotations.NullMarked;
