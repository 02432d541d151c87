package org.sealready.service;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.OneWriter;
import org.sealready.vault.file.ShowRequest;
import org.sealready.vault.key.LockedFolder;

/** The write lock of a data folder, acquired as soon as possible. */
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
      // The folder cannot be written now; the next save tries again and reports why.
      taken = false;
    }
  }

  private Optional<OneWriter> claimed() throws IOException {
    return settled ? OneWriter.ofExisting(dataFolder) : OneWriter.of(dataFolder);
  }

  /** There is a vault: the folder is never recreated from now on. */
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
   * Checks whether the folder at the path is the locked one, and locks it again where the lock file
   * was deleted. Where locks are not supported, each write finds out for itself whether it is
   * possible.
   */
  @Override
  public boolean confirm() throws IOException {
    Optional<OneWriter> now = writer;
    if (now.isEmpty()) {
      return true;
    }
    if (now.get().isHere() && !now.get().hasItsLock()) {
      // The lock file was deleted: the next program would lock another one.
      renew();
      if (taken) {
        throw NotSaved.taken();
      }
    }
    return now.get().isHere();
  }

  /** Releases the folder that was moved or replaced, and locks the one at the path. */
  public synchronized void renew() throws IOException {
    giveBack();
    claim();
  }

  /**
   * Locks the folder at the path where the one before was moved or replaced; only if no vault is
   * open, or the open one fits that folder.
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

  /** Checks whether the folder was moved or replaced, as {@link #confirm} does. */
  public boolean findMoved() throws IOException {
    return isHeld() && !confirm();
  }

  /** Removes the request of a second start to show the window, if there was one. */
  public Optional<ShowRequest> takeCall() {
    return writer.flatMap(OneWriter::takeCall);
  }

  /** Releases the lock; the system releases it at the end of the program if that fails. */
  void release() {
    try {
      giveBack();
    } catch (IOException atTheEnd) {
      // The system releases it when this program ends.
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
