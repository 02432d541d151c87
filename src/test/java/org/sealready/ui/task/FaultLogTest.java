package org.sealready.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.sealready.service.FaultCode;
import org.sealready.vault.file.NotSaved;

class FaultLogTest {

  private static final String ANSWER = "13800138000";

  private static Exception inBackground(String message) {
    return new ExecutionException(message, new StackOverflowError(message));
  }

  @Test
  void saysWhichFaultAndWhereAndNothingThatWasTyped() {
    Exception fault = new IllegalStateException(ANSWER, inBackground(ANSWER));
    try (Logged logged = new Logged()) {
      FaultLog.write(fault);
      assertEquals(1, logged.lines().size());
      String line = logged.lines().getFirst();
      assertTrue(line.contains(FaultCode.of(fault)), line);
      assertTrue(line.contains("IllegalStateException at " + FaultLogTest.class.getName()), line);
      assertTrue(line.contains("caused by java.lang.StackOverflowError at "), line);
      assertFalse(line.contains(ANSWER), line);
    }
  }

  @Test
  void theCodeIsThatOfTheFaultItselfHoweverItWasHandedOver() {
    Exception one = new IllegalStateException("here");
    Exception other = new IllegalStateException("there");
    assertEquals(FaultCode.of(one), FaultCode.of(wrapped(one)));
    assertNotEquals(FaultCode.of(wrapped(one)), FaultCode.of(wrapped(other)));
  }

  private static Exception wrapped(Exception fault) {
    return new ExecutionException(fault);
  }

  @Test
  void logsWhatNobodyExpectedOfASaveAndNothingElse() {
    try (Logged logged = new Logged()) {
      assertEquals(NotSaved.Kind.TAKEN, Failures.unsaved(NotSaved.taken()));
      assertEquals(0, logged.lines().size());
      assertEquals(NotSaved.Kind.OTHER, Failures.unsaved(new IOException(ANSWER)));
      assertEquals(1, logged.lines().size());
    }
  }
}
