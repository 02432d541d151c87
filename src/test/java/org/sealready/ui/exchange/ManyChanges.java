package org.sealready.ui.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A file of the platform in which every answer is another one, and much is not understood. */
public final class ManyChanges {

  /** More than a window is high. */
  private static final int STRANGE = 30;

  private ManyChanges() {}

  /** Writes it into this folder. */
  public static Path in(Path folder) {
    String strange =
        IntStream.range(0, STRANGE)
            .mapToObj(i -> "\"k" + i + "\":1")
            .collect(Collectors.joining(","));
    String body =
        "{\"icp_subject\":{\"base_info\":{\"name\":\"西湖文具店\"," + strange + "}},\"icp_applets\":{}}";
    try {
      return Files.writeString(folder.resolve("body.json"), body);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
