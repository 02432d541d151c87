package org.sealready.service.filings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.file.FolderAccess;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.filing.DraftStore;
import org.sealready.vault.filing.DraftVersions;
import org.sealready.vault.filing.TrialDrafts;
import org.sealready.vault.key.ResealingMark;
import org.sealready.vault.key.VaultFolder;
import org.sealready.vault.paper.PaperFolders;

/**
 * Cleans up a data folder after its vault was opened. A failure does not block access to the
 * filings.
 */
final class Housekeeping {

  private final Path dataFolder;
  private final DraftStore store;
  private final Map<String, String> recovered = new HashMap<>();
  private final List<String> trial = new ArrayList<>();
  private final List<String> outdated = new ArrayList<>();
  private FolderAccess access = FolderAccess.OWN;
  private Optional<NotSaved.Kind> trouble = Optional.empty();

  Housekeeping(Path dataFolder, DraftStore store) {
    this.dataFolder = dataFolder;
    this.store = store;
  }

  private interface Chore {
    void run() throws IOException;
  }

  RecoveryReport found(VaultFolder keys, Vault vault) {
    attempt(() -> keys.mend(vault));
    attempt(() -> recovered.putAll(new DraftVersions(store).recover()));
    attempt(() -> trial.addAll(TrialDrafts.in(dataFolder)));
    attempt(() -> resealIfDue(vault));
    attempt(() -> PaperFolders.takeIn(dataFolder, vault));
    attempt(() -> outdated.addAll(new DraftVersions(store).outdated()));
    attempt(() -> access = FolderAccess.close(dataFolder));
    return new RecoveryReport(recovered, trial, outdated, access, trouble);
  }

  private void resealIfDue(Vault vault) throws IOException {
    if (ResealingMark.isSet(dataFolder)) {
      store.resealAll(vault);
    }
  }

  private void attempt(Chore chore) {
    try {
      chore.run();
    } catch (IOException | RuntimeException failure) {
      trouble = trouble.or(() -> Optional.of(NotSaved.because(failure).kind()));
    }
  }
}
