package org.sealready.vault.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.MemoryFolder;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.file.OneWriter;
import org.sealready.vault.file.OwnerOnly;
import org.sealready.vault.file.ShowRequest;
import org.sealready.vault.file.WholeFile;

class PermissionsTest {

  @TempDir(factory = MemoryFolder.class)
  private Path folder;

  private final Map<String, Integer> seen = new TreeMap<>();

  /** At every step of everything that is done: nothing is open to others even for a moment. */
  @Test
  void nobodyElseCanReadAnythingAtAnyMoment() throws Exception {
    Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path data = folder.resolve("made").resolve("data");
    Path watched = new FaultyFiles((step, file) -> look(folder.resolve("made"))).wrap(data);
    try (OneWriter writer = OneWriter.of(watched).orElseThrow()) {
      OneWriter.call(watched, ShowRequest.of(data));
      DraftStore store = Box.store(watched);
      Draft draft = store.save(new Attachments(store).add(Box.begun(1), "图", new byte[9]));
      Draft other = store.save(Box.changed(draft, 2));
      store.save(Box.changed(draft, 3));
      new DraftVersions(store).restore(draft.id(), 1);
      for (int i = 0; i < 60; i++) {
        store.summaries().put(store.glance(draft.id()), new byte[3]);
      }
      store.summaries().keep(store.ids());
      Path orphan = watched.resolve("filings").resolve("." + UUID.randomUUID() + ".sealed.tmp");
      OwnerOnly.createFolder(orphan.getParent());
      WholeFile.write(orphan, new byte[1]);
      new DraftVersions(store).recover();
      Vault renewed = Box.keys(watched).protect(Box.vault(watched), Box.passphrase("p"));
      store.resealAll(renewed);
      Box.keys(watched).renewRecoveryKey(renewed);
      Files.delete(Box.file(data, other));
      store.erase(other.id());
      assertTrue(writer.takeCall().isPresent());
    }
    look(folder.resolve("made"));
    assertEquals("[rw-------, rwx------]", seen.keySet().toString());
    assertTrue(seen.values().stream().mapToInt(Integer::intValue).sum() > 500);
  }

  private void look(Path top) throws IOException {
    if (!Files.exists(top)) {
      return;
    }
    try (Stream<Path> files = Files.walk(top)) {
      files.forEach(file -> seen.merge(mode(file), 1, Integer::sum));
    }
  }

  private static String mode(Path file) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
