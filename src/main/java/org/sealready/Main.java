package org.sealready;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.sealready.cli.Cli;
import org.sealready.filing.MiniProgramFiling;
import org.sealready.service.Catalogue;
import org.sealready.service.Sample;

/** The composition root: hands the catalogue to the command line or to the window. */
public final class Main {

  private Main() {}

  /** Starts the program and ends the process with the exit code. */
  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    PrintStream out = printer(System.out, "stdout.encoding");
    PrintStream err = printer(System.err, "stderr.encoding");
    Catalogue catalogue = catalogue();
    int code =
        new Cli(catalogue, out, err, settings -> MainWindow.open(catalogue, settings, out, err))
            .run(args);
    out.flush();
    System.exit(code);
  }

  /** What this program asks and prints. */
  public static Catalogue catalogue() {
    return new Catalogue(
        MiniProgramFiling.FORM,
        MiniProgramFiling.LETTERS,
        MiniProgramFiling.PLACEHOLDERS,
        MiniProgramFiling::isOn,
        MiniProgramFiling.TITLE,
        MiniProgramFiling.SUBTITLE,
        MiniProgramFiling.IDENTITY,
        MiniProgramFiling.STARTING_POINTS,
        MiniProgramFiling.SAMPLES.stream().map(Sample::new).toList());
  }

  /** Prints in the console's own character set where that can write Chinese, else in UTF-8. */
  private static PrintStream printer(PrintStream stream, String property) {
    Charset own = Charset.forName(System.getProperty(property, "UTF-8"), StandardCharsets.UTF_8);
    boolean able = own.canEncode() && own.newEncoder().canEncode("备案");
    return new PrintStream(stream, true, able ? own : StandardCharsets.UTF_8);
  }
}
