package org.sealready.arch.broken.form;

import java.net.Socket;
import java.time.LocalDate;
import org.sealready.arch.broken.service.Above;

/** Breaks every rule of the layer table; only {@code ArchitectureTest} reads it. */
final class Upwards {
  Above above;
  Socket socket;
  com.fasterxml.jackson.databind.JsonNode json;

  LocalDate today() {
    return LocalDate.now();
  }
}
