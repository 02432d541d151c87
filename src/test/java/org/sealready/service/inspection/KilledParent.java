package org.sealready.service.inspection;

import java.time.Duration;

/** Starts the inspecting process, prints its process id, and waits to be killed. */
public final class KilledParent {

  private KilledParent() {}

  public static void main(String[] args) throws Exception {
    System.out.println(InspectionStart.ready(Duration.ofMinutes(1)).process().pid());
    Thread.sleep(Duration.ofMinutes(2));
  }
}
