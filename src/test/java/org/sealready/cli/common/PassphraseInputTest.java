package org.sealready.cli.common;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.words.Language;
import org.sealready.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Where a command has its passphrase from, and what it says when there is none. */
@Isolated
class PassphraseInputTest {

  private static final String SECRET = "石桥渡 secret 2026";

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Deque<char[]> answers = new ArrayDeque<>();
  private final List<char[]> given = new ArrayList<>();

  /** A command as those that ask. */
  @Command(name = "asks")
  private static final class Asks implements Runnable {

    @Mixin private final PassphraseInput input;
    private Optional<Passphrase> passphrase = Optional.empty();
    private final boolean isNew;

    Asks(PassphraseInput input, boolean isNew) {
      this.input = input;
      this.isNew = isNew;
    }

    @Override
    public void run() {
      passphrase = isNew ? input.askNew("新口令：") : input.ask("口令：");
    }
  }

  private Optional<Passphrase> asked(boolean isNew, boolean isSomebodyThere, String... args) {
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            Words.in(Language.CHINESE));
    PassphraseInput.Prompt person =
        text -> {
          char[] answer = answers.pop();
          given.add(answer);
          return answer;
        };
    Asks asks =
        new Asks(
            new PassphraseInput(terminal, isSomebodyThere ? Optional.of(person) : Optional.empty()),
            isNew);
    new CommandLine(asks).setExpandAtFiles(false).execute(args);
    return asks.passphrase;
  }

  private String file(byte[] content) throws IOException {
    return Files.write(folder.resolve("口令.txt"), content).toString();
  }

  private void assertIsSecret(Optional<Passphrase> passphrase) {
    assertEquals("", err.toString(UTF_8));
    assertEquals("", out.toString(UTF_8));
    assertTrue(passphrase.orElseThrow().isSame(Passphrase.of(SECRET.toCharArray())));
  }

  private void assertOneLine(String part, Optional<Passphrase> passphrase) {
    assertTrue(passphrase.isEmpty());
    assertEquals("", out.toString(UTF_8));
    assertEquals(1, err.toString(UTF_8).lines().count(), err.toString(UTF_8));
    assertTrue(err.toString(UTF_8).contains(part), err.toString(UTF_8));
    assertFalse(err.toString(UTF_8).contains(SECRET));
    err.reset();
  }

  @Test
  void theFirstLineOfAFileCountsHoweverItEnds() throws IOException {
    for (String content :
        List.of(SECRET, SECRET + "\n", SECRET + "\r\nmore\n", "\uFEFF" + SECRET + "\n\n")) {
      String file = file(content.getBytes(UTF_8));
      assertIsSecret(asked(false, false, "--passphrase-file", file));
      assertIsSecret(asked(true, true, "--passphrase-file=" + file));
    }
  }

  @Test
  void onlyOneLineOfTheStandardInputIsTaken() throws IOException {
    InputStream before = System.in;
    try (InputStream lines = new ByteArrayInputStream((SECRET + "\nyes\n").getBytes(UTF_8))) {
      System.setIn(lines);
      assertIsSecret(asked(false, false, "--passphrase-file", "-"));
      assertEquals("yes\n", new String(lines.readAllBytes(), UTF_8));
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void aPersonIsAskedAndWhatWasTypedIsWiped() {
    answers.add(SECRET.toCharArray());
    assertIsSecret(asked(false, true));
    answers.add(SECRET.toCharArray());
    answers.add(SECRET.toCharArray());
    assertIsSecret(asked(true, true));
    assertEquals(3, given.size());
    given.forEach(typed -> assertArrayEquals(new char[typed.length], typed));
  }

  @Test
  void whyThereIsNoneIsSaidInOneLine() throws IOException {
    assertOneLine("--passphrase-file", asked(false, false));
    assertOneLine("--passphrase-file", asked(true, false));
    String missing = folder.resolve("none.txt").toString();
    assertOneLine("none.txt", asked(false, false, "--passphrase-file", missing));
    assertOneLine(folder.toString(), asked(true, false, "--passphrase-file", folder.toString()));
    for (String none : List.of("", "\n" + SECRET, "\r\n", "\uFEFF", "\uFEFF\n")) {
      String empty = file(none.getBytes(UTF_8));
      assertOneLine("第一行", asked(false, false, "--passphrase-file", empty));
    }
    for (byte[] noText :
        List.of(
            SECRET.getBytes(UTF_16LE),
            new byte[] {'a', (byte) 0xC3, '\n'},
            "x".repeat(5000).getBytes(UTF_8))) {
      String file = file(noText);
      assertOneLine("UTF-8", asked(false, false, "--passphrase-file", file));
    }
  }

  @Test
  void aNewOneIsTypedTwiceAlikeAndLongEnough() throws IOException {
    answers.add(SECRET.toCharArray());
    answers.add("another one".toCharArray());
    assertOneLine("不一样", asked(true, true));
    answers.add("short".toCharArray());
    answers.add("short".toCharArray());
    assertOneLine("8", asked(true, true));
    assertOneLine("8", asked(true, false, "--passphrase-file", file("short".getBytes(UTF_8))));
    answers.add(new char[0]);
    assertOneLine("没有输入口令", asked(false, true));
    given.forEach(typed -> assertArrayEquals(new char[typed.length], typed));
  }
}
