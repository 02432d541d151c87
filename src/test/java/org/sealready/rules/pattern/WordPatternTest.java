package org.sealready.rules.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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

  /** Alternatives parted by |, what is needed of each by +. */
  @ParameterizedTest
  @CsvSource({
    "手机|邮箱,手+机|邮+箱",
    "(不|未)(填写),不+填+写|未+填+写",
    "主体?负责,主+负+责",
    "a(b|c)d?,a+b|a+c",
    "[ab]c,ab+c",
    "(?!x)y,y",
    "(a|b)(c|d)x,a+c+x|a+d+x|b+c+x|b+d+x"
  })
  void whatIsNeededIsAsked(String pattern, String characters) {
    List<String> needed =
        NeededCharacters.of(pattern).stream().map(all -> String.join("+", all)).toList();
    assertEquals(List.of(characters.split("\\|")), needed);
  }

  /** One alternative after another, or as many as would cost more than they save. */
  @Test
  void manyAlternativesAreOneSet() {
    String many = "(ab|cd|ef|gh)".repeat(5);
    assertEquals(4, NeededCharacters.of(many).size());
    assertTrue(WordPattern.of(many).isIn("1abcdefghab"));
    assertFalse(WordPattern.of(many).isIn("1abcd"));
  }

  @Test
  void whatIsNotUnderstoodIsTried() {
    for (String pattern : List.of("\\p{L}", "(?i)a", "[a&&b]", "\\u4e00", ".{2}", "a?", "(?=a)")) {
      assertTrue(NeededCharacters.of(pattern).isEmpty(), pattern);
    }
  }
}
