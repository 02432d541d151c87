package org.sealready.cli.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sealready.service.exchange.ExchangeFile;

/**
 * The file that a command writes.
 *
 * @param input what it reads, which is never overwritten
 */
public record WrittenFile(Terminal terminal, Path input, Path file) {

  /** Whether it can be the place of a file; says in one line why not. */
  public boolean isUsable() {
    if (file.toString().isBlank()) {
      return complain(
          terminal
              .words()
              .text("cli.see-help", terminal.words().text("cli.missing-argument", "--out")));
    }
    if (Files.isDirectory(file)) {
      return complain(terminal.words().text("cli.out-folder", file));
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return complain(terminal.words().text("cli.out-no-file", file));
    }
    if (Files.exists(file) && !Files.isWritable(file)) {
      return complain(terminal.words().text("cli.out-protected", file));
    }
    if (ExchangeFile.isSame(input, file)) {
      return complain(terminal.words().text("cli.out-input", file));
    }
    return true;
  }

  /** Writes it; says in one line why it cannot. */
  public boolean write(byte[] content) {
    try {
      ExchangeFile.write(file, content);
      return true;
    } catch (IOException notWritten) {
      Path folder = file.toAbsolutePath().getParent();
      return complain(OutputTrouble.line(terminal.words(), folder, notWritten));
    }
  }

  private boolean complain(String line) {
    terminal.complain(line);
    return false;
  }
}
