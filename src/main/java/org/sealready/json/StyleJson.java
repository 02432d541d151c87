package org.sealready.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.sealready.paper.Align;
import org.sealready.paper.Flow;
import org.sealready.paper.Style;

/** How a text is set, to and from the keys of an object. */
final class StyleJson {

  private static final double LARGEST = 72;
  private static final double SMALLEST = 4;
  private static final int MOST_BOXES = 100;

  private StyleJson() {}

  static Style read(StrictObject object) throws BadFiling {
    return new Style(
        size(object),
        object.has("align") ? object.choice("align", Align.class) : Align.LEFT,
        flow(object));
  }

  private static double size(StrictObject object) throws BadFiling {
    if (!object.has("size")) {
      return Style.USUAL;
    }
    double size = object.number("size", 0, LARGEST);
    return size == Style.AUTOMATIC ? size : object.number("size", SMALLEST, LARGEST);
  }

  private static Flow flow(StrictObject object) throws BadFiling {
    if (object.has("boxes")) {
      return new Flow.Boxes(object.whole("boxes", 1, MOST_BOXES));
    }
    boolean wraps = object.has("lines") && object.yesNo("lines");
    return wraps ? new Flow.Lines() : new Flow.OneLine();
  }

  static void write(Style style, ObjectNode object) {
    object.put("size", style.size()).put("align", style.align().name().toLowerCase(Locale.ROOT));
    switch (style.flow()) {
      case Flow.OneLine line -> {}
      case Flow.Lines lines -> object.put("lines", true);
      case Flow.Boxes boxes -> object.put("boxes", boxes.count());
    }
  }
}
