package org.sealready.cli.common;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sealready.form.Answers;
import org.sealready.service.Catalogue;
import org.sealready.service.letter.Letters;
import org.sealready.words.Words;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what a command makes of one filing, or writes it into a file. A mixin. */
public final class FilingOutput {

  @Parameters(paramLabel = "FILING")
  private Path file;

  @Option(names = "--out", paramLabel = "FILE")
  private Path out;

  private final Root root;
  private final Terminal terminal;
  private final Catalogue catalogue;
  private final PrintStream raw;

  /**
   * @param root tells the day
   * @param raw takes bytes as they are
   */
  public FilingOutput(Root root, Terminal terminal, Catalogue catalogue, PrintStream raw) {
    this.root = root;
    this.terminal = terminal;
    this.catalogue = catalogue;
    this.raw = raw;
  }

  /**
   * The filing that was named, and what a command needs to make something of it.
   *
   * @param words as they are meant for whoever files
   */
  public record Given(Answers filing, Catalogue catalogue, Root root, Words words) {

    /** The letters as of the day of the command. */
    public Letters letters() {
      return new Letters(catalogue, root.day());
    }
  }

  /** What is printed, in the shape that was asked for. */
  public sealed interface Content {

    /** For people. */
    record Lines(List<String> lines) implements Content {
      public Lines {
        lines = List.copyOf(lines);
      }
    }

    /** For programs. */
    record Json(byte[] document) implements Content {}

    /** A file of another kind. */
    record Bytes(byte[] bytes) implements Content {}
  }

  /**
   * What was made of a filing.
   *
   * @param doubts what was not understood in it, a line each
   */
  public record Made(Content content, List<String> doubts) {
    public Made {
      doubts = List.copyOf(doubts);
    }
  }

  /** Reads the filing, makes the content and puts it where it belongs; returns the exit code. */
  public int print(Function<Given, Content> maker) {
    return printMade(maker.andThen(content -> new Made(content, List.of())));
  }

  /** The same where something may not be understood; then the exit code says so. */
  public int printMade(Function<Given, Made> maker) {
    Optional<WrittenFile> target =
        Optional.ofNullable(out).map(path -> new WrittenFile(terminal, file, path));
    if (target.filter(each -> !each.isUsable()).isPresent()) {
      return ExitCode.UNUSABLE;
    }
    Optional<Answers> filing = new FilingArgument(terminal, catalogue.form()).read(file);
    if (filing.isEmpty()) {
      return ExitCode.UNUSABLE;
    }
    Made made = maker.apply(given(filing.get()));
    if (target.isEmpty()) {
      say(made.content());
    } else if (!target.get().write(bytes(made.content()))) {
      return ExitCode.UNUSABLE;
    }
    made.doubts().forEach(terminal::complain);
    return made.doubts().isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
  }

  private Given given(Answers filing) {
    return new Given(filing, catalogue, root, catalogue.worded(terminal.words(), filing));
  }

  private void say(Content content) {
    switch (content) {
      case Content.Lines(var lines) -> lines.forEach(terminal::say);
      case Content.Json(var document) -> terminal.json(document);
      case Content.Bytes(var bytes) -> raw.writeBytes(bytes);
    }
    terminal.out().flush();
    raw.flush();
  }

  private static byte[] bytes(Content content) {
    return switch (content) {
      case Content.Lines(var lines) ->
          (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
      case Content.Json(var document) -> document;
      case Content.Bytes(var bytes) -> bytes;
    };
  }
}
