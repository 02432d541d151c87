package org.sealready.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sealready.json.AnswersJson;

/** Takes in the filings that were kept as plain text before there was a vault. */
public final class PlainDrafts {

  private static final int MAX_BYTES = 8 * 1024 * 1024;

  private final DraftStore store;
  private final PlainFormat format;

  public PlainDrafts(DraftStore store, AnswersJson json) {
    this.store = store;
    this.format = new PlainFormat(json);
  }

  /**
   * Seals every plain filing, proves that it opens, and shreds the plain file. One that cannot be
   * read is left where it is.
   *
   * @return the ids of those that could not be read
   * @throws NotSaved if one could not be sealed; it is still there as it was
   */
  public List<String> takeIn() throws NotSaved {
    List<String> left = new java.util.ArrayList<>();
    try {
      for (String id : store.files().ids(DraftFiles.PLAIN)) {
        if (!takeIn(id)) {
          left.add(id);
        }
      }
    } catch (IOException failure) {
      throw NotSaved.because(failure);
    }
    return left;
  }

  private boolean takeIn(String id) throws IOException {
    Draft plain;
    try {
      plain = format.read(id, LimitedFile.read(store.files().plain(id), MAX_BYTES));
    } catch (Unreadable broken) {
      return false;
    }
    if (!isTakenIn(plain)) {
      boolean taken = Files.exists(store.files().sealed(id));
      store.save(taken ? Draft.begin(plain.answers(), plain.savedAt()).with(plain.history()) : plain);
    }
    Shredding.file(store.files().plain(id));
    return true;
  }

  /** The program ended after it had sealed this one and before the plain file was gone. */
  private boolean isTakenIn(Draft plain) {
    try {
      Draft sealed = store.open(plain.id());
      return sealed.history().moments().getFirst().answers().equals(plain.answers());
    } catch (Unreadable none) {
      return false;
    }
  }

  /** Whether there is anything to take in, in this data folder. */
  public static boolean lieIn(Path dataFolder) throws IOException {
    DraftFiles files = new DraftFiles(dataFolder.resolve(DraftStore.FOLDER));
    return !files.ids(DraftFiles.PLAIN).isEmpty();
  }
}
