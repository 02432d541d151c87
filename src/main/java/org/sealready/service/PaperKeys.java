package org.sealready.service;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import org.sealready.vault.crypto.Cost;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.crypto.WrongKey;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.key.LockedFolder;
import org.sealready.vault.key.PaperAccess;
import org.sealready.vault.key.VaultFolder;
import org.sealready.vault.key.VaultState;

/**
 * What reading and writing forms and wordings needs: the current vault of the data folder and the
 * write lock, shared with filings.
 */
public final class PaperKeys implements PaperAccess {

  /** The source of the vault. */
  private sealed interface Door {
    record None() implements Door {}

    record Open(Vault vault) implements Door {}

    record Shut(Optional<Unreadable.Kind> broken) implements Door {}
  }

  private final Path dataFolder;
  private final WriteRight right;
  private final LockedFolder ground;
  private final ReentrantLock writing = new ReentrantLock();
  private final boolean keepsRight;
  private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
  private volatile Door door;

  private PaperKeys(
      Path dataFolder, WriteRight right, LockedFolder ground, boolean keepsRight, Door door) {
    this.dataFolder = dataFolder;
    this.right = right;
    this.ground = ground;
    this.keepsRight = keepsRight;
    this.door = door;
  }

  /** For the window, which reports when the vault was opened; locked until then. */
  public static PaperKeys of(Path dataFolder, WriteRight right, LockedFolder ground) {
    return new PaperKeys(dataFolder, right, ground, true, new Door.Shut(Optional.empty()));
  }

  /** For one command: opens a vault without a passphrase, and has the right while it writes. */
  public static PaperKeys of(Path dataFolder) {
    VaultFolder keys = new VaultFolder(dataFolder, Cost.USUAL);
    Door door =
        switch (keys.find()) {
          case VaultState.Missing none -> new Door.None();
          case VaultState.Open(Vault open) -> new Door.Open(open);
          case VaultState.Locked locked -> new Door.Shut(Optional.empty());
          case VaultState.Broken(Unreadable.Kind why) -> new Door.Shut(Optional.of(why));
        };
    WriteRight right = new WriteRight(dataFolder);
    return new PaperKeys(dataFolder, right, keys.ground(right), false, door);
  }

  /**
   * Opens the vault with its passphrase.
   *
   * @throws WrongKey if this is not the passphrase
   * @throws Unreadable if its keys cannot be read
   */
  public void unlock(Passphrase passphrase) throws WrongKey, Unreadable {
    open(new VaultFolder(dataFolder, Cost.USUAL).unlock(passphrase));
  }

  public void open(Vault vault) {
    stand(new Door.Open(vault));
  }

  /**
   * Replaces the vault after a key change. Listeners are notified by {@link #refresh} afterwards,
   * outside the lock: another thread may have locked what reading needs (deadlock).
   */
  public void renew(Vault vault) {
    door = new Door.Open(vault);
  }

  public void shut() {
    stand(new Door.Shut(Optional.empty()));
  }

  /** There is no vault yet. */
  public void openWithout() {
    stand(new Door.None());
  }

  private void stand(Door now) {
    if (!door.equals(now)) {
      door = now;
      watchers.forEach(Runnable::run);
    }
  }

  /** Runs this each time that the vault is opened or locked. */
  public void whenTurned(Runnable watcher) {
    watchers.add(watcher);
  }

  /** The files have changed on the disk: listeners read them again. */
  public void refresh() {
    watchers.forEach(Runnable::run);
  }

  /** Why the vault cannot be opened with any passphrase, if so. */
  public Optional<Unreadable.Kind> broken() {
    return door instanceof Door.Shut shut ? shut.broken() : Optional.empty();
  }

  @Override
  public Optional<Vault> vault() {
    return door instanceof Door.Open(Vault vault) ? Optional.of(vault) : Optional.empty();
  }

  @Override
  public boolean isShut() {
    return door instanceof Door.Shut;
  }

  /**
   * Tries to get the write lock, and releases it where it is not retained between writes.
   *
   * @return false if another program has it
   */
  public boolean tryWriteLock() {
    boolean had = right.isHeld();
    boolean got = right.acquireWriteLock();
    if (!had && !keepsRight) {
      right.release();
    }
    return got;
  }

  /** While one thread has its turn, the vault's keys stay as they are, and no other one writes. */
  @Override
  public Turn turn() throws NotSaved {
    writing.lock();
    boolean had = right.isHeld();
    Turn turn = () -> end(had);
    try {
      if (!right.acquireWriteLock()) {
        throw NotSaved.taken();
      }
      requireGround();
      return turn;
    } catch (NotSaved | RuntimeException refused) {
      turn.close();
      throw refused;
    }
  }

  private void end(boolean had) {
    if (!had && !keepsRight) {
      right.release();
    }
    writing.unlock();
  }

  /** The same proof that a filing is saved with: what is written now opens at the next start. */
  private void requireGround() throws NotSaved {
    switch (door) {
      case Door.Shut shut -> throw NotSaved.locked();
      case Door.Open(Vault vault) -> ground.require(vault);
      case Door.None none -> requireNotElsewhere();
    }
  }

  private void requireNotElsewhere() throws NotSaved {
    try {
      if (right.findMoved()) {
        throw NotSaved.moved();
      }
    } catch (IOException failure) {
      throw NotSaved.because(failure);
    }
  }
}
