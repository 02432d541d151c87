package org.sealready.cli.common;

import java.util.stream.Collectors;
import org.sealready.words.Words;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints in one line what is wrong with the arguments. */
public record BadArguments(Terminal terminal) implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException problem, String[] args) {
    terminal.complain(terminal.words().text("cli.see-help", line(problem)));
    return ExitCode.UNUSABLE;
  }

  private String line(ParameterException problem) {
    Words words = terminal.words();
    return switch (problem) {
      case UnmatchedArgumentException unknown ->
          words.text("cli.unknown-argument", unknown.getUnmatched().getFirst());
      case MissingParameterException missing ->
          words.text(
              "cli.missing-argument",
              missing.getMissing().stream()
                  .map(BadArguments::name)
                  .collect(Collectors.joining(" ")));
      case ParameterException other when isGarbled(other) -> words.text("cli.locale");
      case ParameterException other when other.getArgSpec() != null ->
          words.text("cli.bad-value", name(other.getArgSpec()), String.valueOf(other.getValue()));
      default -> words.text("cli.bad-arguments");
    };
  }

  /** In a locale without Chinese the system passes replacement characters instead of a path. */
  private static boolean isGarbled(ParameterException problem) {
    return String.valueOf(problem.getValue()).indexOf('\uFFFD') >= 0;
  }

  private static String name(ArgSpec argument) {
    return argument instanceof picocli.CommandLine.Model.OptionSpec option
        ? option.longestName()
        : argument.paramLabel();
  }
}
