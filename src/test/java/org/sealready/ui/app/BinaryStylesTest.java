package org.sealready.ui.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinaryStylesTest {

  @TempDir Path folder;

  /** The bytes differ from one writing to the next, so what they say is compared. */
  private static List<String> said(Path binary) throws IOException {
    return Stylesheet.loadBinary(binary.toUri().toURL()).getRules().stream()
        .map(rule -> rule.getSelectors() + " " + rule.getDeclarations())
        .toList();
  }

  @Test
  void sayWhatTheTextsSay() throws IOException {
    for (BinaryStyles.Sheet sheet : BinaryStyles.ALL) {
      Path anew = folder.resolve(sheet.binary().getFileName());
      Stylesheet.convertToBinary(sheet.text().toFile(), anew.toFile());
      List<String> text = said(anew);
      assertFalse(text.isEmpty(), "no rules in " + sheet.text());
      assertTrue(
          text.equals(said(sheet.binary())),
          sheet.binary() + ": write them anew: mvn -q test-compile exec:exec@styles");
    }
  }
}
