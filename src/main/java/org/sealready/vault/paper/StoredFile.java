package org.sealready.vault.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.sealready.json.FileStreams;
import org.sealready.vault.crypto.Label;
import org.sealready.vault.crypto.SealedHeader;
import org.sealready.vault.crypto.Shredding;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.file.Folder;
import org.sealready.vault.file.LimitedFile;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.file.WholeFile;
import org.sealready.vault.key.VaultLocked;

/**
 * A file of a form, or a wording: plain or sealed.
 *
 * @param name its name within its kind; a sealed file that was moved does not open under another
 *     name
 */
public record StoredFile(Path plain, Path sealed, Label.Kind kind, String name) {

  /** Size limit of a form's file, which may be a large scan. */
  public static final int MAX_BYTES = 96 * 1024 * 1024;

  /** Whether it exists, plain or sealed. */
  boolean isThere() throws IOException {
    return Folder.has(plain) || Folder.has(sealed);
  }

  /** At most so many bytes of the plain file. */
  byte[] readPlain(int most) throws IOException {
    if (!Files.isRegularFile(plain)) {
      throw new NoSuchFileException("");
    }
    try (InputStream in = FileStreams.in(plain)) {
      return in.readNBytes(most);
    }
  }

  /**
   * The decrypted content.
   *
   * @throws VaultLocked if the vault is not open
   * @throws IOException if it cannot be read, or has the name of another file
   */
  byte[] readSealed(Optional<Vault> vault) throws IOException {
    if (vault.isEmpty()) {
      throw new VaultLocked();
    }
    try {
      byte[] bytes = LimitedFile.read(sealed, MAX_BYTES);
      if (!SealedHeader.of(bytes).label().name().equals(name)) {
        throw new IOException("another file");
      }
      return vault.get().open(kind, bytes).getFirst();
    } catch (Unreadable unreadable) {
      throw new IOException("sealed, but not readable");
    }
  }

  /** Seals this content, then shreds what lay plain. */
  void seal(Vault vault, byte[] content) throws IOException {
    WholeFile.write(sealed, vault.seal(new Label(kind, name, 1), content));
    Shredding.file(plain);
  }

  /** Seals a plain file; does nothing where there is none, or a foreign file. */
  void takeIn(Vault vault) throws IOException {
    if (Files.isRegularFile(plain, java.nio.file.LinkOption.NOFOLLOW_LINKS)
        && Files.size(plain) < MAX_BYTES) {
      seal(vault, readPlain(MAX_BYTES));
    }
  }
}
