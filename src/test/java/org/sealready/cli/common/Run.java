package org.sealready.cli.common;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.sealready.Ours;
import org.sealready.cli.Cli;
import org.sealready.service.Catalogue;

/** What one run of the command line said. */
public record Run(int code, String out, String err, Settings wizard) {

  public static Run of(Object... args) {
    return with(Ours.catalogue(), args);
  }

  /** A run of a program that asks and prints this. */
  public static Run with(Catalogue catalogue, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    AtomicReference<Settings> opened = new AtomicReference<>();
    String[] texts = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      texts[i] = args[i].toString();
    }
    PrintStream outPrinter = new PrintStream(out, true, UTF_8);
    PrintStream errPrinter = new PrintStream(err, true, UTF_8);
    int code =
        new Cli(
                catalogue,
                PlainArguments.of(texts).dataFolder().orElse(Path.of("target", "no-data")),
                outPrinter,
                errPrinter,
                settings -> {
                  opened.set(settings);
                  return 0;
                })
            .run(texts);
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8), opened.get());
  }

  /** A run on 2026-11-21. */
  public static Run today(Object... args) {
    Object[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--today";
    all[args.length + 1] = "2026-11-21";
    return of(all);
  }

  /** A run on that day, in which nothing was to be complained of. */
  public static Run good(Object... args) {
    Run run = today(args);
    assertEquals("", run.err());
    assertEquals(0, run.code(), run.out());
    return run;
  }

  public List<String> lines() {
    return out.lines().toList();
  }

  public List<String> complaints() {
    return err.lines().toList();
  }

  /** The names of the files whose paths were printed. */
  public List<String> names() {
    return out.lines().map(line -> Path.of(line).getFileName().toString()).toList();
  }
}
