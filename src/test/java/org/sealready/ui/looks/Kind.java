package org.sealready.ui.looks;

/** What can be wrong with what a person sees, hears or presses. */
enum Kind {
  /** A text without room for all of it. */
  CUT,
  /** A text over another one, or half behind something. */
  OVERLAP,
  /** A Chinese character alone in the last line of a text. */
  LONE,
  /** A character that no bundled face has, or a text that is set in another face. */
  GLYPH,
  /** A text, a sign or a border that does not stand out from what is behind it (WCAG 2.2 AA). */
  CONTRAST,
  /** A control without a name, a role or the words of its error for those who hear the window. */
  NAME,
  /** A control that neither Tab nor arrows reach. */
  KEYBOARD,
  /** A control outside of the window, where no scrolling brings it in. */
  OUTSIDE,
  /** A control that looks the same with the focus of the keyboard. */
  FOCUS,
  /** A node of a kind whose rules the base sheet leaves out. */
  STYLE
}
