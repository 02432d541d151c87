package org.sealready.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.json.BadFiling.Kind;

class BadFilingTest {

  private static final AnswersJson JSON = new AnswersJson(Ours.catalogue().form());
  private static final String HEAD = "{\"format\":\"sealready-filing\",\"version\":1";
  private static final int MUTATIONS = 2000;

  static Stream<Arguments> files() {
    return Stream.of(
        bad(Kind.EMPTY, ""),
        bad(Kind.EMPTY, " \r\n\t"),
        bad(Kind.EMPTY, "\uFEFF"),
        bad(Kind.TRUNCATED, "{"),
        bad(Kind.TRUNCATED, HEAD),
        bad(Kind.TRUNCATED, HEAD + ",\"entity\":{\"name\":\"成"),
        bad(Kind.NOT_JSON, "hello"),
        bad(Kind.NOT_JSON, HEAD + ",}"),
        bad(Kind.NOT_JSON, HEAD + "} garbage"),
        bad(Kind.NOT_JSON, HEAD + "}{}"),
        bad(Kind.NOT_JSON, HEAD + "},"),
        bad(Kind.NOT_JSON, HEAD + ",\"entity\":{\"name\":\"a\nb\"}}"),
        bad(Kind.NOT_JSON, HEAD + ",\"entity\":{\"name\":\"\0\"}}"),
        bad(Kind.NOT_JSON, HEAD + ",\"x\":NaN}"),
        bad(Kind.NOT_JSON, HEAD + ",\"x\":01}"),
        bad(Kind.NOT_JSON, HEAD + ",/* x */\"x\":1}"),
        bad(Kind.NOT_JSON, "\uFEFF\uFEFF" + HEAD + "}"),
        bad(Kind.DUPLICATE_KEY, HEAD + ",\"version\":1}"),
        bad(Kind.DUPLICATE_KEY, HEAD + ",\"entity\":{\"name\":\"甲\",\"name\":\"乙\"}}"),
        bad(Kind.DUPLICATE_KEY, HEAD + ",\"entity\":{\"name\":\"甲\",\"n\\u0061me\":\"乙\"}}"),
        bad(Kind.OVER_LIMIT, "[".repeat(100_000)),
        bad(Kind.OVER_LIMIT, HEAD + ",\"x\":" + "{\"y\":".repeat(100_000)),
        bad(Kind.OVER_LIMIT, HEAD + ",\"x\":\"" + "字".repeat(100_001) + "\"}"),
        bad(Kind.OVER_LIMIT, HEAD + ",\"" + "k".repeat(50_001) + "\":1}"),
        bad(Kind.OVER_LIMIT, HEAD + ",\"x\":" + "9".repeat(1001) + "}"),
        bad(Kind.OVER_LIMIT, HEAD + ",\"x\":[" + "1,".repeat(300_000) + "1]}"),
        bad(Kind.TOO_LONG, HEAD + ",\"x\":\"" + "a".repeat(30_000_000) + "\"}"),
        bad(Kind.TOO_LONG, HEAD + "}" + " ".repeat(5_000_000)),
        bad(Kind.BAD_CHARACTER, HEAD + ",\"entity\":{\"name\":\"a\\u0000b\"}}"),
        bad(Kind.BAD_CHARACTER, HEAD + ",\"entity\":{\"name\":\"a\\ud842b\"}}"),
        bad(Kind.BAD_CHARACTER, HEAD + ",\"entity\":{\"name\":\"\\udfb7\"}}"),
        bad(Kind.BAD_CHARACTER, HEAD + ",\"entity\":{\"name\":\"\\udfb7\\ud842\"}}"),
        bad(Kind.BAD_CHARACTER, HEAD + ",\"x\\ud842\":1}"),
        bad(Kind.BAD_CHARACTER, HEAD + ",\"x\":{\"\\u0000\":1}}"),
        bad(Kind.BAD_CHARACTER, HEAD + ",\"x\":[[\"\\ud842\"]]}"),
        bad(Kind.NOT_A_FILING, "{}"),
        bad(Kind.NOT_A_FILING, "[]"),
        bad(Kind.NOT_A_FILING, "null"),
        bad(Kind.NOT_A_FILING, "\"text\""),
        bad(Kind.NOT_A_FILING, "{\"version\":1}"),
        bad(Kind.NOT_A_FILING, "{\"format\":\"sealready-filing\"}"),
        bad(Kind.NOT_A_FILING, "{\"format\":\"sealready-draft\",\"version\":1}"),
        bad(Kind.NOT_A_FILING, "{\"format\":[\"sealready-filing\"],\"version\":1}"),
        bad(Kind.NOT_A_FILING, "{\"format\":\"sealready-filing\",\"version\":0}"),
        bad(Kind.NOT_A_FILING, "{\"format\":\"sealready-filing\",\"version\":-1}"),
        bad(Kind.NOT_A_FILING, "{\"format\":\"sealready-filing\",\"version\":\"1\"}"),
        bad(Kind.NOT_A_FILING, "{\"format\":\"sealready-filing\",\"version\":1.0}"),
        bad(Kind.NOT_A_FILING, "{\"format\":\"sealready-filing\",\"version\":null}"),
        bad(Kind.NEWER_VERSION, "{\"format\":\"sealready-filing\",\"version\":2}"),
        bad(Kind.NEWER_VERSION, "{\"format\":\"sealready-filing\",\"version\":99,\"entity\":[]}"),
        bad(Kind.WRONG_TYPE, HEAD + ",\"entity\":{\"name\":5}}"),
        Arguments.of(Kind.NOT_UTF8, (HEAD + ",\"x\":\"caf\u00e9\"}").getBytes(ISO_8859_1)),
        Arguments.of(Kind.NOT_UTF8, (HEAD + "}").getBytes(UTF_16)),
        Arguments.of(Kind.NOT_JSON, (HEAD + "}").getBytes(UTF_16LE)),
        // Half a surrogate pair as three bytes, an overlong slash, a code point past the last.
        Arguments.of(Kind.NOT_UTF8, raw(0xED, 0xA1, 0x82)),
        Arguments.of(Kind.NOT_UTF8, raw(0xC0, 0xAF)),
        Arguments.of(Kind.NOT_UTF8, raw(0xF4, 0x90, 0x80, 0x80)));
  }

