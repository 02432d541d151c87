package org.sealready.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sealready.letter.TemplateProblem.Kind;

/** Reads the placeholders and optional parts of one line. */
final class PieceReader {

  /** A placeholder, a bracket of any kind, or words without one. */
  private static final Pattern TOKEN =
      Pattern.compile("\\{([^{}]*)\\}|\\[\\[|\\]\\]|[{}]|(?:(?!\\[\\[|\\]\\])[^{}])+");

  private static final Pattern NAME =
      Pattern.compile("[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*)*");

  private final int number;
  private final List<TemplateProblem> problems;
  private final List<Piece> line = new ArrayList<>();
  private List<Piece> part;

  PieceReader(int number, List<TemplateProblem> problems) {
    this.number = number;
    this.problems = problems;
  }

  List<Piece> read(String text) {
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      switch (token.group()) {
        case "[[" -> openPart();
        case "]]" -> closePart();
        case "{", "}" -> report(Kind.STRAY_BRACE, token.group());
        default -> add(token);
      }
    }
    if (part != null) {
      report(Kind.STRAY_PART, "[[");
      closePart();
    }
    return List.copyOf(line);
  }

  private void add(Matcher token) {
    String name = token.group(1);
    if (name != null && !NAME.matcher(name).matches()) {
      report(Kind.BAD_PLACEHOLDER, name);
      return;
    }
    Piece piece = name == null ? new Piece.Fixed(token.group()) : new Piece.Hole(name);
    (part == null ? line : part).add(piece);
  }

  private void openPart() {
    if (part != null) {
      report(Kind.STRAY_PART, "[[");
      return;
    }
    part = new ArrayList<>();
  }

  private void closePart() {
    if (part == null) {
      report(Kind.STRAY_PART, "]]");
      return;
    }
    line.add(new Piece.Part(part));
    part = null;
  }

  private void report(Kind kind, String what) {
    problems.add(new TemplateProblem(number, kind, what));
  }
}
