package org.sealready.service.wording;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sealready.letter.Letter;
import org.sealready.letter.Template;
import org.sealready.service.Catalogue;
import org.sealready.service.PaperKeys;
import org.sealready.service.UnusableFile;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.key.PaperAccess;
import org.sealready.vault.paper.TextFolder;
import org.sealready.vault.place.PaperPlaces;

/**
 * The user's own wordings of letters: {@code letters/<id>.txt} in the data folder, each in place of
 * the bundled wording unless it is broken. Replaced ones are stored in {@code letters/aside},
 * unfinished ones in {@code letters/drafts}.
 */
public final class Wordings {

  private final Catalogue bundled;
  private final WordingCheck check;
  private final Path folder;
  private final TextFolder own;
  private final TextFolder drafts;
  private final ReplacedWordings aside;
  private final PaperAccess custody;
  private volatile WordingShelf shelf;

  /**
   * Reads the wordings of this data folder, as a program that runs one command.
   *
   * @param bundled with the wordings that the program brings
   */
  public Wordings(Catalogue bundled, Path dataFolder) {
    this(bundled, dataFolder, PaperKeys.of(dataFolder));
  }

  /** As above; they are read again whenever the vault is opened or locked. */
  public Wordings(Catalogue bundled, Path dataFolder, PaperKeys keys) {
    this.bundled = bundled;
    this.check = new WordingCheck(bundled);
    this.folder = PaperPlaces.letters(dataFolder);
    this.custody = keys;
    this.own = new TextFolder(folder, keys);
    this.drafts = new TextFolder(folder.resolve("drafts"), keys);
    this.aside = new ReplacedWordings(new TextFolder(folder.resolve("aside"), keys));
    load();
    keys.whenTurned(this::load);
  }

  /** The catalogue with the wordings that the program brings. */
  public Catalogue bundled() {
    return bundled;
  }

  /** The catalogue with the user's wordings. */
  public Catalogue catalogue() {
    return bundled.with(bundled.letters().stream().map(this::worded).toList());
  }

  /** The letter as it is printed. */
  public Letter worded(Letter letter) {
    return of(letter.id()).map(Wording::letter).orElse(letter);
  }

  /** How each letter that has a wording is worded, in the order of the catalogue. */
  public List<Wording> all() {
    return List.copyOf(shelf.all().values());
  }

  /** Those of the user that are not printed. */
  public List<Wording> broken() {
    return all().stream().filter(Wording::isBroken).toList();
  }

  /** How the letter with this id is worded; empty where there is none, or none in words. */
  public Optional<Wording> of(String id) {
    return Optional.ofNullable(shelf.all().get(id));
  }

  /** The check that decides what can be used. */
  public WordingCheck check() {
    return check;
  }

  /** Where the user's wordings are, or would be. */
  public Path folder() {
    return folder;
  }

  /** Where the user's wording of this letter is, or would be. */
  public Path file(String id) {
    return own.file(id);
  }

  /** The text that the program brings. */
  public String bundledText(String id) {
    return Template.text(id).orElseThrow();
  }

  /** The text that counts: the user's, even where it has errors, else the bundled one. */
  public String text(String id) {
    return switch (of(id).orElseThrow()) {
      case Wording.Own(var letter, String text, var problems) -> text;
      case Wording.Broken(var letter, String text, var problems) -> text;
      case Wording.Bundled same -> bundledText(id);
      case Wording.Unreadable unreadable -> bundledText(id);
    };
  }

  private synchronized void load() {
    shelf = WordingShelf.read(check, bundled.letters(), own);
  }

  /** Whether the folder of wordings cannot be listed. */
  public boolean isUnlisted() {
    return shelf.unlisted();
  }

  /** Whether some are sealed and the vault is locked; those letters have the bundled wording. */
  public boolean isShut() {
    return shelf.shut();
  }

  /**
   * Uses this wording from now on; the user's previous one is moved to {@code aside}.
   *
   * @throws NotSaved if it could not be written; the wording is unchanged
   */
  public synchronized void use(String id, String text) throws NotSaved {
    byte[] content = TemplateFile.encode(text);
    try (var _ = custody.turn()) {
      aside.makeRoom(own, id, content);
      own.write(id, content);
    }
    load();
  }

  /**
   * Resets the letter to the bundled wording.
   *
   * @return the new path of the user's wording; empty where there was none
   */
  public synchronized Optional<Path> reset(String id) throws NotSaved {
    Optional<Path> kept = Optional.empty();
    try (var _ = custody.turn()) {
      if (own.has(id)) {
        kept = Optional.of(aside.move(own, id));
      }
    }
    load();
    return kept;
  }

  /** What was being written and is not used yet, by the id of the letter. */
  public Map<String, String> drafts() {
    Map<String, String> all = new LinkedHashMap<>();
    for (String id : shelf.all().keySet()) {
      draft(id).ifPresent(text -> all.put(id, text));
    }
    return all;
  }

  /**
   * Empty where there is none that can be read; an unreadable one is moved to {@code aside}, not
   * overwritten.
   */
  private Optional<String> draft(String id) {
    try {
      return drafts.has(id) ? Optional.of(WordingShelf.text(drafts, id)) : Optional.empty();
    } catch (UnusableFile | IOException unusable) {
      // It is moved aside before another text is saved under its name.
      return Optional.empty();
    }
  }

  /** Saves an unfinished wording. */
  public synchronized void keepDraft(String id, String text) throws NotSaved {
    try (var _ = custody.turn()) {
      if (drafts.has(id) && draft(id).isEmpty()) {
        aside.move(drafts, id);
      }
      drafts.write(id, TemplateFile.encode(text));
    }
  }

  /** Moves the unfinished wording to {@code aside}. */
  public synchronized void dropDraft(String id) throws NotSaved {
    if (drafts.has(id)) {
      try (var _ = custody.turn()) {
        aside.move(drafts, id);
      }
    }
  }

  /** Forgets what was being written because it is used now. */
  public synchronized void endDraft(String id) throws NotSaved {
    if (drafts.has(id)) {
      try (var _ = custody.turn()) {
        drafts.remove(id);
      }
    }
  }

  /**
   * Clears away what saves that never ended have left.
   *
   * @param now the present moment
   */
  public void sweep(Instant now) {
    try {
      own.sweep(now);
      drafts.sweep(now);
    } catch (IOException nextTime) {
      // A leftover temporary file does no harm; the next start removes it.
      return;
    }
  }
}
