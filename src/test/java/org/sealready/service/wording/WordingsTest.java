package org.sealready.service.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.Ours;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Letter;
import org.sealready.letter.Template;
import org.sealready.service.Catalogue;
import org.sealready.service.letter.LetterState;
import org.sealready.service.letter.Letters;
import org.sealready.service.paper.OfficialPapers;
import org.sealready.vault.file.NotSaved;
import org.sealready.words.Language;
import org.sealready.words.Words;

class WordingsTest {

  private static final String ID = "commitment";
  private static final Catalogue BUNDLED = Ours.catalogue();
  private static final String ORIGINAL = Template.text(ID).orElseThrow();
  private static final String OWN = ORIGINAL.replace("郑重承诺", "严肃承诺");

  @TempDir private Path data;

  private Wordings wordings() {
    return new Wordings(BUNDLED, data);
  }

  private Path folder() throws IOException {
    return Files.createDirectories(data.resolve("letters"));
  }

  private List<String> aside() throws IOException {
    Path aside = data.resolve("letters").resolve("aside");
    if (!Files.isDirectory(aside)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(aside)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String printed(Catalogue catalogue) {
    Letters letters = new Letters(catalogue, LocalDate.of(2026, 11, 21));
    Letter letter = catalogue.letter(ID).orElseThrow();
    FilledLetter filled =
        letters.fill(Ours.effective(Ours.answers("company-both-letters")), letter, false);
    return String.join("\n", filled.blocks().stream().map(block -> block.plain()).toList());
  }

  private void assertBroken(String saying) {
    Wordings wordings = wordings();
    assertEquals(List.of(ID), wordings.broken().stream().map(one -> one.letter().id()).toList());
    assertEquals(printed(BUNDLED), printed(wordings.catalogue()));
    WordingTexts texts = new WordingTexts(BUNDLED, Words.in(Language.CHINESE));
    String line = texts.broken(wordings.broken().getFirst());
    assertTrue(line.contains("互联网信息服务承诺书") && line.contains(saying), line);
    assertFalse(line.contains("\n"), line);
  }

  @Test
  void withoutAFileEverythingIsAsBundled() {
    assertEquals(BUNDLED.letters(), wordings().catalogue().letters());
    assertEquals(List.of(), wordings().broken());
    assertFalse(Files.exists(data.resolve("letters")), "reading writes nothing");
  }

  @Test
  void aFileInTheFolderIsPrinted() throws Exception {
    Files.writeString(folder().resolve(ID + ".txt"), OWN);
    Wordings wordings = wordings();
    assertInstanceOf(Wording.Own.class, wordings.of(ID).orElseThrow());
    assertTrue(printed(wordings.catalogue()).contains("严肃承诺"));
    assertEquals(
        BUNDLED.letters().stream().filter(letter -> !letter.id().equals(ID)).toList(),
        wordings.catalogue().letters().stream().filter(letter -> !letter.id().equals(ID)).toList());
  }

  @Test
  void aFileOfAnOldEditorIsPrintedJustSo() throws Exception {
    Files.write(
        folder().resolve(ID + ".txt"), OWN.replace("\n", "\r\n").getBytes(Charset.forName("GBK")));
    assertEquals(OWN, wordings().text(ID));
    assertTrue(printed(wordings().catalogue()).contains("严肃承诺"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "没有标题|正文\n@date",
        "第 2 行|# 甲\n{entity.nam}\n@date",
        "第 3 行|# 甲\n@date\n@stamp",
        "U+323AF|# 甲\n\uD888\uDFAF\n@date",
        "没有标题|"
      })
  void aTextWithErrorsIsReportedAndNotPrinted(String row) throws Exception {
    int bar = row.indexOf('|');
    Files.writeString(folder().resolve(ID + ".txt"), row.substring(bar + 1));
    assertBroken(row.substring(0, bar));
    assertInstanceOf(Wording.Broken.class, wordings().of(ID).orElseThrow());
    assertEquals(row.substring(bar + 1), wordings().text(ID));
  }

  @Test
  void moreThanAPageIsReportedAndNotPrinted() throws Exception {
    Files.writeString(folder().resolve(ID + ".txt"), "# 甲\n" + "正文很长。".repeat(900) + "\n@date");
    assertBroken("一页放不下");
  }

  @Test
  void whatIsNoTextIsReportedAndNotPrinted() throws Exception {
    Path file = folder().resolve(ID + ".txt");
    Files.write(file, new byte[] {0, 1, 2, 3});
    assertBroken("不是文字");
    Files.writeString(file, "a".repeat(TemplateFile.MAX_BYTES + 1));
    assertBroken("64 KB");
    Files.delete(file);
    Files.createDirectory(file);
    assertBroken("文件夹");
    Files.delete(file);
    Files.createSymbolicLink(file, data.resolve("none"));
    assertBroken("找不到");
    Files.delete(file);
    Files.createSymbolicLink(file, file);
    assertBroken("《互联网信息服务承诺书》");
  }

  @Test
  void aLinkToATextIsFollowedAndItsTargetNeverWritten() throws Exception {
    Path shared = Files.writeString(data.resolve("shared.txt"), OWN);
    Files.createSymbolicLink(folder().resolve(ID + ".txt"), shared);
    assertTrue(printed(wordings().catalogue()).contains("严肃承诺"));
    wordings().use(ID, OWN.replace("严肃", "慎重"));
    assertEquals(OWN, Files.readString(shared));
    assertTrue(printed(wordings().catalogue()).contains("慎重承诺"));
    assertEquals(List.of(ID + "-1.txt"), aside());
  }

  @Test
  void usingCountsAtOnceAndKeepsTheOneBefore() throws Exception {
    Wordings wordings = wordings();
    wordings.use(ID, OWN);
    wordings.use(ID, OWN);
    assertEquals(List.of(), aside());
    wordings.use(ID, ORIGINAL);
    assertEquals(List.of(ID + "-1.txt"), aside());
    assertEquals(
        OWN, Files.readString(data.resolve("letters").resolve("aside").resolve(ID + "-1.txt")));
    assertEquals(printed(BUNDLED), printed(wordings.catalogue()));
  }

  @Test
  void keepsTheLastTwenty() throws Exception {
    Wordings wordings = wordings();
    for (int i = 0; i < 24; i++) {
      wordings.use(ID, OWN + "% " + i + "\n");
    }
    assertEquals(20, aside().size());
    assertTrue(aside().contains(ID + "-23.txt"));
    assertFalse(aside().contains(ID + "-3.txt"));
  }

  @Test
  void resettingPutsTheUsersTextAside() throws Exception {
    Wordings wordings = wordings();
    assertEquals(Optional.empty(), wordings.reset(ID));
    wordings.use(ID, OWN);
    Path kept = wordings.reset(ID).orElseThrow();
    assertEquals(OWN, Files.readString(kept));
    assertEquals(printed(BUNDLED), printed(wordings.catalogue()));
    assertEquals(printed(BUNDLED), printed(wordings().catalogue()));
  }

  @Test
  void resettingWorksWhateverStandsThere() throws Exception {
    Files.createDirectory(folder().resolve(ID + ".txt"));
    Path kept = wordings().reset(ID).orElseThrow();
    assertTrue(Files.isDirectory(kept));
    assertInstanceOf(Wording.Bundled.class, wordings().of(ID).orElseThrow());
    Files.createDirectory(folder().resolve(ID + ".txt"));
    wordings().use(ID, OWN);
    assertEquals(OWN, wordings().text(ID));
    assertEquals(List.of(ID + "-1.txt", ID + "-2.txt"), aside());
  }

  @Test
  void whatIsWrittenIsKeptApartUntilItIsUsed() throws Exception {
    Wordings wordings = wordings();
    wordings.keepDraft(ID, "# 甲\n{");
    assertEquals(Map.of(ID, "# 甲\n{"), wordings().drafts());
    assertEquals(printed(BUNDLED), printed(wordings().catalogue()));
    wordings.dropDraft(ID);
    assertEquals(Map.of(), wordings().drafts());
    assertEquals(List.of(ID + "-1.txt"), aside(), "even what is given up is put aside");
    wordings.keepDraft(ID, OWN);
    wordings.endDraft(ID);
    assertEquals(Map.of(), wordings().drafts());
  }

  @Test
  void aFileInPlaceOfTheFolderIsToldAndNothingChanges() throws Exception {
    Files.writeString(data.resolve("letters"), "mine");
    Wordings wordings = wordings();
    assertEquals(
        NotSaved.Kind.NOT_A_FOLDER,
        assertThrows(NotSaved.class, () -> wordings.use(ID, OWN)).kind());
    assertThrows(NotSaved.class, () -> wordings.keepDraft(ID, OWN));
    assertEquals(printed(BUNDLED), printed(wordings.catalogue()));
    assertEquals("mine", Files.readString(data.resolve("letters")));
  }

  @Test
  void lettersFollowTheWordingOfTheMoment() throws Exception {
    Wordings wordings = wordings();
    Letters letters =
        new Letters(BUNDLED, LocalDate.of(2026, 11, 21), OfficialPapers.none(), wordings::worded);
    var judged = letters.judged(Ours.answers("company-both-letters"));
    Letter before = worded(letters.states(judged));
    wordings.use(ID, OWN);
    Letter after = worded(letters.states(judged));
    assertNotEquals(before.template(), after.template());
    assertEquals(before.essentials(), after.essentials());
  }

  private static Letter worded(List<LetterState> states) {
    return states.stream()
        .map(LetterState::letter)
        .filter(letter -> letter.id().equals(ID))
        .findFirst()
        .orElseThrow();
  }
}
