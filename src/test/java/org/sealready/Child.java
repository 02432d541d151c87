package org.sealready;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Another process of this Java with these classes, to be killed. */
public final class Child {

  private final Process process;
  private final BufferedReader out;

  private Child(Process process) {
    this.process = process;
    this.out = process.inputReader(StandardCharsets.UTF_8);
  }

  public static Child start(Class<?> main, String... args) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(Arrays.asList(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    return new Child(builder.start());
  }

  /** The next line that it prints; nothing more is printed by a child that has ended. */
  public String line() throws IOException {
    String line = out.readLine();
    return line == null ? "" : line;
  }

  /** Kills it and gives what it had printed in whole lines and nobody has read yet. */
  public List<String> kill() throws IOException, InterruptedException {
    // Not by the process itself: that would close the pipe with what is still in it.
    process.toHandle().destroyForcibly();
    return rest();
  }

  /** Waits for its end and gives what it has printed in whole lines and nobody has read yet. */
  public List<String> rest() throws IOException, InterruptedException {
    process.waitFor();
    StringBuilder rest = new StringBuilder();
    for (int c = out.read(); c >= 0; c = out.read()) {
      rest.append((char) c);
    }
    // What follows the last line end is a line cut in the middle.
    return rest.substring(0, rest.lastIndexOf("\n") + 1).lines().toList();
  }
}
