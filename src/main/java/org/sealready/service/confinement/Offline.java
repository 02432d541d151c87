package org.sealready.service.confinement;

/**
 * Keeps a command off the internet. Nothing in this program opens a connection, but Java's own
 * library for files opens sockets of the internet for a moment to see what the system has; on Linux
 * the system refuses them to a command from the beginning.
 */
public final class Offline {

  private Offline() {}

  /**
   * For this process and what it starts, beside other work because it takes a moment; where the
   * system cannot, nothing changes.
   *
   * @return what to wait for before the first file is written
   */
  public static Thread install() {
    return Thread.ofPlatform().daemon().name("offline").start(LinuxLimits::refuseInternet);
  }
}
