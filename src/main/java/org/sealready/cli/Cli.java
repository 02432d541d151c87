package org.sealready.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.sealready.cli.common.BadArguments;
import org.sealready.cli.common.ExitCode;
import org.sealready.cli.common.FilingOutput;
import org.sealready.cli.common.HelpTexts;
import org.sealready.cli.common.PlainArguments;
import org.sealready.cli.common.PlainLetters;
import org.sealready.cli.common.Root;
import org.sealready.cli.common.Settings;
import org.sealready.cli.common.Terminal;
import org.sealready.cli.exchange.ExportCommand;
import org.sealready.cli.exchange.ImportCommand;
import org.sealready.cli.exchange.RejectionCommand;
import org.sealready.cli.exchange.SheetCommand;
import org.sealready.cli.journey.CategoriesCommand;
import org.sealready.cli.journey.DeadlinesCommand;
import org.sealready.cli.journey.MaterialsCommand;
import org.sealready.cli.lists.DataCommand;
import org.sealready.cli.paper.PaperCommand;
import org.sealready.cli.vault.VaultCommand;
import org.sealready.cli.wording.TemplatesCommand;
import org.sealready.service.Catalogue;
import org.sealready.service.FaultCode;
import org.sealready.words.Language;
import org.sealready.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/**
 * The command line: {@code check}, {@code letters}, {@code testpage}, {@code schema}, {@code
 * rules}, {@code templates}, {@code forms}, {@code sheet}, {@code materials}, {@code export},
 * {@code import}, {@code rejection}, {@code deadlines}, {@code categories}, {@code vault}, {@code
 * data}, or the wizard without a command.
 */
public final class Cli {

  private final Catalogue catalogue;
  private final Path dataFolder;
  private final PrintStream out;
  private final PrintStream err;
  private final ToIntFunction<Settings> wizard;

  /**
   * @param dataFolder may contain wordings of letters
   * @param wizard opens the window and returns the exit code
   */
  public Cli(
      Catalogue catalogue,
      Path dataFolder,
      PrintStream out,
      PrintStream err,
      ToIntFunction<Settings> wizard) {
    this.catalogue = catalogue;
    this.dataFolder = dataFolder;
    this.out = out;
    this.err = err;
    this.wizard = wizard;
  }

  /** Runs these arguments and returns the exit code. */
  public int run(String... args) {
    PlainArguments plain = PlainArguments.of(args);
    Words words = Words.in(plain.language());
    Terminal terminal = new Terminal(out, err, words);
    if (plain.noFolder().isPresent()) {
      terminal.complain(words.text("cli.data-no-folder", plain.noFolder().get()));
      return ExitCode.UNUSABLE;
    }
    Optional<PlainLetters> letters = PlainLetters.of(plain);
    return printed(
        letters.isPresent() ? letters(letters.get(), plain, terminal) : parsed(plain, terminal),
        terminal);
  }

  private int letters(PlainLetters given, PlainArguments plain, Terminal terminal) {
    try {
      return new LettersCommand(plain::today, terminal, catalogue, dataFolder).given(given).call();
    } catch (RuntimeException fault) {
      return fault(fault, terminal);
    }
  }

  private static int fault(Exception fault, Terminal terminal) {
    terminal.complain(terminal.words().text("cli.fault", FaultCode.of(fault)));
    return ExitCode.UNUSABLE;
  }

  private int parsed(PlainArguments plain, Terminal terminal) {
    Root root = new Root(wizard, dataFolder);
    CommandLine line = new CommandLine(root);
    var commands = commands(root, terminal);
    List<String> named = commands.keySet().stream().filter(plain.all()::contains).toList();
    commands.forEach(
        (name, command) -> {
          if (named.isEmpty() || named.contains(name)) {
            line.addSubcommand(command.get());
          }
        });
    return configured(line, terminal).execute(plain.all().toArray(String[]::new));
  }

  /** The exit code, unless a full disk or a closed pipe took some of the output. */
  private int printed(int code, Terminal terminal) {
    if (terminal.out().checkError() || out.checkError()) {
      terminal.complain(terminal.words().text("cli.out-lost"));
      return ExitCode.UNUSABLE;
    }
    return code;
  }

  /** By name, each made when it is needed: making one takes longer than reading the arguments. */
  private SequencedMap<String, Supplier<Object>> commands(Root root, Terminal terminal) {
    SequencedMap<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("check", () -> new CheckCommand(root, terminal, catalogue));
    commands.put(
        PlainLetters.NAME, () -> new LettersCommand(root::day, terminal, catalogue, dataFolder));
    commands.put("testpage", () -> new TestPageCommand(terminal));
    commands.put("schema", () -> new SchemaCommand(terminal, catalogue));
    commands.put("rules", () -> new RulesCommand(root, terminal, catalogue));
    commands.put("templates", () -> TemplatesCommand.line(terminal, catalogue, dataFolder));
    commands.put("forms", () -> PaperCommand.with(root, terminal, catalogue));
    commands.put("sheet", () -> new SheetCommand(output(root, terminal)));
    commands.put("materials", () -> new MaterialsCommand(output(root, terminal)));
    commands.put("export", () -> new ExportCommand(root, terminal, catalogue));
    commands.put("import", () -> new ImportCommand(root, terminal, catalogue));
    commands.put("rejection", () -> new RejectionCommand(root, terminal, catalogue, System.in));
    commands.put("deadlines", () -> new DeadlinesCommand(output(root, terminal)));
    commands.put("categories", () -> new CategoriesCommand(terminal, catalogue));
    commands.put("vault", () -> VaultCommand.with(root, terminal, catalogue));
    commands.put("data", () -> DataCommand.with(root, terminal, catalogue));
    return commands;
  }

  private FilingOutput output(Root root, Terminal terminal) {
    return new FilingOutput(root, terminal, catalogue, out);
  }

  private static CommandLine configured(CommandLine line, Terminal terminal) {
    return line.setResourceBundle(new HelpTexts(terminal.words()))
        .setOut(new java.io.PrintWriter(terminal.out(), true))
        .setErr(new java.io.PrintWriter(terminal.err(), true))
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        // A file may be named @something; what is in it is not arguments.
        .setExpandAtFiles(false)
        .setUsageHelpWidth(100)
        .setUsageHelpLongOptionsMaxWidth(30)
        .setAdjustLineBreaksForWideCJKCharacters(true)
        .registerConverter(LocalDate.class, Cli::day)
        .registerConverter(Language.class, Cli::languageOf)
        .setParameterExceptionHandler(new BadArguments(terminal))
        .setExecutionExceptionHandler((fault, command, parsed) -> fault(fault, terminal));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADay) {
      throw new TypeConversionException(text);
    }
  }

  private static Language languageOf(String code) {
    return Language.of(code).orElseThrow(() -> new TypeConversionException(code));
  }
}
