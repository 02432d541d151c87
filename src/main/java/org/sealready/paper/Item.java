package org.sealready.paper;

/** Something that was placed on a page by hand. */
public record Item(Spot spot, Style style, Content content) {

  public Item area(Area area) {
    return new Item(new Spot(spot.page(), area), style, content);
  }

  public Item style(Style other) {
    return new Item(spot, other, content);
  }

  public Item content(Content other) {
    return new Item(spot, style, other);
  }
}
