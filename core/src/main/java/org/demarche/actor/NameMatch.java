package org.demarche.actor;

import org.demarche.text.TextSpan;

/**
 * A name found in a text.
 *
 * @param span its characters in the text that was searched
 * @param party whom it names at the date asked for
 * @param kind what sort of name it is
 * @param prefix a word hyphenated before it, such as {@code anti}, {@code pro}, in lower case;
 *     empty if none
 * @param suffix a word hyphenated after it, such as {@code led}, {@code backed}; empty if none
 */
public record NameMatch(TextSpan span, Party party, NameKind kind, String prefix, String suffix) {}
