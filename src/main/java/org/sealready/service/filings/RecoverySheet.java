package org.sealready.service.filings;

import java.util.ArrayList;
import java.util.List;
import org.sealready.letter.Block;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Run;
import org.sealready.pdf.LetterPdf;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.vault.crypto.RecoveryKey;
import org.sealready.words.Words;

/** The recovery key on paper: large, in groups, with its purpose and where to store it. */
public final class RecoverySheet {

  private static final int IN_A_LINE = 3;

  private RecoverySheet() {}

  /** The sheet as PDF, one page. */
  public static byte[] write(RecoveryKey key, Words words) {
    String title = words.text("ui.vault.recovery.title");
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(text(title)));
    blocks.add(new Block.Paragraph(text(words.text("ui.vault.recovery.sheet.what"))));
    lines(key).forEach(line -> blocks.add(new Block.Title(text(line))));
    blocks.add(new Block.Paragraph(text(words.text("ui.vault.recovery.sheet.how"))));
    blocks.add(new Block.Paragraph(text(words.text("ui.vault.recovery.sheet.keep"))));
    blocks.add(new Block.RuledLine(text(words.text("ui.vault.recovery.sheet.computer"))));
    blocks.add(new Block.RuledLine(text(words.text("ui.vault.recovery.sheet.keeper"))));
    blocks.add(new Block.RuledLine(text(words.text("ui.vault.recovery.sheet.day"))));
    try {
      return LetterPdf.write(new FilledLetter("recovery-key", title, blocks, false), "");
    } catch (LetterRefused impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<Run> text(String text) {
    return List.of(Run.fixed(text));
  }

  private static List<String> lines(RecoveryKey key) {
    String[] groups = key.text().split("-");
    List<String> lines = new ArrayList<>();
    for (int from = 0; from < groups.length; from += IN_A_LINE) {
      lines.add(String.join(" - ", List.of(groups).subList(from, from + IN_A_LINE)));
    }
    return lines;
  }
}
