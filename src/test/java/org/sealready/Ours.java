package org.sealready;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sealready.form.Answers;
import org.sealready.form.Effective;
import org.sealready.json.AnswersJson;
import org.sealready.json.BadFiling;
import org.sealready.service.Catalogue;

/** What tests of every package need of the program: its catalogue and its samples. */
public final class Ours {

  private static final Path SAMPLES = Path.of("assets", "samples");

  private Ours() {}

  /** The catalogue as the program runs with it. */
  public static Catalogue catalogue() {
    return Main.catalogue();
  }

  /** The names of all samples. */
  public static List<String> samples() {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .sorted()
          .toList();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** The samples without a planted fault. */
  public static List<String> goodSamples() {
    return samples().stream().filter(name -> !name.startsWith("broken-")).toList();
  }

  /** The file of this sample. */
  public static Path sample(String name) {
    return SAMPLES.resolve(name + ".json");
  }

  /** The bytes of this sample. */
  public static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(sample(name));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** What counts of these answers. */
  public static Effective effective(Answers answers) {
    return catalogue().form().effective(answers);
  }

  /** The answers of this sample. */
  public static Answers answers(String name) {
    try {
      return new AnswersJson(catalogue().form()).read(bytes(name));
    } catch (BadFiling broken) {
      throw new IllegalStateException(name, broken);
    }
  }
}
