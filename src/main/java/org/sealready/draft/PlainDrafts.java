package org.sealready.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sealready.json.AnswersJson;

/** Takes in the filings that were kept as plain text before there was a vault. */
public final class PlainDrafts {

  private static final int MAX_BYTES = 8 * 1024 * 1024;

  /** The temporary file of a plain save that never ended. */
  private static final Pattern ORPHAN =
      Pattern.compile("\\.(.+)\\.sealready\\.[0-9a-f-]{36}\\.tmp");

  private final DraftStore store;
  private final PlainFormat format;

  public PlainDrafts(DraftStore store, AnswersJson json) {
    this.store = store;
    this.format = new PlainFormat(json);
  }

  /**
   * Seals every plain filing, proves that it opens, and shreds the plain file. One that cannot be
   * read is left where it is. What saves that never ended had left beside them is shredded; if it
   * is whole and newer, it is sealed as a filing of its own before.
   *
   * @return the ids of those that could not be read
   * @throws NotSaved if one could not be sealed; it is still there as it was
   */
  public List<String> takeIn() throws NotSaved {
    List<String> left = new ArrayList<>();
    try {
      for (String id : store.files().ids(DraftFiles.PLAIN)) {
        if (!takeIn(id)) {
          left.add(id);
        }
      }
      for (Path file : Folder.list(store.folder())) {
        Matcher orphan = ORPHAN.matcher(file.getFileName().toString());
        if (orphan.matches()) {
          takeInOrphan(file, orphan.group(1));
        }
      }
    } catch (IOException failure) {
      throw NotSaved.because(failure);
    }
    return left;
  }

  private boolean takeIn(String id) throws IOException {
    Path file = store.files().plain(id);
    Optional<Draft> plain = plain(id, file);
    if (plain.isEmpty()) {
      return false;
    }
    Optional<Draft> sealed = sealed(id);
    if (sealed.isEmpty() || !sealed.get().holds(plain.get())) {
      boolean isTaken = Files.exists(store.files().sealed(id));
      Draft own = isTaken ? plain.get().as(DraftStore.newId()) : plain.get();
      store.save(own, own.savedAt());
    }
    shred(file);
    return true;
  }

  /** Under the name of an orphan, so that an end in the middle leaves no filing full of noise. */
  private static void shred(Path file) throws IOException {
    String name = "." + file.getFileName() + "." + DraftStore.newId() + ".tmp";
    Path orphan = file.resolveSibling(name);
    WholeFile.move(file, orphan);
    Shredding.file(orphan);
  }

  /**
   * One that is whole and newer than its filing becomes a filing of its own; one that cannot be
   * read now, or only by a newer program, stays.
   */
  private void takeInOrphan(Path file, String id) throws IOException {
    Optional<Draft> left = Optional.empty();
    try {
      left = Optional.of(format.read(DraftStore.newId(), LimitedFile.read(file, MAX_BYTES)));
    } catch (Unreadable unreadable) {
      // Only what was never written to its end is damaged, and is of no use to anybody.
      if (unreadable.kind() != Unreadable.Kind.DAMAGED) {
        return;
      }
    }
    if (left.isPresent()) {
      Draft whole = left.get();
      Optional<Draft> kept = sealed(id);
      if (kept.stream().noneMatch(each -> each.holds(whole) || isLater(each, whole))) {
        store.save(whole, whole.savedAt());
      }
    }
    Shredding.file(file);
  }

  private static boolean isLater(Draft kept, Draft left) {
    return kept.savedAt().isAfter(left.savedAt());
  }

  private Optional<Draft> plain(String id, Path file) {
    try {
      return Optional.of(format.read(id, LimitedFile.read(file, MAX_BYTES)));
    } catch (Unreadable broken) {
      // It stays where it lies as it is, and is counted as not taken in.
      return Optional.empty();
    }
  }

  /** There if the program ended after it had sealed this one and before the plain file was gone. */
  private Optional<Draft> sealed(String id) {
    try {
      return Optional.of(store.open(id));
    } catch (Unreadable none) {
      // Without a sealed one that can be read the plain one is sealed anew and kept.
      return Optional.empty();
    }
  }

  /** Whether there is anything to take in, in this data folder. */
  public static boolean lieIn(Path dataFolder) throws IOException {
    DraftFiles files = new DraftFiles(dataFolder.resolve(DraftFiles.FOLDER));
    try {
      return !files.ids(DraftFiles.PLAIN).isEmpty();
    } catch (NotDirectoryException nothingThere) {
      // What is no folder was never used for filings.
      return false;
    }
  }
}
