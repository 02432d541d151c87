package org.sealready.service.parts;

import java.io.IOException;

/**
 * A part of the program that has a licence of its own.
 *
 * @param name with its version, where it has one
 */
public record Part(String name, LicenceText licence) {

  /** Gives the whole text. */
  @FunctionalInterface
  public interface LicenceText {
    String read() throws IOException;
  }
}
