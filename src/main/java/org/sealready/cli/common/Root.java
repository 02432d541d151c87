package org.sealready.cli.common;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.sealready.words.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program without a command: opens the wizard. Has the options of every command. */
@Command(name = "sealready", mixinStandardHelpOptions = false, sortOptions = false)
public final class Root implements Callable<Integer> {

  @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT)
  private Path data;

  @Option(names = "--today", paramLabel = "YYYY-MM-DD", scope = ScopeType.INHERIT)
  private LocalDate today;

  @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
  private Optional<Language> language = Optional.empty();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT)
  private boolean help;

  /** All that is no option and no command; at most one of them is a file. */
  @Parameters(index = "0..*", arity = "0..*", paramLabel = "[FILE]", hideParamSyntax = true)
  private List<Path> files = List.of();

  @Spec private CommandSpec spec;

  private final ToIntFunction<Settings> wizard;
  private final Path standardData;

  /**
   * @param standardData the data folder unless another is named
   */
  public Root(ToIntFunction<Settings> wizard, Path standardData) {
    this.wizard = wizard;
    this.standardData = standardData;
  }

  @Override
  public Integer call() {
    for (Path file : files) {
      if (!PlainArguments.isFile(file.toString()) || file != files.getFirst()) {
        throw new UnmatchedArgumentException(spec.commandLine(), List.of(file.toString()));
      }
    }
    return wizard.applyAsInt(settings());
  }

  private Settings settings() {
    Optional<Path> file = files.stream().findFirst();
    return new Settings(Optional.ofNullable(data), Optional.ofNullable(today), language, file);
  }

  /** The one clock: the day that was asked for, or the day in China. */
  public Clock clock() {
    return settings().clock();
  }

  /** The data folder that was named, or the account's own. */
  public Path dataFolder() {
    return Optional.ofNullable(data).orElse(standardData);
  }

  public LocalDate day() {
    return LocalDate.now(clock());
  }
}
