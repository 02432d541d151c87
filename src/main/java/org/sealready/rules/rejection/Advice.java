package org.sealready.rules.rejection;

import org.sealready.form.Bilingual;

/**
 * A way out of a rejection, in one or two sentences.
 *
 * @param id as the list calls it, for the wording of one kind of filer; empty where it was kept
 *     before lists had them
 * @param isOfMessage whether it is about the ministry's text message, for which there is a card
 */
public record Advice(String id, Bilingual text, boolean isOfMessage) {}
