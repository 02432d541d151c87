package org.sealready.vault.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.filing.Attachments;
import org.sealready.vault.filing.Box;
import org.sealready.vault.filing.Draft;
import org.sealready.vault.filing.DraftStore;

/** Saves and restores a filing with many large pictures; started with a heap smaller than those. */
final class LittleMemory {

  private static final Random RANDOM = new Random(1);

  private LittleMemory() {}

  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    int pictures = Integer.parseInt(args[1]);
    Path data = folder.resolve("data");
    Vault vault = Box.vault(data);
    DraftStore store = Box.store(data, vault);
    Draft draft = Box.saved(store, 1);
    for (int i = 0; i < pictures; i++) {
      byte[] picture = new byte[Integer.parseInt(args[2]) * 1024 * 1024];
      RANDOM.nextBytes(picture);
      draft = new Attachments(store).add(draft, "图", picture);
    }
    store.save(draft);
    Path file = folder.resolve("a.sealready-backup");
    BackupContents saved = BackupTest.save(data, vault, file);
    Path other = folder.resolve("other");
    RestorePlan plan = BackupTest.restore(file, other, Box.vault(other));
    int taken = plan.things().stream().mapToInt(RestorePlan.Thing::pictures).sum();
    System.out.println(saved.pictures() == taken ? "done " + taken : "lost");
  }
}
