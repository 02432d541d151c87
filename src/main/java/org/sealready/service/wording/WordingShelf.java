package org.sealready.service.wording;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sealready.letter.Letter;
import org.sealready.letter.Template;
import org.sealready.letter.TemplateProblem;
import org.sealready.service.UnusableFile;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.key.VaultLocked;
import org.sealready.vault.paper.TextFolder;

/**
 * The cached wordings as read last.
 *
 * @param all by letter, in the order of the catalogue
 * @param unlisted whether the folder cannot be listed
 * @param shut whether some are sealed and the vault is locked; those letters have the bundled
 *     wording
 */
record WordingShelf(Map<String, Wording> all, boolean unlisted, boolean shut) {

  static WordingShelf read(WordingCheck check, List<Letter> letters, TextFolder own) {
    boolean listed = isListed(own);
    boolean shut = false;
    Map<String, Wording> all = new LinkedHashMap<>();
    for (Letter letter : letters) {
      if (Template.text(letter.id()).isPresent()) {
        try {
          all.put(letter.id(), listed ? wording(check, letter, own) : unlisted(letter));
        } catch (VaultLocked later) {
          // The caller asks for the passphrase first.
          shut = true;
          all.put(letter.id(), new Wording.Bundled(letter));
        }
      }
    }
    return new WordingShelf(Collections.unmodifiableMap(all), !listed, shut);
  }

  private static boolean isListed(TextFolder own) {
    try {
      own.names();
      return true;
    } catch (NotSaved unreadable) {
      // A separate state, which is reported with every use.
      return false;
    }
  }

  private static Wording unlisted(Letter letter) {
    return new Wording.Unreadable(letter, UnusableFile.because("wording.unlisted"));
  }

  private static Wording wording(WordingCheck check, Letter letter, TextFolder own)
      throws VaultLocked {
    try {
      return own.has(letter.id()) ? used(check, letter, own) : new Wording.Bundled(letter);
    } catch (VaultLocked later) {
      throw later;
    } catch (UnusableFile unusable) {
      return new Wording.Unreadable(letter, unusable);
    } catch (IOException unreadable) {
      // Reported as a wording that cannot be read.
      return new Wording.Unreadable(letter, UnusableFile.because("wording.unreadable"));
    }
  }

  private static Wording used(WordingCheck check, Letter letter, TextFolder own)
      throws UnusableFile, IOException {
    String text = text(own, letter.id());
    List<TemplateProblem> problems = check.of(letter, text);
    return problems.stream().anyMatch(TemplateProblem::isError)
        ? new Wording.Broken(letter, text, problems)
        : new Wording.Own(
            letter.worded(Template.parse(check.names().source(text)).template()), text, problems);
  }

  /** The text of this name, plain or sealed. */
  static String text(TextFolder from, String id) throws UnusableFile, IOException {
    return from.isSealed(id)
        ? TemplateFile.decode(from.readSealed(id))
        : TemplateFile.read(from.file(id));
  }
}
