package org.sealready.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.sealready.paper.Caption;
import org.sealready.paper.Slot;
import org.sealready.paper.Spot;

/** A field of a paper's own, to and from JSON. */
final class SlotJson {

  /** How many of them a paper has at most. */
  static final int MOST = 3000;

  private static final int LONGEST = 10_000;
  private static final int MOST_CHARACTERS = 100_000;

  private SlotJson() {}

  static Slot read(StrictObject object) throws BadFiling {
    Slot slot = object.has("says") ? box(object) : text(object);
    object.end();
    return slot;
  }

  private static Slot text(StrictObject object) throws BadFiling {
    return new Slot.Text(
        object.string("name", LONGEST),
        object.string("label", LONGEST),
        object.string("preset", LONGEST),
        spots(object),
        StyleJson.read(object),
        object.whole("most", 0, MOST_CHARACTERS),
        object.texts("options", MOST, LONGEST),
        caption(object));
  }

  private static Slot box(StrictObject object) throws BadFiling {
    return new Slot.Box(
        object.string("name", LONGEST),
        object.string("label", LONGEST),
        object.string("says", LONGEST),
        object.yesNo("ticked"),
        spots(object),
        object.yesNo("round"),
        caption(object));
  }

  /** Papers that were taken in before words were read have none. */
  private static Caption caption(StrictObject object) throws BadFiling {
    return new Caption(object.string("before", LONGEST, ""), object.string("after", LONGEST, ""));
  }

  private static List<Spot> spots(StrictObject object) throws BadFiling {
    List<Spot> spots = new ArrayList<>();
    for (StrictObject spot : object.objects("spots", MOST)) {
      spots.add(SpotJson.read(spot, 1));
      spot.end();
    }
    return spots;
  }

  static void write(Slot slot, ObjectNode object) {
    object.put("name", slot.name()).put("label", slot.label());
    ArrayNode spots = object.putArray("spots");
    slot.spots().forEach(spot -> SpotJson.write(spot, spots.addObject()));
    if (!slot.caption().isEmpty()) {
      object.put("before", slot.caption().before()).put("after", slot.caption().after());
    }
    switch (slot) {
      case Slot.Text text -> write(text, object);
      case Slot.Box box ->
          object.put("says", box.says()).put("ticked", box.preset()).put("round", box.round());
    }
  }

  private static void write(Slot.Text text, ObjectNode object) {
    object.put("preset", text.preset());
    StyleJson.write(text.style(), object);
    object.put("most", text.most());
    ArrayNode options = object.putArray("options");
    text.options().forEach(options::add);
  }
}
