package org.sealready.service.letter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.sealready.form.Answers;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.json.AnswersJson;
import org.sealready.json.FileStreams;
import org.sealready.letter.FilledLetter;
import org.sealready.pdf.LetterPdf;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.service.Catalogue;
import org.sealready.service.FileNames;
import org.sealready.service.paper.OfficialPapers;
import org.sealready.service.paper.PaperLetters;

/**
 * Writes letters as files into a folder, with readable names. A file of another filing is never
 * overwritten: a hash in each letter's metadata identifies its filing without personal data.
 */
public final class LetterFiles {

  private static final String MARK = "sealready:";
  private static final int MARK_LENGTH = 24;
  private static final int MAX_BYTES = 64 * 1024 * 1024;

  private final Catalogue catalogue;
  private final PaperLetters forms;
  private final Naming naming;

  /** Whom the names of files are for. */
  public enum Naming {
    /** Programs find the letter by its id. */
    WITH_ID,
    /** People read what it is. */
    PLAIN
  }

  /** Files of letters in our own wording. */
  public LetterFiles(Catalogue catalogue) {
    this(catalogue, new PaperLetters(catalogue, OfficialPapers.none()));
  }

  /** Files that name the id of their letter. */
  public LetterFiles(Catalogue catalogue, PaperLetters forms) {
    this(catalogue, forms, Naming.WITH_ID);
  }

  /**
   * @param forms how letters are made for which a form was imported
   */
  public LetterFiles(Catalogue catalogue, PaperLetters forms, Naming naming) {
    this.catalogue = catalogue;
    this.forms = forms;
    this.naming = naming;
  }

  /** The letter as PDF, marked with its filing. */
  public byte[] pdf(Effective effective, FilledLetter letter) throws LetterRefused {
    String mark = mark(effective.given());
    Optional<byte[]> form = forms.pdf(effective, letter, mark);
    return form.isPresent() ? form.get() : LetterPdf.write(letter, mark);
  }

  /**
   * Writes a letter into the folder, which is created where it is missing.
   *
   * @return the file
   */
  public Path save(Effective effective, FilledLetter letter, Path folder)
      throws LetterRefused, IOException {
    return save(effective, letter, folder, Set.of());
  }

  /**
   * Writes a letter into the folder, which is created where it is missing.
   *
   * @param taken files of other filings of the same run, which are not overwritten even where the
   *     filings look the same
   * @return the file
   */
  public Path save(Effective effective, FilledLetter letter, Path folder, Set<Path> taken)
      throws LetterRefused, IOException {
    byte[] pdf = pdf(effective, letter);
    Files.createDirectories(folder);
    Path file = free(effective.given(), letter, folder, taken);
    Path part = FileStreams.temporary(folder, ".sealready", ".part");
    try {
      FileStreams.write(part, pdf);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    return file;
  }

  /** The first name that is free or belongs to this filing. */
  private Path free(Answers answers, FilledLetter letter, Path folder, Set<Path> taken) {
    String title = letter.draft() ? letter.title() + "（草稿）" : letter.title();
    String name = FileNames.part(answers.get(catalogue.title()).orElse(""), "未命名小程序");
    String id =
        switch (naming) {
          case WITH_ID -> "-" + letter.id();
          case PLAIN -> "";
        };
    for (int number = 1; ; number++) {
      String count = number == 1 ? "" : "（" + number + "）";
      Path file =
          FileNames.in(
              folder,
              name + count + "-" + FileNames.part(title, letter.id()) + id + ".pdf",
              (letter.draft() ? "draft-" : "")
                  + mark(answers).substring(MARK.length())
                  + (number == 1 ? "" : "-" + number)
                  + "-"
                  + letter.id()
                  + ".pdf");
      if (!taken.contains(file) && (!exists(file) || isOurs(file, mark(answers)))) {
        return file;
      }
    }
  }

  private static boolean exists(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** A file that cannot be read, or is longer than any letter, is a foreign file. */
  private static boolean isOurs(Path file, String mark) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = FileStreams.in(file)) {
      return new String(in.readNBytes(MAX_BYTES), StandardCharsets.ISO_8859_1).contains(mark);
    } catch (IOException unreadable) {
      // Not known to be the same: it is left, and the letter gets another name.
      return false;
    }
  }

  /** A filing without a complete identity is identified by all its answers. */
  private String mark(Answers answers) {
    StringBuilder identity = new StringBuilder();
    for (Field<String> field : catalogue.identity()) {
      identity.append(answers.get(field).orElse("")).append('\n');
    }
    if (catalogue.identity().stream().anyMatch(field -> answers.get(field).isEmpty())) {
      byte[] all = new AnswersJson(catalogue.form()).write(answers);
      identity.append(new String(all, StandardCharsets.UTF_8));
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
