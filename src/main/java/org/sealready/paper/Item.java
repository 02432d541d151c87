package org.sealready.paper;

/**
 * Something that stands on a page.
 *
 * @param guessed whether it was only guessed by the words printed there, and no person has looked
 *     at it since; whoever changes anything of it has
 */
public record Item(Spot spot, Style style, Content content, boolean guessed) {

  /** Something that was placed by hand. */
  public Item(Spot spot, Style style, Content content) {
    this(spot, style, content, false);
  }

  public Item area(Area area) {
    return new Item(new Spot(spot.page(), area), style, content);
  }

  public Item style(Style other) {
    return new Item(spot, other, content);
  }

  public Item content(Content other) {
    return new Item(spot, style, other);
  }

  /** The same, and a person has seen that it is right. */
  public Item agreed() {
    return new Item(spot, style, content);
  }

  /** Whether it stands where the other one does. */
  boolean meets(Item other) {
    return spot.page() == other.spot.page() && spot.area().meets(other.spot.area());
  }
}
