package org.sealready.paper;

/** Where a text stands in its place when there is room to spare. */
public enum Align {
  LEFT,
  CENTRE,
  RIGHT
}
