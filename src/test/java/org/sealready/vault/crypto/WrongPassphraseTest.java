package org.sealready.vault.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Effort;
import org.sealready.MemoryFolder;
import org.sealready.vault.filing.Box;

@Tag(Effort.FAULTS)
class WrongPassphraseTest {

  private static final String RIGHT = "Osmanthus 桂花 7";

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  @Test
  void noneOfManyOpens() throws Exception {
    Box.keys(data).create(Optional.of(Box.passphrase(RIGHT))).lock();
    int opened = 0;
    List<String> wrong = guesses();
    for (String guess : wrong) {
      try {
        Box.keys(data).unlock(Box.passphrase(guess));
        opened++;
      } catch (WrongKey expected) {
        continue;
      }
    }
    assertEquals(0, opened);
    Box.keys(data).unlock(Box.passphrase(RIGHT));
    Effort.report("%d wrong passphrases: opened %d", wrong.size(), opened);
  }

  /** Near misses and random ones. */
  private static List<String> guesses() {
    List<String> guesses = new ArrayList<>(List.of("", " ", RIGHT.trim() + " ", RIGHT.repeat(2)));
    for (int i = 0; i < RIGHT.length(); i++) {
      guesses.add(RIGHT.substring(0, i) + RIGHT.substring(i + 1));
      guesses.add(RIGHT.substring(0, i) + '\0' + RIGHT.substring(i));
      guesses.add(RIGHT.substring(0, i));
      guesses.add(RIGHT.substring(0, i) + (char) (RIGHT.charAt(i) ^ 1) + RIGHT.substring(i + 1));
    }
    guesses.add(RIGHT.toLowerCase());
    guesses.add(RIGHT.toUpperCase());
    Random random = new Random(20261121);
    while (guesses.size() < 200) {
      guesses.add(Long.toString(random.nextLong(), 36));
    }
    return guesses;
  }
}
