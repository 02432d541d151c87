package org.sealready;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README and the papers beside it name is there: files, packages, types, commands. */
class DocumentNamesTest {

  private static final Path CODE = Path.of("src", "main", "java", "org", "sealready");

  private static final Pattern NAME = Pattern.compile("(?<!`)`([^`\n]+)`(?!`)");
  private static final Pattern LINK = Pattern.compile("]\\((?!http|#)([^)#]+)(?:#[^)]*)?\\)");
  private static final Pattern TYPE =
      Pattern.compile("([A-Z](?=\\w*[a-z])[A-Za-z]+)(?:\\.\\w+)?(?:\\(\\))?");
  private static final Pattern DOTTED =
      Pattern.compile("([a-z]+(?:\\.[a-z]+)*(?:\\.[A-Z][A-Za-z]+)?)(?:\\.\\w+)?(?:\\(\\))?");
  private static final Pattern PATH =
      Pattern.compile("(?:assets|src|\\.ci|\\.github|[a-z]+)(?:/[\\w.-]+)+/?");
  private static final Pattern COMMAND = Pattern.compile("(?m)(?:^|`)sealready ([a-z]+)");
  private static final Pattern SCRIPT = Pattern.compile("\\.ci/([a-z-]+)");
  private static final Pattern RUN = Pattern.compile("exec:exec@([a-z-]+)");
  private static final Pattern PROFILE = Pattern.compile(" -P([a-z]+)");

  /** Types of Java and of libraries. */
  private static final Set<String> OF_OTHERS =
      Set.of("Integer", "OutOfMemoryError", "String", "ValidationSupport", "Wizard");

  /** Files that a run makes: in a data folder, in a package, in the folder of the build. */
  private static final Set<String> MADE =
      Set.of("application", "letters/aside", "letters/drafts", "lists/makers.txt", "target");

  /** What stands for a name that somebody chooses: {@code XPage}. */
  private static final Pattern EXAMPLE = Pattern.compile("(?:.*/)?X[A-Z].*");

  private static final Set<String> TYPES = types();
  private static final Set<String> TOPS = tops();

  private static Set<String> names(Stream<Path> files) {
    return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
  }

  private static Set<String> types() {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return names(files);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static Set<String> tops() {
    try (Stream<Path> all = Files.list(CODE)) {
      return names(all.filter(Files::isDirectory));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static List<Path> documents() throws IOException {
    List<Path> all = new ArrayList<>(List.of(Path.of("README.md")));
    for (Path folder : List.of(Path.of("src", "site"), Path.of(".github"))) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(file -> file.toString().endsWith(".md")).forEach(all::add);
      }
    }
    return all;
  }

  /** What of this text is not there; its links begin in this folder. */
  private static List<String> absent(String text, Path folder) throws IOException {
    Set<String> absent = new HashSet<>();
    found(NAME, text).filter(name -> !exists(name)).forEach(absent::add);
    found(LINK, text).filter(link -> !Files.exists(folder.resolve(link))).forEach(absent::add);
    found(SCRIPT, text).filter(name -> !isFile(".ci/" + name)).forEach(absent::add);
    String help = Files.readString(Path.of("assets", "words", "help-en.txt"));
    found(COMMAND, text).filter(name -> !help.contains("\n  " + name + " ")).forEach(absent::add);
    String build = Files.readString(Path.of("pom.xml"));
    Stream.of(RUN, PROFILE)
        .flatMap(pattern -> found(pattern, text))
        .filter(id -> !build.contains("<id>" + id + "</id>"))
        .forEach(absent::add);
    return absent.stream().sorted().toList();
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(result -> result.group(1));
  }

  /** Whether it is no name of ours, or stands for something that is there. */
  private static boolean exists(String name) {
    Matcher type = TYPE.matcher(name);
    if (type.matches()) {
      return TYPES.contains(type.group(1) + ".java") || OF_OTHERS.contains(type.group(1));
    }
    Matcher dotted = DOTTED.matcher(name);
    if (dotted.matches() && isOurs(name)) {
      return isInCode(dotted.group(1).replace('.', '/')) || isTextOrFile(name);
    }
    return !PATH.matcher(name).matches()
        || EXAMPLE.matcher(name).matches()
        || MADE.contains(name)
        || MADE.contains(name.split("/")[0])
        || isFile(name)
        || isInCode(name);
  }

  /** Whether a name with dots begins with a package of ours, or holds a type. */
  private static boolean isOurs(String name) {
    return name.contains(".")
        && (TOPS.contains(name.split("\\.")[0]) || name.matches("[a-z.]+\\.[A-Z].*"));
  }

  private static boolean isInCode(String path) {
    return Files.exists(CODE.resolve(path)) || Files.exists(CODE.resolve(path + ".java"));
  }

  private static boolean isFile(String path) {
    return Files.exists(Path.of(path));
  }

  /** A place in a filing file, or a file of a data folder, also begins with a plain word. */
  private static boolean isTextOrFile(String name) {
    return Set.of("journey.states", "journey.calendar", "vault.key.copy").contains(name);
  }

  @Test
  void everythingThatIsNamedIsThere() throws IOException {
    List<String> absent = new ArrayList<>();
    for (Path document : documents()) {
      Path folder = document.toAbsolutePath().getParent();
      absent(Files.readString(document), folder)
          .forEach(name -> absent.add(document + ": " + name));
    }
    assertEquals(List.of(), absent);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`NoSuchType`",
        "`NoSuchType.of()`",
        "`form.NoSuchType`",
        "`nothing.Form`",
        "`filing.nothing`",
        "`filing/rule/Nothing`",
        "`assets/data/nothing.json`",
        "[a link](nothing.md)",
        "`.ci/nothing`",
        "\nsealready nothing FILE",
        "`mvn -q exec:exec@nothing`",
        "`mvn -Pnothing test`"
      })
  void whatIsNotThereIsFound(String text) throws IOException {
    assertTrue(!absent(text, Path.of("")).isEmpty(), text);
  }
}
