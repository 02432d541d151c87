package org.sealready.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.service.UnusableFile;
import org.sealready.service.exchange.FilingImport;
import org.sealready.service.letter.Letters;
import org.sealready.ui.app.TestWindow;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** Whoever clicks a file that somebody else has made is told what he can do about it. */
class RefusedFileTest {

  private static final String BEGINNING = "{\"format\": \"sealready-filing\", \"version\": 1";

  @TempDir Path folder;

  private String said(String content, Language language) throws Exception {
    Words words = Words.in(language);
    Letters letters = new Letters(TestWindow.CATALOGUE, TestWindow.TODAY);
    FilingImport imports = new FilingImport(TestWindow.CATALOGUE, letters, words);
    Path file =
        Files.write(folder.resolve("a.json"), content.getBytes(StandardCharsets.ISO_8859_1));
    UnusableFile refused = assertThrows(UnusableFile.class, () -> imports.read(file));
    return new RefusedFile(TestWindow.CATALOGUE.form()).in(words, refused.phrase());
  }

  @Test
  void anAnswerIsCalledAsOnItsPage() throws Exception {
    String file = BEGINNING + ", \"entity\": {\"name\": 12}}";
    assertTrue(said(file, Language.CHINESE).contains("“主体信息 › 主办单位名称”"));
    assertTrue(said(file, Language.ENGLISH).contains("Name of the entity"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        BEGINNING + ", \"entity\": {\"name\": 12}}",
        BEGINNING + ", \"entity\": [1]}",
        BEGINNING + ", \"entity\": {\"name\": \"a\", \"name\": \"b\"}}",
        BEGINNING + ", \"entity\": {\"name\": \"\\u0000\"}}",
        BEGINNING + ", \"entity\": {\"name\": }}",
        BEGINNING + ", \"entity\": {\"name\": \"\u00d6\"}}",
        "[1, 2]",
        "{\"a\": 1}"
      })
  void nothingIsSaidThatOnlyItsWriterUnderstands(String file) throws Exception {
    for (Language language : Language.values()) {
      String said = said(file, language);
      assertFalse(said.contains("entity."), said);
      assertFalse(said.contains("schema"), said);
      assertFalse(said.contains("icp_"), said);
      assertFalse(said.contains("{0}"), said);
    }
  }

  @Test
  void whatIsSaidWellEverywhereStays() throws Exception {
    assertEquals("这个文件是空的。请确认选对了文件。", said("", Language.CHINESE));
  }
}
