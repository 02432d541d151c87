package org.sealready.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An element of a document's structure (ISO 32000-1, 14.8), which tells programs that read aloud
 * what a line is: a heading, a paragraph, a cell of a table.
 */
public final class Tag {

  private final String type;
  private final Optional<String> scope;
  private final List<Tag> parts = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();

  /** Some content that belongs to it: the how manieth of which page, both from 0. */
  record Place(int page, int index) {}

  private Tag(String type, Optional<String> scope) {
    this.type = type;
    this.scope = scope;
  }

  /** The element around all others. */
  public static Tag document() {
    return new Tag("Document", Optional.empty());
  }

  /** Adds an element of this type after those that it has. */
  public Tag add(String type) {
    return add(new Tag(type, Optional.empty()));
  }

  /** Adds a heading of a table, for the cells of its {@code Row} or {@code Column}. */
  Tag addHeading(String scope) {
    return add(new Tag("TH", Optional.of(scope)));
  }

  private Tag add(Tag part) {
    parts.add(part);
    return part;
  }

  public void add(Place place) {
    places.add(place);
  }

  String type() {
    return type;
  }

  /** What a heading of a table is for. */
  Optional<String> scope() {
    return scope;
  }

  List<Tag> parts() {
    return parts;
  }

  List<Place> places() {
    return places;
  }
}
