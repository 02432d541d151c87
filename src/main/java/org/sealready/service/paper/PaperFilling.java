package org.sealready.service.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sealready.paper.Align;
import org.sealready.paper.Content;
import org.sealready.paper.Flow;
import org.sealready.paper.Item;
import org.sealready.paper.Paper;
import org.sealready.paper.Placement;
import org.sealready.paper.Slot;
import org.sealready.paper.Spot;
import org.sealready.paper.Style;
import org.sealready.pdf.layout.PaperText;

/**
 * Turns a placement into positioned texts.
 *
 * @param values the text of each value of the filing; empty where it has none
 */
public record PaperFilling(Function<String, String> values) {

  /** What is free within the border of a field of the paper's own, in points. */
  private static final double INSET = 2;

  private static final String TICK = "√";
  private static final String DOT = "●";
  private static final double POINT = 25.4 / 72;
  private static final double SMALLEST = 5;
  private static final double LARGEST = 40;

  private static final Pattern DAY = Pattern.compile("([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日");

  /** All texts on the paper. */
  public List<PaperText> texts(Paper blank, Placement placement) {
    List<PaperText> texts = new ArrayList<>();
    blank.slots().forEach(slot -> texts.addAll(texts(slot, placement)));
    placement.items().forEach(item -> text(item).ifPresent(texts::add));
    return texts;
  }

  /** The texts in a form field of the paper. */
  public List<PaperText> texts(Slot slot, Placement placement) {
    Optional<Content> content = Optional.ofNullable(placement.fields().get(slot.name()));
    return switch (slot) {
      case Slot.Text text -> texts(text, content);
      case Slot.Box box -> texts(box, content);
    };
  }

  private List<PaperText> texts(Slot.Text slot, Optional<Content> content) {
    String text = content.map(this::text).orElse(slot.preset());
    String offered = LabelMatcher.best(text, slot.options()).orElse(text);
    String source = content.map(Content::source).orElse("");
    double inset = slot.style().flow() instanceof Flow.Boxes ? 0 : INSET;
    return slot.spots().stream()
        .map(
            spot ->
                new PaperText(
                    spot,
                    slot.style(),
                    source,
                    offered,
                    slot.most(),
                    inset,
                    slot.called(),
                    content.isEmpty()))
        .toList();
  }

  private List<PaperText> texts(Slot.Box box, Optional<Content> content) {
    boolean ticked = content.map(given -> ticks(given, box)).orElse(box.preset());
    String source = content.map(Content::source).orElse("");
    return ticked
        ? box.spots().stream().map(spot -> tick(spot, source, box.round())).toList()
        : List.of();
  }

  /** The text of an item that was placed by hand; empty for a tick that does not apply. */
  public Optional<PaperText> text(Item item) {
    if (!(item.content() instanceof Content.Tick tick)) {
      String text = text(item.content());
      String source = item.content().source();
      return Optional.of(PaperText.placed(item.spot(), item.style(), source, text));
    }
    return isTrue(tick)
        ? Optional.of(tick(item.spot(), tick.placeholder(), false))
        : Optional.empty();
  }

  /** As large as its box. */
  private static PaperText tick(Spot spot, String source, boolean round) {
    double side = Math.min(spot.area().width(), spot.area().height()) / POINT;
    Style style = new Style(Math.clamp(side, SMALLEST, LARGEST), Align.CENTRE, new Flow.OneLine());
    return PaperText.placed(spot, style, source, round ? DOT : TICK);
  }

  /** The text of the content; empty for a tick. */
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
    return LabelMatcher.isSaid(values.apply(tick.placeholder()), tick.label());
  }

  private boolean ticks(Content content, Slot.Box box) {
    return switch (content) {
      case Content.Tick tick -> isTrue(tick);
      case Content.Value value ->
          LabelMatcher.isSaid(values.apply(value.placeholder()), box.says());
      case Content.Words words -> true;
      case Content.DayPart part -> false;
    };
  }
}
