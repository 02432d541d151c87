package org.sealready.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.OutputTrouble;
import org.sealready.cli.common.Terminal;
import org.sealready.service.letter.TestPage;
import org.sealready.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code testpage}: writes the test page, which shows whether a printer prints in actual size. */
@Command(name = "testpage", sortOptions = false)
final class TestPageCommand implements Callable<Integer> {

  @Option(names = "--out", paramLabel = "DIR", required = true)
  private Path out;

  private final Terminal terminal;

  TestPageCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Words words = terminal.words();
    if (out.toString().isBlank()) {
      terminal.complain(words.text("cli.see-help", words.text("cli.missing-argument", "--out")));
      return ExitCode.UNUSABLE;
    }
    try {
      terminal.say(TestPage.save(words, TestPage.pdf(words), out));
      terminal.out().flush();
      return ExitCode.FINE;
    } catch (IOException notWritten) {
      terminal.complain(OutputTrouble.line(words, out, notWritten));
      return ExitCode.UNUSABLE;
    }
  }
}
