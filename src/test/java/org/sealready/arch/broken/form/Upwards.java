package org.sealready.arch.broken.form;

import java.net.URI;
import java.time.LocalDate;
import org.sealready.arch.broken.service.Above;

/** Breaks every rule of the layer table; only {@code ArchitectureTest} reads it. */
final class Upwards {
  Above above;
  URI address;
  com.fasterxml.jackson.databind.JsonNode json;

  LocalDate today() {
    return LocalDate.now();
  }
}
