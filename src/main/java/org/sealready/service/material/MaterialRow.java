package org.sealready.service.material;

import java.util.Optional;
import org.sealready.journey.material.Material;
import org.sealready.journey.material.MaterialNeed;
import org.sealready.letter.Letter;
import org.sealready.platform.UploadSlot;
import org.sealready.words.Phrase;

/**
 * One paper of one filing.
 *
 * @param slot its name in files; that of a series has its code or count in it where there is one
 * @param title where it is not the material's own: a letter's, or that of one approval
 * @param place where the platform takes it; empty for what is not uploaded
 * @param letter the letter that it is
 */
public record MaterialRow(
    Material material,
    String slot,
    Optional<Phrase> title,
    MaterialNeed need,
    Why why,
    Optional<UploadSlot> place,
    Optional<Letter> letter) {

  /** What the ticks of the papers begin with. */
  private static final String TICK = "material.";

  /** The id under which it is ticked as ready. */
  public String tick() {
    return TICK + slot;
  }

  /** Whether this is such an id. */
  public static boolean isTick(String id) {
    return id.startsWith(TICK);
  }

  /** Whether it is to be prepared. */
  public boolean isWanted() {
    return need == MaterialNeed.REQUIRED || need == MaterialNeed.ADVISED;
  }
}
