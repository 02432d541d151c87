package org.sealready.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * An element of a document's structure (ISO 32000-1, 14.8), which tells programs that read aloud
 * what a line is: a heading, a paragraph, a cell of a table.
 */
final class Tag {

  private final String type;
  private final String attributes;
  private final List<Tag> parts = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();

  /** Some content that belongs to it: the how manieth of which page, both from 0. */
  record Place(int page, int index) {}

  private Tag(String type, String attributes) {
    this.type = type;
    this.attributes = attributes;
  }

  /** The element around all others. */
  static Tag document() {
    return new Tag("Document", "");
  }

  /** Adds an element of this type after those that it has. */
  Tag add(String type) {
    return add(type, "");
  }

  /** Adds an element of this type with further entries of its dictionary. */
  Tag add(String type, String attributes) {
    Tag part = new Tag(type, attributes);
    parts.add(part);
    return part;
  }

  void add(Place place) {
    places.add(place);
  }

  String type() {
    return type;
  }

  String attributes() {
    return attributes;
  }

  List<Tag> parts() {
    return parts;
  }

  List<Place> places() {
    return places;
  }
}
