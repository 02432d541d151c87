package org.sealready.rules.rejection;

/**
 * A way out of a rejection, in one or two sentences.
 *
 * @param chinese as it is shown by default
 * @param english the same in English
 * @param isOfMessage whether it is about the ministry's text message, for which there is a card
 */
public record Advice(String chinese, String english, boolean isOfMessage) {}
