package org.sealready.service.inspection;

import java.time.Duration;

/** Starts the inspecting process, tells its number, and waits to be killed. */
public final class Forsaking {

  private Forsaking() {}

  public static void main(String[] args) throws Exception {
    System.out.println(InspectionStart.ready(Duration.ofMinutes(1)).process().pid());
    Thread.sleep(Duration.ofMinutes(2));
  }
}
