package org.sealready.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sealready.blank.Align;
import org.sealready.blank.Blank;
import org.sealready.blank.Content;
import org.sealready.blank.Flow;
import org.sealready.blank.Item;
import org.sealready.blank.Placement;
import org.sealready.blank.Slot;
import org.sealready.blank.Spot;
import org.sealready.blank.Style;
import org.sealready.pdf.FormText;

/**
 * Turns a placement into texts in their places.
 *
 * @param values the text of each value of the filing; empty where it has none
 */
public record FormFilling(Function<String, String> values) {

  /** What is free within the border of a field of the paper's own, in points. */
  private static final double INSET = 2;

  private static final String TICK = "√";
  private static final String DOT = "●";
  private static final double POINT = 25.4 / 72;
  private static final double SMALLEST = 5;
  private static final double LARGEST = 40;

  private static final Pattern DAY = Pattern.compile("([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日");

  /** Everything that stands on the paper. */
  public List<FormText> texts(Blank blank, Placement placement) {
    List<FormText> texts = new ArrayList<>();
    blank.slots().forEach(slot -> texts.addAll(texts(slot, placement)));
    placement.items().forEach(item -> text(item).ifPresent(texts::add));
    return texts;
  }

  /** What stands in a field of the paper's own. */
  public List<FormText> texts(Slot slot, Placement placement) {
    Optional<Content> content = Optional.ofNullable(placement.fields().get(slot.name()));
    return switch (slot) {
      case Slot.Text text -> texts(text, content);
      case Slot.Box box -> texts(box, content);
    };
  }

  private List<FormText> texts(Slot.Text slot, Optional<Content> content) {
    String text = content.map(this::text).orElse(slot.preset());
    String offered = Likeness.best(text, slot.options()).orElse(text);
    String source = content.map(Content::source).orElse("");
    double inset = slot.style().flow() instanceof Flow.Boxes ? 0 : INSET;
    return slot.spots().stream()
        .map(
            spot ->
                new FormText(
                    spot,
                    slot.style(),
                    source,
                    offered,
                    slot.most(),
                    inset,
                    slot.label().isBlank() ? slot.name() : slot.label(),
                    content.isEmpty()))
        .toList();
  }

  private List<FormText> texts(Slot.Box box, Optional<Content> content) {
    boolean ticked = content.map(given -> ticks(given, box)).orElse(box.preset());
    String source = content.map(Content::source).orElse("");
    return ticked
        ? box.spots().stream().map(spot -> tick(spot, source, box.round())).toList()
        : List.of();
  }

  /** What was placed by hand; nothing for a tick that is not true. */
  public Optional<FormText> text(Item item) {
    if (!(item.content() instanceof Content.Tick tick)) {
      String text = text(item.content());
      String source = item.content().source();
      return Optional.of(FormText.placed(item.spot(), item.style(), source, text));
    }
    return isTrue(tick)
        ? Optional.of(tick(item.spot(), tick.placeholder(), false))
        : Optional.empty();
  }

  /** As large as its box. */
  private static FormText tick(Spot spot, String source, boolean round) {
    double side = Math.min(spot.area().width(), spot.area().height()) / POINT;
    Style style = new Style(Math.clamp(side, SMALLEST, LARGEST), Align.CENTRE, new Flow.OneLine());
    return FormText.placed(spot, style, source, round ? DOT : TICK);
  }

  /** What the content says; a tick says nothing. */
  public String text(Content content) {
    return switch (content) {
      case Content.Value value -> values.apply(value.placeholder());
      case Content.Words words -> words.text();
      case Content.DayPart part -> part(values.apply(part.placeholder()), part.part());
      case Content.Tick tick -> "";
    };
  }

  private static String part(String day, Content.Part part) {
    return DAY.matcher(day).results().findFirst().map(found -> part(found, part)).orElse("");
  }

  private static String part(MatchResult day, Content.Part part) {
    return switch (part) {
      case YEAR -> day.group(1);
      case MONTH -> day.group(2);
      case DAY -> day.group(3);
    };
  }

  private boolean isTrue(Content.Tick tick) {
    return Likeness.isSaid(values.apply(tick.placeholder()), tick.label());
  }

  private boolean ticks(Content content, Slot.Box box) {
    return switch (content) {
      case Content.Tick tick -> isTrue(tick);
      case Content.Value value -> Likeness.isSaid(values.apply(value.placeholder()), box.says());
      case Content.Words words -> true;
      case Content.DayPart part -> false;
    };
  }
}
