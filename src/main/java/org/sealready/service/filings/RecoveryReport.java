package org.sealready.service.filings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sealready.vault.file.FolderAccess;
import org.sealready.vault.file.NotSaved;

/**
 * What was found and put in order when the vault was opened.
 *
 * @param recovered filings out of saves that never ended, newer than what was kept: the id of each
 *     to the id of the filing that it belongs to
 * @param trial the names of plain filings of trial versions, which are left as they are
 * @param outdated filings that newer saves of their own lie beside: somebody has put back an older
 *     file
 * @param access whether other accounts can change what lies here, or could until now
 * @param trouble why not everything could be put in order; the next start tries again
 */
public record RecoveryReport(
    Map<String, String> recovered,
    List<String> trial,
    List<String> outdated,
    FolderAccess access,
    Optional<NotSaved.Kind> trouble) {

  /** Nothing to tell. */
  public static final RecoveryReport NOTHING =
      new RecoveryReport(Map.of(), List.of(), List.of(), FolderAccess.OWN, Optional.empty());

  public RecoveryReport {
    recovered = Map.copyOf(recovered);
    trial = List.copyOf(trial);
    outdated = List.copyOf(outdated);
  }
}
