package org.sealready.ui.print;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sealready.pdf.print.PrintOrder;

/**
 * What a person chose in GTK's window, by the names that GtkPrintSettings has for it (GTK 3
 * reference manual, "GtkPrintSettings").
 */
record GtkSettings(Map<String, String> values) {

  /** Settings for CUPS are told from GTK's own by this. */
  private static final String CUPS = "cups-";

  /** Reads them as GTK writes them: a name and a value in each line. */
  static GtkSettings read(String keyFile) {
    Map<String, String> values = new HashMap<>();
    keyFile
        .lines()
        .map(line -> line.split("=", 2))
        .filter(pair -> pair.length == 2 && !pair[1].isEmpty())
        .forEach(pair -> values.put(pair[0], pair[1]));
    return new GtkSettings(values);
  }

  /** The file that was chosen instead of a printer. */
  Optional<Path> file() {
    return Optional.ofNullable(values.get("output-uri")).map(URI::create).map(Path::of);
  }

  PrintOrder order() {
    Map<String, String> settings = new HashMap<>();
    values.forEach(
        (name, value) -> {
          if (name.startsWith(CUPS)) {
            settings.put(name.substring(CUPS.length()), value);
          }
        });
    add(settings, "collate", Optional.ofNullable(values.get("collate")));
    add(settings, "page-set", value("page-set").filter(set -> !set.equals("all")));
    add(settings, "outputorder", value("reverse").filter("true"::equals).map(yes -> "reverse"));
    add(
        settings,
        "page-ranges",
        value("print-pages")
            .filter("ranges"::equals)
            .flatMap(some -> value("page-ranges"))
            .map(GtkSettings::fromOne));
    int copies = value("n-copies").map(Integer::valueOf).orElse(1);
    return new PrintOrder(values.getOrDefault("printer", ""), copies, false, settings);
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  private static void add(Map<String, String> settings, String name, Optional<String> value) {
    value.ifPresent(text -> settings.put(name, text));
  }

  /** GTK counts pages from 0, CUPS from 1. */
  private static String fromOne(String ranges) {
    return Arrays.stream(ranges.split(","))
        .map(
            range ->
                Arrays.stream(range.split("-"))
                    .map(page -> String.valueOf(Integer.parseInt(page.strip()) + 1))
                    .collect(Collectors.joining("-")))
        .collect(Collectors.joining(","));
  }
}