  private static Arguments bad(Kind kind, String text) {
    return Arguments.of(kind, text.getBytes(UTF_8));
  }

  private static byte[] raw(int... bytes) {
    byte[] file =
        Arrays.copyOf((HEAD + ",\"x\":\"").getBytes(UTF_8), HEAD.length() + 6 + bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      file[HEAD.length() + 6 + i] = (byte) bytes[i];
    }
    return file;
  }

  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("files")
  void saysWhatIsWrong(Kind kind, byte[] file) {
    BadFiling bad = assertThrows(BadFiling.class, () -> JSON.read(file));
    assertEquals(kind, bad.kind());
    assertEquals(kind.name(), bad.getMessage());
  }

  /** What only a placement can do wrong is tested there. */
  @Test
  void everyKindIsTested() {
    Set<Kind> tested = EnumSet.noneOf(Kind.class);
    files().forEach(file -> tested.add((Kind) file.get()[0]));
    Set<Kind> ofPlacements = EnumSet.of(Kind.NOT_A_PLACEMENT, Kind.UNKNOWN_KEY, Kind.OUT_OF_RANGE);
    assertEquals(EnumSet.complementOf(EnumSet.copyOf(ofPlacements)), tested);
  }

  @Test
  void tellsLineAndColumnOfAFault() {
    BadFiling bad =
        assertThrows(BadFiling.class, () -> JSON.read((HEAD + ",\n \"x\": nul}").getBytes(UTF_8)));
    assertEquals("2", bad.args().getFirst());
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(
      strings = {"1e10000000", "-1e-10000000", "123456789012345678901234567890", "1e999999999999"})
  void hugeNumbersCostNothingAndDoNotFail(String number) throws BadFiling {
    byte[] file = (HEAD + ",\"x\":" + number + "}").getBytes(UTF_8);
    try {
      Answers read = JSON.read(file);
      assertEquals(read, JSON.read(JSON.write(read)));
    } catch (BadFiling refused) {
      assertTrue(EnumSet.of(Kind.NOT_JSON, Kind.OVER_LIMIT).contains(refused.kind()));
    }
  }

  @ParameterizedTest
  @MethodSource("cutSamples")
  void refusesASampleCutAtAnyByte(String name) throws BadFiling {
    byte[] whole = Ours.bytes(name);
    Answers answers = JSON.read(whole);
    int end = new String(whole, UTF_8).stripTrailing().getBytes(UTF_8).length;
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      if (length >= end) {
        assertEquals(answers, JSON.read(cut));
      } else {
        BadFiling bad = assertThrows(BadFiling.class, () -> JSON.read(cut), "at " + length);
        assertTrue(
            EnumSet.of(Kind.EMPTY, Kind.TRUNCATED, Kind.NOT_UTF8).contains(bad.kind()),
            bad.kind() + " at " + length);
      }
    }
  }

  static Stream<String> cutSamples() {
    return Stream.of("rare-names", "broken-numbers");
  }

  @Test
  void aDamagedSampleIsRefusedOrReadAndNothingElse() {
    byte[] whole = Ours.bytes("rare-names");
    Random random = new Random(20261121);
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      Answers read;
      try {
        read = JSON.read(damaged);
      } catch (BadFiling refused) {
        saysNothingOf(refused);
        continue;
      }
      byte[] written = JSON.write(read);
      try {
        assertEquals(read, JSON.read(written));
      } catch (BadFiling unreadable) {
        throw new AssertionError("writes what it cannot read: mutation " + i, unreadable);
      }
    }
  }

  private static void saysNothingOf(BadFiling refused) {
    StringBuilder said = new StringBuilder();
    for (Throwable now = refused; now != null; now = now.getCause()) {
      said.append(now);
    }
    said.append(refused.args());
    for (String secret : new String[] {"买买提", "653201", "1398153", "西昌", "linji"}) {
      assertFalse(said.toString().contains(secret), said.toString());
    }
  }
}
