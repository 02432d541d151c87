package org.sealready.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Makes and writes JSON trees; what comes from outside is read by {@link StrictReader}. */
final class StrictJson {

  static final ObjectMapper MAPPER = JsonMapper.builder().build();

  private StrictJson() {}
}
