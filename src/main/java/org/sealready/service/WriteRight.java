package org.sealready.service;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.sealready.draft.OneWriter;

/** This program's right to write into a data folder, got as soon as it can be had. */
final class WriteRight {

  private final Path dataFolder;
  private volatile Optional<OneWriter> writer = Optional.empty();
  private volatile boolean taken;

  WriteRight(Path dataFolder) {
    this.dataFolder = dataFolder;
  }

  /** Whether another program has it; tries to get it. */
  boolean isTaken() {
    if (writer.isEmpty()) {
      claim();
    }
    return taken;
  }

  private synchronized void claim() {
    try {
      writer = writer.isPresent() ? writer : OneWriter.of(dataFolder);
      taken = writer.isEmpty();
    } catch (IOException takesNoFiles) {
      // Nobody can write here now; the next save tries again and says why.
      taken = false;
    }
  }

  /** Whether another program had it when it was tried last. */
  boolean wasTaken() {
    return taken;
  }

  boolean isHeld() {
    return writer.isPresent();
  }

  /** Whether another start has asked for the window of this program. */
  boolean isCalled() {
    return writer.map(OneWriter::isCalled).orElse(false);
  }

  /** Gives it back; the system takes what cannot be given back when the program ends. */
  void release() {
    try {
      giveBack();
    } catch (IOException atTheEnd) {
      // The system gives it back when this program ends.
      return;
    }
  }

  synchronized void giveBack() throws IOException {
    if (writer.isPresent()) {
      writer.get().close();
      writer = Optional.empty();
    }
  }
}
