package org.sealready.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program that a step of the release runs. */
final class Tool {

  private Tool() {}

  /**
   * Runs it to its end and returns what it wrote.
   *
   * @throws IOException if it cannot be started or fails; what it wrote is in the message
   */
  static String run(List<String> command, Map<String, String> environment) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException(command.getFirst() + " failed: " + output);
      }
    } catch (InterruptedException ended) {
      process.destroy();
      throw new IOException(command.getFirst() + " was interrupted", ended);
    }
    return output;
  }

  static String run(List<String> command) throws IOException {
    return run(command, Map.of());
  }

  /** A program of the JDK that this process runs on. */
  static String ofJdk(String name) {
    return Path.of(System.getProperty("java.home"), "bin", Target.here().program(name)).toString();
  }
}
