package org.sealready.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
}
