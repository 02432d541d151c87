package org.sealready.pdf.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class CupsToolTest {

  private static final Duration SOON = Duration.ofSeconds(15);

  /** More than a pipe holds, so that both ends must be served at once. */
  private static final byte[] LARGE = "印".repeat(200_000).getBytes(StandardCharsets.UTF_8);

  @Test
  void handsOverWhatAPipeCannotHold() {
    CupsTool.Answer answer =
        assertTimeoutPreemptively(SOON, () -> CupsTool.send(LARGE, List.of("cat")));

    assertTrue(answer.good());
    assertEquals(200_000, answer.text().length());
  }

  @Test
  void aCommandThatIsMissingOrFailsIsAnAnswer() throws Exception {
    assertFalse(CupsTool.send(LARGE, List.of("no-such-command-anywhere")).good());
    assertFalse(CupsTool.send(LARGE, List.of("false")).good());
  }

  @Test
  void anInterruptBreaksOffACommandThatHangs() {
    assertTimeoutPreemptively(
        SOON,
        () -> {
          Thread.currentThread().interrupt();
          assertThrows(
              InterruptedException.class, () -> CupsTool.send(LARGE, List.of("sleep", "600")));
        });
  }
}
