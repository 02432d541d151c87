package org.sealready.vault.file;

import java.nio.file.Path;
import java.util.Optional;

/** A start of the program: says whether it may write, and stays until it is killed. */
final class Claimer {

  private Claimer() {}

  public static void main(String[] args) throws Exception {
    Optional<OneWriter> writer = OneWriter.of(Path.of(args[0]));
    System.out.println(writer.isPresent() ? "writer" : "reader");
    System.in.read();
    if (writer.isPresent()) {
      writer.get().close();
    }
  }
}
