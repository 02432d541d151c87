package org.sealready.service.filings;

import java.util.List;
import java.util.Optional;
import org.sealready.form.Answers;
import org.sealready.form.Form;
import org.sealready.vault.filing.DraftVersions.Version;

/**
 * The earlier saves of a filing, and what they are compared with.
 *
 * @param now its answers as they are; empty where the file cannot be read
 * @param saves the newest first
 */
public record EarlierSaves(Form form, Optional<Answers> now, List<Version> saves) {

  public EarlierSaves {
    saves = List.copyOf(saves);
  }
}
