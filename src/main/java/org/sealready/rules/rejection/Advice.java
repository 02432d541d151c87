package org.sealready.rules.rejection;

import org.sealready.form.Bilingual;

/**
 * A way out of a rejection, in one or two sentences.
 *
 * @param isOfMessage whether it is about the ministry's text message, for which there is a card
 */
public record Advice(Bilingual text, boolean isOfMessage) {}
