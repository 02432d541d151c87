package org.sealready.service.filings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sealready.vault.file.FolderAccess;
import org.sealready.vault.file.NotSaved;

/**
 * The result of the recovery and cleanup when the vault was opened.
 *
 * @param recovered filings from interrupted saves, newer than the saved ones: the id of each to the
 *     id of its original
 * @param trial the names of plain filings of trial versions, which are left unchanged
 * @param outdated filings that are older than one of their backups: an older file was put back
 * @param access whether other accounts can write to the folder, or could until now
 * @param trouble why not everything could be put in order; the next start tries again
 */
public record RecoveryReport(
    Map<String, String> recovered,
    List<String> trial,
    List<String> outdated,
    FolderAccess access,
    Optional<NotSaved.Kind> trouble) {

  /** An empty report. */
  public static final RecoveryReport NOTHING =
      new RecoveryReport(Map.of(), List.of(), List.of(), FolderAccess.OWN, Optional.empty());

  public RecoveryReport {
    recovered = Map.copyOf(recovered);
    trial = List.copyOf(trial);
    outdated = List.copyOf(outdated);
  }
}
