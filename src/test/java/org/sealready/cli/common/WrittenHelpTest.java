package org.sealready.cli.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealready.words.Language;

class WrittenHelpTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void saysWhatTheParserSays(Language language) {
    String parsed = Run.of("--help", "--lang", language.code()).out();
    assertFalse(parsed.isEmpty());
    assertEquals(
        parsed,
        WrittenHelp.in(language),
        "write it anew: java -jar target/sealready.jar --help --data target --lang "
            + language.code()
            + " > assets/words/help-"
            + language.code()
            + ".txt");
  }

  static Stream<String> alone() {
    return Stream.of("--help", "-h", "--help --lang en", "--lang zh -h");
  }

  @ParameterizedTest
  @MethodSource("alone")
  void isForThePlainQuestion(String line) {
    assertTrue(PlainArguments.of(line.split(" ")).askHelp());
  }

  static Stream<String> others() {
    return Stream.of(
        "check --help", "--help --lang fr", "--help --help", "--lang en", "--help x y");
  }

  @ParameterizedTest
  @MethodSource("others")
  void leavesOthersToTheParser(String line) {
    assertFalse(PlainArguments.of(line.split(" ")).askHelp());
  }
}
