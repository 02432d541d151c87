package org.sealready;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.sealready.cli.Cli;
import org.sealready.filing.MiniProgramFiling;
import org.sealready.service.Catalogue;
import org.sealready.service.LetterSelection;
import org.sealready.service.Sample;
import org.sealready.service.confinement.Offline;
import org.sealready.service.start.StartCache;
import org.sealready.vault.file.DataFolder;

/** The composition root: hands the catalogue to the command line or to the window. */
public final class Main {

  private Main() {}

  /** Starts the program and ends the process with the exit code. */
  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    PrintStream out = printer(System.out, "stdout.encoding");
    PrintStream err = printer(System.err, "stderr.encoding");
    Optional<Thread> offline =
        Cli.keepsFiles(args) ? Optional.of(Offline.install()) : Optional.empty();
    Path dataFolder = dataFolder(args);
    MiniProgramFiling.Read read = MiniProgramFiling.with(dataFolder);
    Catalogue catalogue = catalogue(read);
    Cli cli =
        new Cli(
            catalogue,
            dataFolder,
            out,
            err,
            settings -> MainWindow.open(catalogue, settings, out, err));
    read.problem().ifPresent(problem -> cli.complain(problem, args));
    offline.ifPresent(Main::await);
    int code = cli.run(args);
    StartCache.ofThisProgram(dataFolder).ifPresent(StartCache::restore);
    out.flush();
    System.exit(code);
  }

  private static void await(Thread work) {
    try {
      work.join();
    } catch (InterruptedException none) {
      // Nobody interrupts the main thread; whoever does wants the command to go on.
      return;
    }
  }

  /** Where a user may have put provincial rules and wordings of his own. */
  private static Path dataFolder(String[] args) {
    return Cli.dataFolder(args).orElseGet(DataFolder::ofThisProgram);
  }

  /** What this program asks and prints, with the bundled provincial rules. */
  public static Catalogue catalogue() {
    return catalogue(MiniProgramFiling.BUNDLED);
  }

  private static Catalogue catalogue(MiniProgramFiling.Read read) {
    return new Catalogue(
        read.form(),
        read.letters(),
        Optional.of(new LetterSelection(MiniProgramFiling.ADDED, MiniProgramFiling.LEFT_OUT)),
        MiniProgramFiling.PLACEHOLDERS,
        read.switches(),
        MiniProgramFiling.TITLE,
        MiniProgramFiling.SUBTITLE,
        MiniProgramFiling.IDENTITY,
        MiniProgramFiling.STARTING_POINTS,
        MiniProgramFiling.SAMPLES.stream().map(Sample::new).toList(),
        MiniProgramFiling.REASONS,
        read.scopes(),
        MiniProgramFiling.NAMES);
  }

  /** Prints in the console's own character set where that can write Chinese, else in UTF-8. */
  private static PrintStream printer(PrintStream stream, String property) {
    Charset own = Charset.forName(System.getProperty(property, "UTF-8"), StandardCharsets.UTF_8);
    boolean able = own.canEncode() && own.newEncoder().canEncode("备案");
    return new PrintStream(stream, true, able ? own : StandardCharsets.UTF_8);
  }
}
