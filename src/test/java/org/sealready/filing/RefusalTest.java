package org.sealready.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Rule;
import org.sealready.form.Severity;

/** Only what is printed or handed in can refuse a letter: a slip anywhere else is a hint. */
class RefusalTest {

  private static final Pattern NAME = Pattern.compile("\\{([A-Za-z.]+)}");

  /** A licence that is over is sent back whoever typed its last day. */
  private static final String EXPIRED = "expired";

  @Test
  void whatIsTypedAndGoesNowhereRefusesNothing() throws IOException {
    Set<String> printed = printed();
    List<Field<?>> aside =
        MiniProgramFiling.FORM.fields().stream()
            .filter(field -> field.platformPath().isEmpty() && !printed.contains(field.id()))
            .filter(field -> isTyped(field.type()))
            .toList();
    assertTrue(aside.size() >= 8, aside.toString());
    assertTrue(printed.size() > 20, printed.toString());
    for (Field<?> field : aside) {
      assertEquals(
          List.of(),
          field.rules().stream()
              .filter(rule -> rule.severity() == Severity.ERROR && !rule.waivable())
              .map(Rule::id)
              .filter(id -> !id.equals(EXPIRED))
              .toList(),
          field.id());
    }
  }

  private static boolean isTyped(FieldType<?> type) {
    return type instanceof FieldType.Text
        || type instanceof FieldType.LongText
        || type instanceof FieldType.Day;
  }

  /** The fields that any letter prints. */
  private static Set<String> printed() throws IOException {
    Set<String> printed = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("assets", "letters"))) {
      for (Path file : files.toList()) {
        Matcher name = NAME.matcher(Files.readString(file));
        while (name.find()) {
          MiniProgramFiling.PLACEHOLDERS.find(name.group(1)).stream()
              .flatMap(placeholder -> placeholder.reads().stream())
              .forEach(field -> printed.add(field.id()));
        }
      }
    }
    return printed;
  }
}
