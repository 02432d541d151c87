package org.sealready.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.letter.FilledLetter;
import org.sealready.pdf.LetterPdf;
import org.sealready.pdf.LetterRefused;

/**
 * Letters as files in a folder, named for people. A file of another filing is never written over:
 * the mark in each letter's metadata tells which filing it is from, without saying anything about
 * it.
 */
public final class LetterFiles {

  private static final String MARK = "sealready:";
  private static final int MARK_LENGTH = 24;

  private final Catalogue catalogue;

  public LetterFiles(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The letter as PDF, marked with its filing. */
  public byte[] pdf(Answers answers, FilledLetter letter) throws LetterRefused {
    return LetterPdf.write(letter, mark(answers));
  }

  /**
   * Writes a letter into the folder, which is created where it is missing.
   *
   * @return the file
   */
  public Path save(Answers answers, FilledLetter letter, Path folder)
      throws LetterRefused, IOException {
    byte[] pdf = pdf(answers, letter);
    Files.createDirectories(folder);
    Path file = free(answers, letter, folder);
    Path part = Files.createTempFile(folder, ".sealready", ".part");
    try {
      Files.write(part, pdf);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    return file;
  }

  /** The first name that is free or belongs to this filing. */
  private Path free(Answers answers, FilledLetter letter, Path folder) throws IOException {
    String title = letter.draft() ? letter.title() + "（草稿）" : letter.title();
    String name = FileNames.part(answers.get(catalogue.title()).orElse(""), "未命名小程序");
    for (int number = 1; ; number++) {
      String count = number == 1 ? "" : "（" + number + "）";
      Path file =
          FileNames.in(
              folder,
              name + count + "-" + title + "-" + letter.id() + ".pdf",
              (letter.draft() ? "draft-" : "")
                  + mark(answers).substring(MARK.length())
                  + "-"
                  + letter.id()
                  + ".pdf");
      if (!Files.exists(file) || isOurs(file, mark(answers))) {
        return file;
      }
    }
  }

  private static boolean isOurs(Path file, String mark) throws IOException {
    return Files.isRegularFile(file)
        && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(mark);
  }

  private String mark(Answers answers) {
    StringBuilder identity = new StringBuilder();
    for (Field<String> field : catalogue.identity()) {
      identity.append(answers.get(field).orElse("")).append('\n');
    }
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256")
              .digest(identity.toString().getBytes(StandardCharsets.UTF_8));
      return MARK + HexFormat.of().formatHex(sum).substring(0, MARK_LENGTH);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256");
    }
  }
}
