package org.sealready.rules.rejection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left untried is never what would have been found. */
class WordPatternTest {

  private static final List<String> TEXTS =
      List.of(
          "", "a", "b", "ab", "abc", "xyz", "手机号", "邮箱", "手机号 空号", "a1", "3", "a.b", "}", "]", "-",
          "é", "证件住所", "不是本人", "170", "b}", "cd", "a\nb", "\\");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a|b",
        "(a|b)?c",
        "手机号?|邮箱",
        "(?:手机|座机).{0,4}空号",
        "(?<!不)是",
        "a(?=b)",
        "(?!a).b",
        "[a-c]x?",
        "[^a]b",
        "[手机]号",
        "\\d{3}",
        "\\.b",
        "(a|)b",
        "a*",
        "a+b?",
        "a{0,2}b",
        "a{2}|b",
        "",
        "^$",
        "x|",
        "(x|y)(z)?",
        "[a\\-]",
        "[\\d]",
        "\\u0061",
        "\\p{L}",
        "(?i)A",
        "\\Qa.b\\E",
        "[a-c&&[b]]",
        "}",
        "a\\}?",
        "[.]b",
        "b}",
        "(?<n>a)b",
        "\\x61",
        "a??b",
        "a++",
        "(a)\\1?",
        "\\\\",
        "[a-]",
        "(?s)a.b"
      })
  void aPatternFindsWhatItWouldFindAlone(String pattern) {
    WordPattern quick = WordPattern.of(pattern);
    for (String text : TEXTS) {
      assertEquals(Pattern.compile(pattern).matcher(text).find(), quick.isIn(text), text);
    }
  }

  @ParameterizedTest
  @CsvSource({"手机|邮箱,手邮", "(不|未)(填写),填", "主体?负责,主", "a(b|c)d?,a", "[ab]c,c", "(?!x)y,y"})
  void fewCharactersAreAskedFor(String pattern, String characters) {
    Optional<BitSet> needed = NeededCharacters.of(pattern);
    BitSet expected = new BitSet();
    characters.chars().forEach(expected::set);
    assertEquals(Optional.of(expected), needed);
  }

  @Test
  void whatIsNotUnderstoodIsTried() {
    for (String pattern : List.of("\\p{L}", "(?i)a", "[a&&b]", "\\u4e00", ".{2}", "a?", "(?=a)")) {
      assertTrue(NeededCharacters.of(pattern).isEmpty(), pattern);
    }
  }
}
