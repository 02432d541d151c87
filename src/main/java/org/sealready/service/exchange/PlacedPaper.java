package org.sealready.service.exchange;

import org.sealready.platform.UploadSlot;
import org.sealready.words.Phrase;

/**
 * One picture or letter of a filing and the slot that takes it.
 *
 * @param name its name in files: the slot's id, or the letter's
 * @param title what it is
 */
public record PlacedPaper(UploadSlot slot, String name, Phrase title) {}
