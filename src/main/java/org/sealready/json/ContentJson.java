package org.sealready.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.sealready.paper.Content;

/** What goes into a place, to and from the keys of an object. */
final class ContentJson {

  private static final int NAME = 100;
  private static final int WORDS = 500;

  private ContentJson() {}

  static Content read(StrictObject object) throws BadFiling {
    if (object.has("value")) {
      return new Content.Value(object.string("value", NAME));
    }
    if (object.has("text")) {
      return new Content.Words(object.string("text", WORDS));
    }
    if (object.has("day")) {
      return new Content.DayPart(
          object.string("day", NAME), object.choice("part", Content.Part.class));
    }
    return new Content.Tick(object.string("tick", NAME), object.string("when", WORDS));
  }

  static void write(Content content, ObjectNode object) {
    switch (content) {
      case Content.Value value -> object.put("value", value.placeholder());
      case Content.Words words -> object.put("text", words.text());
      case Content.DayPart part ->
          object
              .put("day", part.placeholder())
              .put("part", part.part().name().toLowerCase(Locale.ROOT));
      case Content.Tick tick -> object.put("tick", tick.placeholder()).put("when", tick.label());
    }
  }
}
