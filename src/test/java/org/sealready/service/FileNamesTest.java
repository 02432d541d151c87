package org.sealready.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealready.Effort;
import org.sealready.NaughtyStrings;

@Tag(Effort.FAULTS)
class FileNamesTest {

  private static final String OTHERWISE = "未命名";
  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "conin$", "conout$", "com1", "com9", "lpt1", "lpt9", "com¹");
  private static final String LONGEST_REST =
      "（99）-小程序负责人授权书（草稿）-mini-program-contact-authorization.pdf";

  static Stream<String> nasty() {
    List<String> names =
        new ArrayList<>(
            List.of(
                "",
                " ",
                ".",
                "..",
                "...",
                "/",
                "\\",
                "C:",
                "C:\\x",
                "../../etc/passwd",
                "~",
                "-rf",
                "a/b\\c:d*e?f\"g<h>i|j",
                "con",
                "CON",
                "Con.txt",
                "nul.tar.gz",
                "com1",
                "COM9.x",
                "lpt1 ",
                "aux.",
                "prn .txt",
                "conin$",
                "CONOUT$",
                "com¹",
                "a.",
                "a ",
                "a. . .",
                " . a",
                "\u3000店\u3000",
                ".\u3000店",
                "\u00A0店\u00A0.",
                "店\u2028铺",
                "a\0b",
                "a\nb",
                "a\tb",
                "\uFEFF店",
                "\u202E店gpj.",
                "a\u200Bb",
                "\ud842",
                "x\udfb7",
                "𠮷𠮷",
                "e\u0301",
                "\uE000",
                "\u0378",
                "👨‍👩‍👧店",
                "_",
                "___",
                "?_?",
                "file:///x",
                "%2e%2e",
                "$(rm)",
                "`x`",
                "a;b&c",
                "'",
                "\"",
                "店.pdf",
                "CLOCK$"));
    for (int length : new int[] {46, 47, 60, 80, 100, 255, 3000}) {
      names.add("印".repeat(length));
      names.add("𠮷".repeat(length));
      names.add("a".repeat(length) + ".");
      names.add(" .".repeat(length) + "店");
      names.add("a" + "\u0301".repeat(length));
      names.add("a".repeat(length) + " 店");
    }
    Random random = new Random(20261121);
    for (int i = 0; i < 300; i++) {
      StringBuilder name = new StringBuilder();
      for (int left = random.nextInt(120); left > 0; left--) {
        int bound = random.nextBoolean() ? 0x100 : random.nextInt(8) == 0 ? 0x30000 : 0x10000;
        name.appendCodePoint(random.nextInt(bound));
      }
      names.add(name.toString());
    }
    return names.stream();
  }

  @ParameterizedTest
  @MethodSource("nasty")
  void isSafeEverywhere(String name) {
    String part = FileNames.part(name, OTHERWISE);
    assertFalse(part.isEmpty());
    assertTrue(part.chars().noneMatch(c -> c < 32 || "<>:\"/\\|?*".indexOf(c) >= 0), part);
    assertFalse(part.startsWith(".") || part.endsWith(".") || part.endsWith(" "), part);
    assertEquals(part.strip(), part);
    assertTrue(
        part.codePoints()
            .noneMatch(
                point ->
                    Character.getType(point) == Character.SURROGATE
                        || Character.getType(point) == Character.FORMAT),
        part);
    assertFalse(DEVICES.contains(part.split("\\.")[0].strip().toLowerCase(Locale.ROOT)), part);
    assertTrue((part + LONGEST_REST).getBytes(UTF_8).length <= 255, part);
    assertEquals(part, FileNames.part(part, OTHERWISE), "stays as it is");
  }

  /** What a system demands of the name of a file; the longest other part is still to be added. */
  private enum Rules {
    WINDOWS {
      @Override
      boolean allow(String name) {
        return name.length() <= 255
            && name.chars().noneMatch(c -> c < 32 || "<>:\"/\\|?*".indexOf(c) >= 0)
            && !name.endsWith(".")
            && !name.endsWith(" ")
            && !DEVICES.contains(name.split("\\.")[0].strip().toLowerCase(Locale.ROOT));
      }
    },
    MACOS {
      @Override
      boolean allow(String name) {
        return name.getBytes(UTF_8).length <= 255
            && Normalizer.normalize(name, Normalizer.Form.NFD).length() <= 255
            && name.chars().noneMatch(c -> c == '/' || c == ':' || c == 0)
            && new String(name.getBytes(UTF_8), UTF_8).equals(name);
      }
    },
    LINUX {
      @Override
      boolean allow(String name) {
        return name.getBytes(UTF_8).length <= 255
            && name.chars().noneMatch(c -> c == '/' || c == 0)
            && !name.equals(".")
            && !name.equals("..");
      }
    };

    abstract boolean allow(String name);
  }

  @Test
  void isAllowedByEverySystemAndStaysInItsFolder() {
    List<String> names = Stream.concat(nasty(), NaughtyStrings.all().stream()).distinct().toList();
    assertTrue(names.size() >= 500, "only " + names.size());
    Path folder = Path.of("letters").toAbsolutePath();
    for (String name : names) {
      String part = FileNames.part(name, OTHERWISE);
      for (String file : List.of(part, part + LONGEST_REST)) {
        for (Rules rules : Rules.values()) {
          assertTrue(rules.allow(file), () -> rules + " forbids " + file);
        }
        assertEquals(folder, folder.resolve(file).normalize().getParent(), file);
      }
    }
    Effort.report(
        "%d names of files under the rules of %d systems: forbidden 0, outside the folder 0",
        names.size(), Rules.values().length);
  }

  @ParameterizedTest
  @CsvSource({
    "云杉助手, 云杉助手",
    "'  云杉 助手 ', 云杉 助手",
    "A/B 测试, A_B 测试",
    "???, 未命名",
    "'', 未命名",
    "con.1, _con.1",
    "𠮷野家, 𠮷野家"
  })
  void staysReadable(String name, String part) {
    assertEquals(part, FileNames.part(name, OTHERWISE));
  }
}
