package org.sealready.service.confinement;

/**
 * Blocks internet sockets for a command (seccomp on Linux). Nothing in this program opens a
 * connection, but the JDK's file library opens sockets for a moment to detect IPv6.
 */
public final class Offline {

  private Offline() {}

  /**
   * For this process and its child processes, in a background thread because it takes a moment;
   * does nothing where the system does not support it.
   *
   * @return the thread to join before the first file is written
   */
  public static Thread install() {
    return Thread.ofPlatform().daemon().name("offline").start(LinuxLimits::refuseInternet);
  }
}
