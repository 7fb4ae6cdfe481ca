/**
 * Which type of event a stretch of text tells of two given parties, learned from sentences. Start
 * at {@link org.demarche.coding.type.TypeClassifier}.
 */
@NullMarked
package org.demarche.coding.type;

import org.jspecify.annotations.NullMarked;
