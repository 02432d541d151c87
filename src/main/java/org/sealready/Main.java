package org.sealready;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.sealready.cli.Cli;
import org.sealready.cli.common.PlainArguments;
import org.sealready.cli.common.Settings;
import org.sealready.cli.common.WrittenHelp;
import org.sealready.filing.FilingLists;
import org.sealready.filing.MiniProgramFiling;
import org.sealready.filing.RuleData;
import org.sealready.filing.SampleFilings;
import org.sealready.filing.page.Filers;
import org.sealready.filing.specimen.PaperSpecimens;
import org.sealready.form.Answers;
import org.sealready.form.Reason;
import org.sealready.form.specimen.Specimens;
import org.sealready.journey.JourneyFacts;
import org.sealready.json.list.DataLists;
import org.sealready.paper.PaperTerms;
import org.sealready.pdf.LetterPdf;
import org.sealready.platform.Platform;
import org.sealready.service.Catalogue;
import org.sealready.service.CatalogueOnDemand;
import org.sealready.service.DeclaredCatalogue;
import org.sealready.service.LaterParts;
import org.sealready.service.LetterSelection;
import org.sealready.service.Sample;
import org.sealready.service.confinement.Offline;
import org.sealready.service.lists.ListFolder;
import org.sealready.service.start.StartCache;
import org.sealready.vault.file.DataFolder;
import org.sealready.words.Filer;
import org.sealready.words.Visible;
import org.sealready.words.Words;

/** The composition root: hands the catalogue to the command line or to the window. */
public final class Main {

  private Main() {}

  /** Starts the program and ends the process with the exit code. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs the program and returns the exit code. */
  static int run(String... args) {
    System.setProperty("java.awt.headless", "true");
    PrintStream out = printer(System.out, "stdout.encoding");
    PrintStream err = printer(System.err, "stderr.encoding");
    PlainArguments plain = PlainArguments.of(args);
    if (plain.askHelp()) {
      out.print(WrittenHelp.in(plain.language()));
      out.flush();
      return 0;
    }
    Path dataFolder = plain.dataFolder().orElseGet(DataFolder::ofThisProgram);
    // What lists there are, and the day, are asked for after the first page: both take time.
    DataLists.replaceBy(
        () -> lists(new ListFolder(dataFolder, FilingLists.ALL, plain.today()), plain, err));
    CatalogueOnDemand catalogue =
        new CatalogueOnDemand(samples(), () -> FilingLists.ALL, Main::catalogue);
    ToIntFunction<Settings> window = settings -> new MainWindow(catalogue, out, err).open(settings);
    Optional<Settings> plainWindow = plain.window();
    int code =
        plainWindow.isPresent()
            ? window.applyAsInt(plainWindow.get())
            : command(
                plain,
                dataFolder,
                catalogue,
                new Cli(catalogue, dataFolder, out, err, window),
                args);
    StartCache.ofThisProgram(dataFolder).ifPresent(StartCache::restore);
    out.flush();
    return code;
  }

  private static int command(
      PlainArguments plain, Path dataFolder, CatalogueOnDemand catalogue, Cli cli, String... args) {
    // Java's library for signatures reads its settings through the one that opens sockets.
    boolean readsPack = ListFolder.hasPack(dataFolder);
    Optional<Thread> offline =
        plain.keepsFiles() || readsPack ? Optional.of(Offline.install()) : Optional.empty();
    if (readsPack) {
      offline.ifPresent(Main::await);
    }
    if (plain.asksCatalogue()) {
      catalogue.loadBeside();
    }
    offline.ifPresent(Main::await);
    if (plain.asksCatalogue()) {
      Thread.ofPlatform().daemon().name("data").start(() -> loadData(plain));
    }
    return cli.run(args);
  }

  /** What the command needs next, beside the catalogue. */
  private static void loadData(PlainArguments plain) {
    RuleData.load();
    if (plain.writesLetters()) {
      LetterPdf.load();
    }
  }

  private static void await(Thread work) {
    try {
      work.join();
    } catch (InterruptedException none) {
      // Nobody interrupts the main thread; whoever does wants the command to go on.
      return;
    }
  }

  /** The lists of the data folder; says in a line of each file that is not used why. */
  private static Map<String, Map<String, Object>> lists(
      ListFolder folder, PlainArguments plain, PrintStream err) {
    ListFolder.Found found = folder.read();
    if (!found.unused().isEmpty() && !plain.command().equals(Optional.of("data"))) {
      Words words = Words.in(plain.language());
      found.unused().forEach(file -> err.println(Visible.line(file.in(words))));
    }
    return found.contents();
  }

  private static List<Sample> samples() {
    return SampleFilings.ALL.stream().map(Sample::new).toList();
  }

  /** What this program asks and prints, with the lists in use. */
  public static Catalogue catalogue() {
    MiniProgramFiling.Read read = MiniProgramFiling.IN_USE;
    return new DeclaredCatalogue(
        read.form(),
        read.letters(),
        Optional.of(new LetterSelection(MiniProgramFiling.ADDED, MiniProgramFiling.LEFT_OUT)),
        MiniProgramFiling.PLACEHOLDERS,
        read.switches(),
        MiniProgramFiling.TITLE,
        MiniProgramFiling.SUBTITLE,
        MiniProgramFiling.IDENTITY,
        MiniProgramFiling.STARTING_POINTS,
        samples(),
        new Later(),
        MiniProgramFiling.REJECTIONS,
        FilingLists.ALL);
  }

  /** Asks the catalogue's lists one by one, and no earlier than somebody asks here. */
  private static final class Later implements LaterParts {

    @Override
    public List<Reason> reasons() {
      return MiniProgramFiling.reasons();
    }

    @Override
    public Map<String, List<String>> scopes() {
      return MiniProgramFiling.scopes();
    }

    @Override
    public PaperTerms terms() {
      return MiniProgramFiling.terms();
    }

    @Override
    public Platform platform() {
      return MiniProgramFiling.platform();
    }

    @Override
    public JourneyFacts journey() {
      return MiniProgramFiling.journey();
    }

    @Override
    public Filer filer(Answers effective) {
      return Filers.of(effective);
    }

    @Override
    public Specimens specimens() {
      return new PaperSpecimens();
    }
  }

  /** Prints in the console's own character set where that can write Chinese, else in UTF-8. */
  private static PrintStream printer(PrintStream stream, String property) {
    Charset own = Charset.forName(System.getProperty(property, "UTF-8"), StandardCharsets.UTF_8);
    boolean able = own.canEncode() && own.newEncoder().canEncode("备案");
    return new PrintStream(stream, true, able ? own : StandardCharsets.UTF_8);
  }
}
