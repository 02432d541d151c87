package org.sealready.cli.common;

import java.nio.file.Path;
import java.util.Optional;
import org.sealready.form.Answers;
import org.sealready.form.Form;
import org.sealready.service.UnusableFile;
import org.sealready.service.filings.FilingFiles;

/** A filing that is named on the command line. */
public record FilingArgument(Terminal terminal, Form form) {

  /** The answers in it; says in one line why they cannot be read. */
  public Optional<Answers> read(Path file) {
    try {
      return Optional.of(new FilingFiles(form).read(file));
    } catch (UnusableFile unusable) {
      terminal.complain(file + ": " + terminal.words().phrase(unusable.phrase()));
      return Optional.empty();
    }
  }
}
