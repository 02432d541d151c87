package org.sealready.ui.placing;

/** What is chosen on a form that is being arranged. */
sealed interface Chosen {

  /** Nothing. */
  record Nothing() implements Chosen {}

  /** Something that was placed by hand, by its place in the list. */
  record OnPage(int index) implements Chosen {}

  /** A field of the paper's own, by its name. */
  record InField(String name) implements Chosen {}
}
