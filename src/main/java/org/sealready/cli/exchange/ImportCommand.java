package org.sealready.cli.exchange;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.Root;
import org.sealready.cli.common.Terminal;
import org.sealready.cli.common.WrittenFile;
import org.sealready.form.Answers;
import org.sealready.service.Catalogue;
import org.sealready.service.UnusableFile;
import org.sealready.service.exchange.FilingImport;
import org.sealready.service.filings.FilingFiles;
import org.sealready.service.letter.Letters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code import FILE --out FILING}: takes the platform's own format into a new or an existing
 * filing, and prints what was not understood, a line each.
 */
@Command(name = "import", sortOptions = false)
public final class ImportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE")
  private Path file;

  @Option(names = "--out", paramLabel = "FILING", required = true)
  private Path out;

  private final Root root;
  private final Terminal terminal;
  private final Catalogue catalogue;

  public ImportCommand(Root root, Terminal terminal, Catalogue catalogue) {
    this.root = root;
    this.terminal = terminal;
    this.catalogue = catalogue;
  }

  @Override
  public Integer call() {
    WrittenFile written = new WrittenFile(terminal, file, out);
    if (!written.isUsable()) {
      return ExitCode.UNUSABLE;
    }
    FilingFiles filings = new FilingFiles(catalogue.form());
    Path read = out;
    try {
      Optional<Answers> existing =
          Files.exists(out, LinkOption.NOFOLLOW_LINKS)
              ? Optional.of(filings.read(out))
              : Optional.empty();
      read = file;
      FilingImport.Result result =
          new FilingImport(catalogue, new Letters(catalogue, root.day()), terminal.words())
              .read(file, existing);
      if (!written.write(filings.write(result.answers()))) {
        return ExitCode.UNUSABLE;
      }
      result.notes().forEach(note -> terminal.say(terminal.words().phrase(note)));
      terminal.out().flush();
      return result.isWhole() ? ExitCode.FINE : ExitCode.PROBLEMS;
    } catch (UnusableFile unusable) {
      terminal.complain(read + ": " + terminal.words().phrase(unusable.phrase()));
      return ExitCode.UNUSABLE;
    }
  }
}
