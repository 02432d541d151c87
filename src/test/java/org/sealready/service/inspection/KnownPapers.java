package org.sealready.service.inspection;

import java.nio.file.Path;
import org.sealready.letter.Letter;
import org.sealready.service.Catalogue;
import org.sealready.service.paper.OfficialPapers;
import org.sealready.service.paper.PaperImport;

/** Brings in papers that a test has made itself, without the process that guards against others. */
public final class KnownPapers {

  private KnownPapers() {}

  /** Keeps the paper in this data folder in place of the letter. */
  public static void keep(Catalogue catalogue, Path data, byte[] paper, String letter) {
    Letter found = catalogue.letter(letter).orElseThrow();
    try {
      new PaperImport(catalogue, OfficialPapers.in(data))
          .forLetter(InspectionProcess.of(paper), found);
    } catch (PaperRefused | org.sealready.vault.file.NotSaved impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
