package org.sealready.vault.key;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.MemoryFolder;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.filing.Box;

/** A data folder with the key files of its vault, and a medium to copy it to. */
abstract class FolderOfKeys {

  @TempDir(factory = MemoryFolder.class)
  Path data;

  @TempDir(factory = MemoryFolder.class)
  Path stick;

  VaultFolder keys() {
    return Box.keys(data);
  }

  Path file() {
    return data.resolve("vault.key");
  }

  Path copy() {
    return data.resolve("vault.key.copy");
  }

  Vault created(String passphrase) throws Exception {
    return keys().create(Optional.of(Box.passphrase(passphrase)));
  }

  Vault unlocked(String passphrase) throws Exception {
    return keys().unlock(Box.passphrase(passphrase));
  }

  Unreadable.Kind broken() {
    return assertInstanceOf(VaultState.Broken.class, keys().find()).why();
  }
}
