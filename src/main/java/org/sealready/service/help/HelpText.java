package org.sealready.service.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a page as writers write it: {@code #} the title, {@code >} what it answers, {@code ##} a
 * heading with {@code {#name}}, {@code -} a point, {@code 1.} a step, {@code !} a warning, {@code
 * |} a row of a table, {@code ~} sources, {@code @name} a picture or a table of the program's own;
 * in a line {@code **strong**}, {@code `key`}, {@code [text](target)} and {@code {number}}.
 *
 * @param values fills what stands in braces
 * @param tables of the program's own, by name
 * @param names calls a target that a link has no text for
 */
record HelpText(UnaryOperator<String> values, Map<String, HelpBlock.Table> tables, Names names) {

  private static final Pattern HEADING = Pattern.compile("## (.*?)(?: \\{#([a-z-]+)})?");
  private static final Pattern STEP = Pattern.compile("(\\d+)\\. (.*)");
  private static final Pattern SPAN =
      Pattern.compile("\\*\\*(.+?)\\*\\*|`(.+?)`|\\[([^\\]]*)]\\(([^)\\s]+)\\)");

  /** Calls a target by its name. */
  @FunctionalInterface
  interface Names {
    /** What it is called. */
    String of(HelpTarget target);
  }

  /** The page that these lines make; none without a title. */
  Optional<HelpPage> page(HelpContents.Entry entry, List<String> lines) {
    String title = "";
    String summary = "";
    List<HelpBlock> blocks = new ArrayList<>();
    List<List<List<HelpSpan>>> table = new ArrayList<>();
    for (String raw : lines) {
      String line = values.apply(raw.strip());
      if (!line.startsWith("|") && !table.isEmpty()) {
        blocks.add(new HelpBlock.Table(table));
        table = new ArrayList<>();
      }
      if (line.startsWith("# ")) {
        title = line.substring(2);
      } else if (line.startsWith("> ")) {
        summary = line.substring(2);
      } else if (line.startsWith("|")) {
        table.add(row(line));
      } else if (!line.isEmpty()) {
        blocks.add(block(line));
      }
    }
    if (!table.isEmpty()) {
      blocks.add(new HelpBlock.Table(table));
    }
    return title.isEmpty()
        ? Optional.empty()
        : Optional.of(new HelpPage(entry.id(), entry.group(), title, summary, blocks));
  }

  private HelpBlock block(String line) {
    Matcher heading = HEADING.matcher(line);
    if (heading.matches()) {
      return new HelpBlock.Heading(
          heading.group(1), Optional.ofNullable(heading.group(2)).orElse(""));
    }
    Matcher step = STEP.matcher(line);
    if (step.matches()) {
      return new HelpBlock.Step(Integer.parseInt(step.group(1)), spans(step.group(2)));
    }
    return switch (line.charAt(0)) {
      case '-' -> text(HelpBlock.Kind.POINT, line);
      case '!' -> text(HelpBlock.Kind.WARNING, line);
      case '~' -> text(HelpBlock.Kind.SOURCE, line);
      case '@' -> own(line.substring(1));
      default -> new HelpBlock.Text(HelpBlock.Kind.PLAIN, spans(line));
    };
  }

  private HelpBlock text(HelpBlock.Kind kind, String line) {
    return new HelpBlock.Text(kind, spans(line.substring(1).strip()));
  }

  private HelpBlock own(String name) {
    HelpBlock.Table table = tables.get(name);
    return table != null
        ? table
        : new HelpBlock.Picture(
            HelpBlock.Drawing.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
  }

  private List<List<HelpSpan>> row(String line) {
    List<List<HelpSpan>> cells = new ArrayList<>();
    for (String cell : line.substring(1, line.length() - 1).split("\\|", -1)) {
      cells.add(spans(cell.strip()));
    }
    return cells;
  }

  /** The pieces of a line. */
  List<HelpSpan> spans(String line) {
    List<HelpSpan> spans = new ArrayList<>();
    Matcher found = SPAN.matcher(line);
    int at = 0;
    while (found.find()) {
      said(line.substring(at, found.start()), spans);
      spans.add(span(found));
      at = found.end();
    }
    said(line.substring(at), spans);
    return spans;
  }

  private static void said(String text, List<HelpSpan> spans) {
    if (!text.isEmpty()) {
      spans.add(new HelpSpan.Said(text));
    }
  }

  private HelpSpan span(Matcher found) {
    if (found.group(1) != null) {
      return new HelpSpan.Strong(found.group(1));
    }
    if (found.group(2) != null) {
      return new HelpSpan.Key(found.group(2));
    }
    HelpTarget target = HelpTarget.of(found.group(4));
    String text = found.group(3);
    return new HelpSpan.Link(text.isEmpty() ? names.of(target) : text, target);
  }
}
