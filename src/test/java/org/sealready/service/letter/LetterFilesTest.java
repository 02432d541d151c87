package org.sealready.service.letter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.letter.FilledLetter;
import org.sealready.service.Catalogue;

class LetterFilesTest {

  private static final Catalogue CATALOGUE = Ours.catalogue();
  private static final Answers ONE = Ours.answers("company-one-person");
  private static final String NAME = "青禾排队叫号-互联网信息服务承诺书-commitment.pdf";

  @TempDir private Path folder;

  private static Answers with(Answers answers, String id, String value) {
    return answers.with(text(id), value);
  }

  @SuppressWarnings("unchecked") // only called for fields that take text
  private static Field<String> text(String id) {
    return (Field<String>) CATALOGUE.form().field(id).orElseThrow();
  }

  private Path save(Answers answers, boolean draft, Set<Path> taken) throws Exception {
    Letters letters = new Letters(CATALOGUE, LocalDate.of(2026, 11, 21));
    FilledLetter filled =
        letters.fill(Ours.effective(answers), CATALOGUE.letter("commitment").orElseThrow(), draft);
    return new LetterFiles(CATALOGUE).save(Ours.effective(answers), filled, folder, taken);
  }

  private String saved(Answers answers) throws Exception {
    return save(answers, false, Set.of()).getFileName().toString();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theSameFilingWritesOverItsOwnLetter() throws Exception {
    assertEquals(NAME, saved(ONE));
    assertEquals(NAME, saved(with(ONE, "entity.address", "天府三街199号5栋")));
    assertEquals(List.of(NAME), files());
  }

  @Test
  void anotherFilingOfTheSameNameGetsAnotherName() throws Exception {
    saved(ONE);
    byte[] first = Files.readAllBytes(folder.resolve(NAME));
    Answers other = with(ONE, "miniProgram.appId", "wx3f2a9c0d1e4b5a68");
    assertEquals("青禾排队叫号（2）-互联网信息服务承诺书-commitment.pdf", saved(other));
    assertArrayEquals(first, Files.readAllBytes(folder.resolve(NAME)));
    assertEquals("青禾排队叫号（2）-互联网信息服务承诺书-commitment.pdf", saved(other));
    assertEquals(2, files().size());
  }

  @Test
  void filingsWithoutAnIdentityAreToldApartByWhatTheySay() throws Exception {
    Answers first = with(Answers.empty(), "entity.name", "成都青禾云联科技有限公司");
    Answers second = with(Answers.empty(), "entity.name", "杭州云杉办公用品有限公司");
    Path one = save(first, true, Set.of());
    assertEquals(one, save(first, true, Set.of()));
    assertNotEquals(one, save(second, true, Set.of()));
    assertEquals(2, files().size());
  }

  @Test
  void foreignFilesFoldersAndLinksStay() throws Exception {
    Files.writeString(folder.resolve(NAME), "foreign");
    Files.createDirectory(folder.resolve("青禾排队叫号（2）-互联网信息服务承诺书-commitment.pdf"));
    Files.createSymbolicLink(
        folder.resolve("青禾排队叫号（3）-互联网信息服务承诺书-commitment.pdf"), folder.resolve("gone"));
    assertEquals("青禾排队叫号（4）-互联网信息服务承诺书-commitment.pdf", saved(ONE));
    assertEquals("foreign", Files.readString(folder.resolve(NAME)));
    assertEquals(4, files().size());
  }

  @Test
  void aFileOfTheSameRunIsNeverWrittenOver() throws Exception {
    Path first = save(ONE, false, Set.of());
    Path second = save(ONE, false, Set.of(first));
    assertNotEquals(first, second);
    assertEquals(second, save(ONE, false, Set.of(first)), "the next run finds its own again");
  }

  @Test
  void aDraftHasItsOwnName() throws Exception {
    saved(ONE);
    assertEquals(
        "青禾排队叫号-互联网信息服务承诺书（草稿）-commitment.pdf", save(ONE, true, Set.of()).getFileName().toString());
  }

  @Test
  void theLongestNameFits() throws Exception {
    String name = saved(with(ONE, "miniProgram.name", "𠮷".repeat(60)));
    assertEquals(List.of(name), files());
  }
}
