package org.sealready.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sealready.ui.task.Tasks;

class PreparedTest {

  private final List<String> gone = new ArrayList<>();
  private int reads;

  private String read() {
    reads++;
    if (reads == 1) {
      throw new IllegalStateException("no memory");
    }
    return "read";
  }

  @Test
  void isReadAgainForTheNextAfterAFault() {
    Tasks atOnce = new Tasks(Runnable::run, Runnable::run);
    Prepared<String> prepared = new Prepared<>(this::read, false, atOnce);
    assertThrows(IllegalStateException.class, () -> prepared.then(() -> gone.add("first")));
    prepared.then(() -> gone.add("second"));
    prepared.then(() -> gone.add("third"));
    assertEquals(List.of("second", "third"), gone);
    assertEquals(2, reads);
  }
}
