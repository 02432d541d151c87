package org.sealready.cli.common;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.sealready.service.Catalogue;
import org.sealready.service.PaperKeys;
import org.sealready.service.paper.OfficialPapers;
import org.sealready.service.wording.Wordings;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.crypto.WrongKey;
import org.sealready.vault.file.Unreadable;
import picocli.CommandLine.Mixin;

/**
 * The forms and wordings of the data folder for a command. Asks for the passphrase only where the
 * command needs a sealed file. A mixin.
 */
public final class PaperInput {

  /** What a command does with them. */
  public enum Use {
    READ,
    CHANGE
  }

  @Mixin private final PassphraseInput passphrase;

  private final Terminal terminal;

  public PaperInput(Terminal terminal) {
    this.terminal = terminal;
    this.passphrase = new PassphraseInput(terminal);
  }

  /** The forms; empty if they cannot be had: one line has said why. */
  public Optional<OfficialPapers> forms(Path dataFolder, Use use) {
    PaperKeys keys = PaperKeys.of(dataFolder);
    if (!admit(keys, use)) {
      return Optional.empty();
    }
    OfficialPapers forms = OfficialPapers.in(dataFolder, keys);
    return openIf(keys, forms.isShut()) ? Optional.of(forms) : Optional.empty();
  }

  /** The wordings, as above. */
  public Optional<Wordings> wordings(Catalogue bundled, Path dataFolder, Use use) {
    PaperKeys keys = PaperKeys.of(dataFolder);
    if (!admit(keys, use)) {
      return Optional.empty();
    }
    Wordings wordings = new Wordings(bundled, dataFolder, keys);
    return openIf(keys, wordings.isShut()) ? Optional.of(wordings) : Optional.empty();
  }

  /** What letters are made of. */
  public record Both(OfficialPapers forms, Wordings wordings) {}

  /** Forms and wordings to read, as above; asks once for both. */
  public Optional<Both> both(Catalogue bundled, Path dataFolder) {
    PaperKeys keys = PaperKeys.of(dataFolder);
    Both both =
        new Both(OfficialPapers.in(dataFolder, keys), new Wordings(bundled, dataFolder, keys));
    return openIf(keys, both.forms().isShut() || both.wordings().isShut())
        ? Optional.of(both)
        : Optional.empty();
  }

  /** A command that changes something needs the write lock and an open vault. */
  private boolean admit(PaperKeys keys, Use use) {
    if (use == Use.READ) {
      return true;
    }
    if (!keys.tryWriteLock()) {
      complain("save.taken");
      return false;
    }
    return openIf(keys, keys.isShut());
  }

  private boolean openIf(PaperKeys keys, boolean isNeeded) {
    if (!isNeeded) {
      return true;
    }
    if (keys.broken().isPresent()) {
      complain("vault." + keys.broken().get().name().toLowerCase(Locale.ROOT));
      return false;
    }
    Optional<Passphrase> given = passphrase.ask(terminal.words().text("papers.passphrase"));
    return given.isPresent() && unlock(keys, given.get());
  }

  private boolean unlock(PaperKeys keys, Passphrase given) {
    try {
      keys.unlock(given);
      return true;
    } catch (WrongKey wrong) {
      complain("papers.wrong");
    } catch (Unreadable broken) {
      complain("vault." + broken.kind().name().toLowerCase(Locale.ROOT));
    } finally {
      given.wipe();
    }
    return false;
  }

  private void complain(String key) {
    terminal.complain(terminal.words().text(key));
  }
}
