package org.sealready.vault.filing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sealready.form.Answers;
import org.sealready.json.AnswersJson;
import org.sealready.json.BadFiling;

/**
 * The encoded moments of a history, each verified by reading it back. A history grows by one moment
 * at a time, so those of the last save are cached.
 */
final class MomentBytes {

  private final AnswersJson json;
  private volatile Map<Answers, byte[]> known = Map.of();

  MomentBytes(AnswersJson json) {
    this.json = json;
  }

  /** The filing file of these answers; empty if they would not be read again as they are. */
  Optional<byte[]> of(Answers answers) {
    byte[] before = known.get(answers);
    return before == null ? proven(answers) : Optional.of(before);
  }

  private Optional<byte[]> proven(Answers answers) {
    byte[] bytes = json.write(answers);
    try {
      return json.read(bytes).equals(answers) ? Optional.of(bytes) : Optional.empty();
    } catch (BadFiling unreadable) {
      // Empty means not verified: the caller writes the complete answers instead.
      return Optional.empty();
    }
  }

  /** The answers of this filing file. */
  Answers answers(byte[] bytes) throws BadFiling {
    return json.read(bytes);
  }

  /** Caches these and drops all others. */
  void remember(Map<Answers, byte[]> moments) {
    known = new HashMap<>(moments);
  }
}
