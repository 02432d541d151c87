package org.sealready.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The wording of a letter; the package comment describes its text form. */
public record Template(List<Element> elements) {

  public Template {
    elements = List.copyOf(elements);
  }

  /** What reading a text gave: the template as far as it could be read, and what is wrong in it. */
  public record Parsed(Template template, List<TemplateProblem> problems) {
    public Parsed {
      problems = List.copyOf(problems);
    }
  }

  /** Reads a template's text. Never fails: whatever is wrong is among the problems. */
  public static Parsed parse(String text) {
    return new TemplateReader().read(text);
  }

  /**
   * The bundled wording of the letter with this id.
   *
   * @throws IllegalStateException if there is none or it has problems, both errors of ours
   */
  public static Template bundled(String id) {
    Parsed parsed = parse(text(id).orElseThrow(() -> new IllegalStateException("no " + id)));
    if (!parsed.problems().isEmpty()) {
      throw new IllegalStateException(id + ": " + parsed.problems());
    }
    return parsed.template();
  }

  /** The words that a line may begin with after an {@code @}. */
  public static Set<String> commands() {
    Set<String> commands = new TreeSet<>(TemplateReader.COMMANDS.keySet());
    commands.addAll(Set.of("if", "else", "end", "undated", "clause"));
    return commands;
  }

  /** The bundled wording of the letter with this id, as a person would edit it. */
  public static Optional<String> text(String id) {
    try (InputStream in = Template.class.getResourceAsStream("/assets/letters/" + id + ".txt")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The lines that count under these switches, in order. */
  public List<Element.Text> lines(Predicate<String> switches) {
    return elements.stream().flatMap(element -> element.lines(switches)).toList();
  }

  /** Every line, whatever the switches. */
  public List<Element.Text> texts() {
    return elements.stream()
        .flatMap(Element::all)
        .filter(Element.Text.class::isInstance)
        .map(Element.Text.class::cast)
        .toList();
  }

  /** The names of the switches that it asks for. */
  public Set<String> switches() {
    return elements.stream()
        .flatMap(Element::all)
        .filter(Element.Either.class::isInstance)
        .map(either -> ((Element.Either) either).name())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The names of the placeholders that are used under any switches. */
  public Set<String> holes() {
    return texts().stream()
        .flatMap(line -> line.pieces().stream().flatMap(Piece::holes))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The names of the placeholders that are used under these switches. */
  public Set<String> holes(Predicate<String> switches) {
    return lines(switches).stream()
        .flatMap(line -> line.pieces().stream().flatMap(Piece::holes))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The names in it that nothing knows, in the order of the lines. */
  public List<TemplateProblem> unknown(Set<String> placeholders, Set<String> switches) {
    List<TemplateProblem> problems = new ArrayList<>();
    elements.stream()
        .flatMap(Element::all)
        .forEach(element -> problems.addAll(unknown(element, placeholders, switches)));
    return problems;
  }

  private static List<TemplateProblem> unknown(
      Element element, Set<String> placeholders, Set<String> switches) {
    return switch (element) {
      case Element.Text text ->
          without(text.pieces().stream().flatMap(Piece::holes), placeholders)
              .map(name -> problem(text.number(), name, TemplateProblem.Kind.UNKNOWN_PLACEHOLDER))
              .toList();
      case Element.Either either ->
          without(Stream.of(either.name()), switches)
              .map(name -> problem(either.number(), name, TemplateProblem.Kind.UNKNOWN_SWITCH))
              .toList();
    };
  }

  private static Stream<String> without(Stream<String> names, Set<String> known) {
    return names.filter(name -> !known.contains(name));
  }

  private static TemplateProblem problem(int line, String name, TemplateProblem.Kind kind) {
    return new TemplateProblem(line, kind, name);
  }
}
