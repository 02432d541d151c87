package org.sealready.service.filings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.sealready.form.Answers;
import org.sealready.form.Form;
import org.sealready.json.AnswersJson;
import org.sealready.json.BadFiling;
import org.sealready.service.InputFile;
import org.sealready.service.Sample;
import org.sealready.service.UnusableFile;
import org.sealready.service.journey.JourneyFile;
import org.sealready.vault.filing.Followed;

/** Filing files on disk and among the samples. */
public final class FilingFiles {

  private static final int MAX_BYTES = 4 * 1024 * 1024;

  private final AnswersJson json;

  public FilingFiles(Form form) {
    this.json = new AnswersJson(form);
  }

  /**
   * The answers in this file.
   *
   * @throws UnusableFile if it cannot be read or is no filing file
   */
  public Answers read(Path file) throws UnusableFile {
    return parse(InputFile.read(file, MAX_BYTES));
  }

  private Answers parse(byte[] bytes) throws UnusableFile {
    try {
      return json.read(bytes);
    } catch (BadFiling bad) {
      throw UnusableFile.because(bad);
    }
  }

  /** The answers of a bundled sample. */
  public Answers read(Sample sample) {
    try (InputStream in = FilingFiles.class.getResourceAsStream(sample.resource())) {
      return json.read(in.readAllBytes());
    } catch (IOException | BadFiling broken) {
      throw new UncheckedIOException(new IOException("bundled sample " + sample.resource()));
    }
  }

  /** Writes these answers as a filing file. */
  public byte[] write(Answers answers) {
    return json.write(answers);
  }

  /** The complete filing file: answers, and what is kept beside them. */
  public byte[] write(Answers answers, Followed followed) {
    return write(JourneyFile.joined(answers, followed));
  }
}
