package org.sealready.letter;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.sealready.letter.TemplateProblem.Kind;

/** Reads the text form of a template line by line and collects what is wrong. */
final class TemplateReader {

  /** Limit of nesting, far above any real template; the parser recurses. */
  private static final int MOST_IFS = 8;

  /** The wide blank of Chinese input methods is one, too. */
  private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]+");

  static final Map<String, Element.Kind> COMMANDS =
      Map.of(
          "item", Element.Kind.ITEM,
          "line", Element.Kind.LINE,
          "rule", Element.Kind.RULE,
          "sketch", Element.Kind.SKETCH,
          "sign", Element.Kind.SIGN,
          "fingerprint", Element.Kind.FINGERPRINT,
          "unit", Element.Kind.UNIT,
          "date", Element.Kind.DATE);

  private final List<TemplateProblem> problems = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Element> top = new ArrayList<>();
  private List<String> clauses = List.of();
  private int tooDeep;
  private boolean titled;
  private boolean dated;

  /** An {@code @if} that waits for its {@code @end}. */
  private static final class Open {
    final int number;
    final String name;
    final List<Element> first = new ArrayList<>();
    final List<Element> second = new ArrayList<>();
    final boolean negated;
    boolean turned;

    Open(int number, String name, boolean negated) {
      this.number = number;
      this.name = name;
      this.negated = negated;
    }

    Element close() {
      return negated
          ? new Element.Either(number, name, second, first)
          : new Element.Either(number, name, first, second);
    }
  }

  /** What a line of this kind begins with. */
  static String mark(Element.Kind kind) {
    return switch (kind) {
      case TITLE -> "# ";
      case ADDRESSEE -> "> ";
      case PARAGRAPH -> "";
      case ITEM, LINE, RULE, SKETCH, SIGN, FINGERPRINT, UNIT, DATE ->
          "@" + kind.name().toLowerCase(Locale.ROOT) + " ";
    };
  }

  Template.Parsed read(String text) {
    int number = 0;
    for (String line : text.lines().toList()) {
      readLine(++number, withoutMark(line).strip());
    }
    while (!open.isEmpty()) {
      report(open.peek().number, Kind.UNCLOSED_IF, open.peek().name);
      add(open.pop().close());
    }
    if (!titled) {
      report(0, Kind.NO_TITLE, "");
    }
    if (!dated) {
      report(0, Kind.NO_DATE, "");
    }
    return new Template.Parsed(new Template(top), problems);
  }

  /** Editors on Windows put a byte order mark before the first line. */
  private static String withoutMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }

  private void readLine(int number, String line) {
    if (line.isEmpty() || line.startsWith("%")) {
      return;
    }
    switch (line.charAt(0)) {
      case '#' -> title(number, line.substring(1));
      case '>' -> text(number, Element.Kind.ADDRESSEE, line.substring(1));
      case '@' -> command(number, line.substring(1));
      default -> text(number, Element.Kind.PARAGRAPH, line);
    }
  }

  private void title(int number, String rest) {
    if (titled && open.isEmpty()) {
      report(number, Kind.SECOND_TITLE, rest.strip());
    }
    titled = true;
    text(number, Element.Kind.TITLE, rest);
  }

  private void command(int number, String line) {
    String[] words = BLANKS.split(line, 2);
    String rest = words.length > 1 ? words[1] : "";
    switch (words[0]) {
      case "if" -> open(number, rest);
      case "else" -> turn(number);
      case "end" -> end(number);
      case "undated" -> dated = true;
      case "clause" -> clauses = List.of(BLANKS.split(rest.strip()));
      default -> known(number, words[0], rest);
    }
  }

  private void known(int number, String word, String rest) {
    Element.Kind kind = COMMANDS.get(word);
    if (kind == null) {
      report(number, Kind.UNKNOWN_COMMAND, word);
      return;
    }
    dated |= kind == Element.Kind.DATE;
    text(number, kind, rest);
  }

  private void open(int number, String rest) {
    boolean negated = rest.startsWith("not ");
    String name = negated ? rest.substring(4).strip() : rest;
    if (!name.matches("[A-Za-z][A-Za-z0-9.-]*")) {
      report(number, Kind.BAD_SWITCH, rest);
    }
    if (open.size() == MOST_IFS) {
      report(number, Kind.DEEP_IF, rest);
      tooDeep++;
      return;
    }
    open.push(new Open(number, name, negated));
  }

  private void turn(int number) {
    if (tooDeep > 0) {
      return;
    }
    if (open.isEmpty() || open.peek().turned) {
      report(number, Kind.STRAY_ELSE, "");
      return;
    }
    open.peek().turned = true;
  }

  private void end(int number) {
    if (tooDeep > 0) {
      tooDeep--;
      return;
    }
    if (open.isEmpty()) {
      report(number, Kind.STRAY_END, "");
      return;
    }
    add(open.pop().close());
  }

  private void text(int number, Element.Kind kind, String text) {
    List<Piece> pieces = new PieceReader(number, problems).read(text.strip());
    add(new Element.Text(number, kind, pieces, clauses));
    clauses = List.of();
  }

  private void add(Element element) {
    Open around = open.peek();
    (around == null ? top : around.turned ? around.second : around.first).add(element);
  }

  private void report(int number, Kind kind, String what) {
    problems.add(new TemplateProblem(number, kind, what));
  }
}
