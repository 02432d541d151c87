package org.sealready.cli.common;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.sealready.json.FileStreams;
import org.sealready.vault.crypto.Passphrase;
import picocli.CommandLine.Option;

/**
 * Reads a passphrase for a command: from the first line of a file or of the standard input where
 * {@code --passphrase-file} names one, else from the person at the terminal. It is never an
 * argument, which other accounts of the computer could read, and never shown. A mixin of commands.
 */
public final class PassphraseInput {

  /** No passphrase is longer; a file that was named by mistake is not read to its end. */
  private static final int MAX_BYTES = 4096;

  private static final String STANDARD_INPUT = "-";

  @Option(names = "--passphrase-file", paramLabel = "FILE")
  private String file;

  private final Terminal terminal;
  private final Optional<Prompt> prompt;

  /** A person at the terminal, who types without seeing it. */
  interface Prompt {

    /** What was typed, as characters that their user wipes; null if the person gave up. */
    char[] read(String text);
  }

  public PassphraseInput(Terminal terminal) {
    this(terminal, ofTheTerminal());
  }

  /**
   * @param prompt empty if it is not interactive
   */
  public PassphraseInput(Terminal terminal, Optional<Prompt> prompt) {
    this.terminal = terminal;
    this.prompt = prompt;
  }

  private static Optional<Prompt> ofTheTerminal() {
    Console console = System.console();
    return console == null || !console.isTerminal()
        ? Optional.empty()
        : Optional.of(text -> console.readPassword("%s", text));
  }

  /** Whether the terminal is interactive. */
  public boolean isAtTerminal() {
    return prompt.isPresent();
  }

  /**
   * The passphrase of something that has one; its user wipes it. Empty if there was none to be had:
   * one line has said why and what to do.
   *
   * @param question what the person at the terminal is asked
   */
  public Optional<Passphrase> ask(String question) {
    return ask(Optional.ofNullable(file), "--passphrase-file", question);
  }

  /** As above, from a file that another option of this name has named. */
  public Optional<Passphrase> ask(Optional<String> named, String option, String question) {
    return named.isPresent() ? read(named.get()) : typed(option, question).map(this::taken);
  }

  /** A new passphrase, which a person types twice. */
  public Optional<Passphrase> askNew(String question) {
    Optional<Passphrase> given =
        file == null ? typedTwice("--passphrase-file", question) : read(file);
    if (given.isPresent() && !given.get().isLongEnough()) {
      given.get().wipe();
      return complain("ui.vault.short");
    }
    return given;
  }

  private Optional<Passphrase> typedTwice(String option, String question) {
    Optional<char[]> first = typed(option, question);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    char[] again = typed(option, text("cli.passphrase.again")).orElse(new char[0]);
    boolean same = Arrays.equals(first.get(), again);
    Arrays.fill(again, '\0');
    Passphrase taken = taken(first.get());
    if (!same) {
      taken.wipe();
      return complain("cli.passphrase.differ");
    }
    return Optional.of(taken);
  }

  private Optional<char[]> typed(String option, String question) {
    if (prompt.isEmpty()) {
      return complain("cli.passphrase.how", option);
    }
    char[] typed = prompt.get().read(question);
    return typed == null || typed.length == 0
        ? complain("cli.passphrase.none")
        : Optional.of(typed);
  }

  private Optional<Passphrase> read(String name) {
    if (name.equals(STANDARD_INPUT)) {
      return read(name, System.in);
    }
    try (InputStream in = FileStreams.in(Path.of(name))) {
      return read(name, in);
    } catch (IOException | InvalidPathException unreadable) {
      return complain("cli.passphrase.unreadable", name);
    }
  }

  private Optional<Passphrase> read(String name, InputStream in) {
    byte[] line = new byte[MAX_BYTES];
    try {
      char[] characters = characters(line, length(line, in));
      return characters.length == 0
          ? complain("cli.passphrase.empty", name)
          : Optional.of(taken(characters));
    } catch (CharacterCodingException noText) {
      return complain("cli.passphrase.no-text", name);
    } catch (IOException unreadable) {
      return complain("cli.passphrase.unreadable", name);
    } finally {
      Arrays.fill(line, (byte) 0);
    }
  }

  /** Reads byte by byte: the bytes after the line are left for the next reader. */
  private static int length(byte[] line, InputStream in) throws IOException {
    int length = 0;
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      if (length == line.length || next == 0) {
        throw new CharacterCodingException();
      }
      line[length++] = (byte) next;
    }
    return length > 0 && line[length - 1] == '\r' ? length - 1 : length;
  }

  private static char[] characters(byte[] line, int length) throws CharacterCodingException {
    CharBuffer decoded =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line, 0, length));
    boolean isMarked = decoded.hasRemaining() && decoded.get(0) == '\uFEFF';
    char[] characters = Arrays.copyOfRange(decoded.array(), isMarked ? 1 : 0, decoded.limit());
    Arrays.fill(decoded.array(), '\0');
    return characters;
  }

  private Passphrase taken(char[] typed) {
    Passphrase passphrase = Passphrase.of(typed);
    Arrays.fill(typed, '\0');
    return passphrase;
  }

  private <T> Optional<T> complain(String key, Object... args) {
    terminal.complain(text(key, args));
    return Optional.empty();
  }

  private String text(String key, Object... args) {
    return terminal.words().text(key, args);
  }
}
