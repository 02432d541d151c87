package org.sealready.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A bundled list or rule file: JSON on the class path, as plain maps, lists and texts. */
public final class DataFile {

  private DataFile() {}

  /** The content of this resource; it is ours, so a fault in it is a bug. */
  @SuppressWarnings("unchecked") // an object's tree is a map of texts to values
  public static Map<String, Object> read(String resource) {
    try (InputStream in = DataFile.class.getResourceAsStream(resource)) {
      return StrictJson.MAPPER.readValue(in, Map.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * The content of a file that a user has put in the place of a bundled one.
   *
   * @throws BadFiling if it is no JSON object
   */
  @SuppressWarnings("unchecked") // as above
  public static Map<String, Object> read(Path file) throws IOException, BadFiling {
    try (InputStream in = Files.newInputStream(file)) {
      JsonNode tree = StrictJson.read(in.readNBytes(StrictJson.MAX_BYTES + 1));
      if (!tree.isObject()) {
        throw new BadFiling(BadFiling.Kind.NOT_JSON, 1, 1);
      }
      return StrictJson.MAPPER.convertValue(tree, Map.class);
    }
  }
}
