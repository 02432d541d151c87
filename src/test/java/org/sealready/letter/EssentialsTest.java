package org.sealready.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a wording must carry is missed in the one case in which it is not there. */
class EssentialsTest {

  private static final List<String> SWITCHES = List.of("a", "b", "c");

  private static final List<Essential> WORDS =
      List.of(
          Essential.of("word", "词", "真实"),
          Essential.of("word.a", "词", "真实").when("a"),
          Essential.of("word.not", "词", "真实").when("!b"),
          Essential.of("word.both", "词", "真实").when("a", "!b"),
          Essential.of("word.never", "词", "真实").when("unknown"));

  /** Against all combinations, which are few here. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "真实",
        "无",
        "@if a\n真实\n@end",
        "@if a\n真实\n@else\n真实\n@end",
        "@if a\n真实\n@else\n@if b\n真实\n@end\n@end",
        "@if not a\n真实\n@end\n@if b\n真实\n@end\n@if a\n@if not b\n真实\n@end\n@end",
        "@if a\n@if not a\n真实\n@end\n@end",
        "@if a\n@if b\n真实\n@end\n@end\n@if c\n真实\n@end\n@if not b\n真实\n@end",
        "@if unknown\n真实\n@end",
        "@if not unknown\n真实\n@end",
        "@if a\n真实\n@end\n@if not a\n@if c\n真实\n@else\n真实\n@end\n@end"
      })
  void findsTheSameAsTryingEveryCase(String text) {
    Template template = Template.parse("# 题\n" + text + "\n@undated").template();
    Essentials essentials = new Essentials(WORDS, Set.copyOf(SWITCHES));
    Set<Essential> tried = new LinkedHashSet<>();
    for (int bits = 0; bits < 1 << SWITCHES.size(); bits++) {
      Set<String> on = new HashSet<>();
      for (int i = 0; i < SWITCHES.size(); i++) {
        if ((bits >> i & 1) == 1) {
          on.add(SWITCHES.get(i));
        }
      }
      tried.addAll(essentials.missing(template, on::contains));
    }
    assertEquals(tried, essentials.missing(template));
  }

  @Test
  void manySwitchesTakeNoTime() {
    List<String> names = IntStream.range(0, 200).mapToObj(i -> "s" + i).toList();
    String text =
        names.stream()
            .map(name -> "@if " + name + "\n真实\n@end\n")
            .collect(Collectors.joining("", "# 题\n", "@undated"));
    Essentials essentials = new Essentials(WORDS.subList(0, 1), Set.copyOf(names));
    assertTimeout(
        Duration.ofSeconds(5),
        () -> assertEquals(1, essentials.missing(Template.parse(text).template()).size()));
  }
}
