package org.sealready.service;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.OneWriter;
import org.sealready.vault.key.LockedFolder;

/** This program's right to write into a data folder, got as soon as it can be had. */
public final class WriteRight implements LockedFolder.Hold {

  private final Path dataFolder;
  private volatile Optional<OneWriter> writer = Optional.empty();
  private volatile boolean taken;
  private volatile boolean settled;

  public WriteRight(Path dataFolder) {
    this.dataFolder = dataFolder;
  }

  /** Tries to get it; false if another program has it. */
  public boolean acquireWriteLock() {
    if (writer.isEmpty()) {
      claim();
    }
    return !taken;
  }

  /**
   * Sees before something is written that no other program has it.
   *
   * @throws NotSaved if one has
   */
  public void require() throws NotSaved {
    if (!acquireWriteLock()) {
      throw NotSaved.taken();
    }
  }

  private synchronized void claim() {
    try {
      writer = writer.isPresent() ? writer : claimed();
      taken = writer.isEmpty();
    } catch (IOException takesNoFiles) {
      // Nobody can write here now; the next save tries again and says why.
      taken = false;
    }
  }

  private Optional<OneWriter> claimed() throws IOException {
    return settled ? OneWriter.ofExisting(dataFolder) : OneWriter.of(dataFolder);
  }

  /** There is a vault: the folder is never made anew from now on. */
  public void settle() {
    settled = true;
  }

  /** Whether another program had it when it was tried last. */
  public boolean wasTaken() {
    return taken;
  }

  public boolean isHeld() {
    return writer.isPresent();
  }

  /**
   * Finds out whether the folder at the path is the one that this program has the right to, and
   * takes the right anew where the lock file was deleted. Where there was no right to be had, each
   * write finds out for itself what the folder takes.
   */
  @Override
  public boolean confirm() throws IOException {
    Optional<OneWriter> now = writer;
    if (now.isEmpty()) {
      return true;
    }
    if (now.get().isHere() && !now.get().hasItsLock()) {
      // Somebody has tidied the lock file away: the next program would lock another one.
      renew();
      if (taken) {
        throw NotSaved.taken();
      }
    }
    return now.get().isHere();
  }

  /** Lets go of the folder that was moved away or replaced, and takes the one at the path. */
  public synchronized void renew() throws IOException {
    giveBack();
    claim();
  }

  /**
   * Takes the folder at the path where the one before was moved away or replaced; for when nothing
   * is open in it, or what is open fits into that folder as well.
   */
  public void renewIfMoved() throws NotSaved {
    try {
      if (findMoved()) {
        renew();
      }
    } catch (IOException failure) {
      throw NotSaved.because(failure);
    }
  }

  /** Finds out whether the folder was moved away or replaced, as {@link #confirm} does. */
  public boolean findMoved() throws IOException {
    return isHeld() && !confirm();
  }

  /** Takes the call of another start for this program's window; whether there was one. */
  public boolean takeCall() {
    return writer.map(OneWriter::takeCall).orElse(false);
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

  public synchronized void giveBack() throws IOException {
    if (writer.isPresent()) {
      writer.get().close();
      writer = Optional.empty();
    }
  }
}
