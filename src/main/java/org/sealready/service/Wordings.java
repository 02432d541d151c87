package org.sealready.service;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sealready.draft.NotSaved;
import org.sealready.draft.TextFolder;
import org.sealready.letter.Letter;
import org.sealready.letter.Template;
import org.sealready.letter.TemplateProblem;

/**
 * The user's own wordings of letters: {@code letters/<id>.txt} in the data folder, each in place of
 * the bundled wording unless it is broken. What they replace is kept in {@code letters/aside}, what
 * is still being written in {@code letters/drafts}.
 */
public final class Wordings {

  private final Catalogue bundled;
  private final WordingCheck check;
  private final Path folder;
  private final TextFolder own;
  private final TextFolder drafts;
  private final AsideTexts aside;
  private volatile Map<String, Wording> wordings;

  /**
   * Reads the wordings of this data folder.
   *
   * @param bundled with the wordings that the program brings
   */
  public Wordings(Catalogue bundled, Path dataFolder) {
    this.bundled = bundled;
    this.check = new WordingCheck(bundled);
    this.folder = dataFolder.resolve("letters");
    this.own = new TextFolder(folder);
    this.drafts = new TextFolder(folder.resolve("drafts"));
    this.aside = new AsideTexts(new TextFolder(folder.resolve("aside")));
    this.wordings = read();
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
    return List.copyOf(wordings.values());
  }

  /** Those of the user that are not printed. */
  public List<Wording> broken() {
    return all().stream().filter(Wording::isBroken).toList();
  }

  /** How the letter with this id is worded; empty where there is none, or none in words. */
  public Optional<Wording> of(String id) {
    return Optional.ofNullable(wordings.get(id));
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

  private Map<String, Wording> read() {
    Map<String, Wording> all = new LinkedHashMap<>();
    bundled.letters().stream()
        .filter(letter -> Template.text(letter.id()).isPresent())
        .forEach(letter -> all.put(letter.id(), wording(letter)));
    return Collections.unmodifiableMap(all);
  }

  private Wording wording(Letter letter) {
    if (!own.has(letter.id())) {
      return new Wording.Bundled(letter);
    }
    try {
      String text = TemplateFile.read(own.file(letter.id()));
      List<TemplateProblem> problems = check.of(letter, text);
      return problems.stream().anyMatch(TemplateProblem::isError)
          ? new Wording.Broken(letter, text, problems)
          : new Wording.Own(letter.worded(Template.parse(text).template()), text, problems);
    } catch (UnusableFile unusable) {
      return new Wording.Unreadable(letter, unusable);
    }
  }

  /**
   * Words the letter so from now on; what was the user's wording before is put aside.
   *
   * @throws NotSaved if it could not be written; the letter is worded as before
   */
  public synchronized void use(String id, String text) throws NotSaved {
    byte[] content = TemplateFile.encode(text);
    aside.makeRoom(own, id, content);
    own.write(id, content);
    wordings = read();
  }

  /**
   * Words the letter as the program does from now on.
   *
   * @return where the user's own wording is put aside; empty where there was none
   */
  public synchronized Optional<Path> reset(String id) throws NotSaved {
    Optional<Path> kept = own.has(id) ? Optional.of(aside.move(own, id)) : Optional.empty();
    wordings = read();
    return kept;
  }

  /** What was being written and is not used yet, by the id of the letter. */
  public Map<String, String> drafts() {
    Map<String, String> all = new LinkedHashMap<>();
    for (String id : wordings.keySet()) {
      draft(id).ifPresent(text -> all.put(id, text));
    }
    return all;
  }

  private Optional<String> draft(String id) {
    try {
      return drafts.has(id) ? Optional.of(TemplateFile.read(drafts.file(id))) : Optional.empty();
    } catch (UnusableFile unusable) {
      // Nothing unfinished can be shown; the file stays where it is.
      return Optional.empty();
    }
  }

  /** Keeps what is being written. */
  public void keepDraft(String id, String text) throws NotSaved {
    drafts.write(id, TemplateFile.encode(text));
  }

  /** Puts aside what was being written. */
  public void dropDraft(String id) throws NotSaved {
    if (drafts.has(id)) {
      aside.move(drafts, id);
    }
  }

  /** Forgets what was being written because it is used now. */
  public void endDraft(String id) throws NotSaved {
    drafts.remove(id);
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
    } catch (IOException held) {
      // Leftovers lose nobody anything; they are swept at the next start.
      return;
    }
  }
}
